import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en';
import { createApi, type RapportApi } from '../../src/interop/api';
import type { ApiChange } from '../../src/interop/api-shapes';
import { person, review } from '../support/index-notes';
import { createBuiltBed, createIndexBed, type IndexBed } from '../support/index-parts';
import type { MemoryNote } from '../support/memory-note-source';

afterEach(() => {
  vi.restoreAllMocks();
});

const ADA = person({
  depth: 3,
  'depth-goal': 3,
  stage: 'Known',
  values: ['Soil health'],
  'last-contact': '2026-11-02',
  'next-step': 'Send the soil article',
  'next-step-due': '2026-11-20',
  'next-step-why': 'She is planning an allotment',
  'next-step-kind': 'offer',
  exchanges: [
    '2026-10-05 | gave | social | Introduced her to Per',
    '2026-11-02 | asked | Her publisher',
  ],
});
const START: Record<string, MemoryNote> = {
  'People/Ada.md': ADA,
  'People/Per.md': person({ depth: 7, cadence: 'never' }),
  'Review.md': review(['Ada']),
};

async function open(notes = START): Promise<{ bed: IndexBed; api: RapportApi }> {
  const bed = await createBuiltBed(notes);
  return { bed, api: apiOf(bed) };
}

function apiOf(bed: IndexBed): RapportApi {
  return createApi({
    index: bed.index,
    words: en,
    reading: () => bed.reading,
    today: () => bed.today,
  });
}

describe('the API', () => {
  it('gives people in short', async () => {
    const { api } = await open();
    expect(api.version).toBe(1);
    expect(api.people()).toEqual([
      {
        path: 'People/Ada.md',
        name: 'Ada',
        depth: 3,
        goal: 3,
        stage: 'known',
        lastContact: '2026-11-02',
        cadenceDays: 14,
        keepInTouchDue: '2026-11-16',
        nextStep: {
          text: 'Send the soil article',
          due: '2026-11-20',
          why: 'She is planning an allotment',
          kind: 'offer',
        },
        inTheTen: true,
      },
      {
        path: 'People/Per.md',
        name: 'Per',
        depth: null,
        goal: null,
        stage: null,
        lastContact: null,
        cadenceDays: 'never',
        keepInTouchDue: null,
        nextStep: null,
        inTheTen: false,
      },
    ]);
  });

  it('gives one person with what the history says, and null for none', async () => {
    const { api } = await open();
    expect(api.person('People/Ada.md')).toEqual({
      ...api.people()[0],
      evidenceMissing: ['personality'],
      balance: { relationship: 0, social: 1, business: 0, all: 0 },
      signals: ['rating-without-evidence'],
    });
    expect(api.person('People/Per.md')).toMatchObject({ evidenceMissing: [], balance: { all: 0 } });
    expect(api.person('Review.md')).toBeNull();
  });

  it('gives the agenda of today, or of another day', async () => {
    const { api } = await open();
    const step = {
      kind: 'step',
      path: 'People/Ada.md',
      name: 'Ada',
      text: 'Send the soil article',
      why: 'She is planning an allotment',
      due: '2026-11-20',
    };
    const touch = { ...step, kind: 'keep-in-touch', text: null, why: null, due: '2026-11-16' };
    expect(api.agenda()).toEqual([
      { section: 'overdue', ...touch },
      { section: 'overdue', ...step },
    ]);
    expect(api.agenda('2026-11-16').map(({ section }) => section)).toEqual(['today', 'week']);
  });

  it.each([['tomorrow'], ['2026-02-30'], ['2026-11-16T10:00'], [''], [7], [null]])(
    'refuses %j as a day',
    async (day) => {
      const { api } = await open();
      const ask = (): unknown => api.agenda(day as string);
      expect(ask).toThrow(RangeError);
      expect(ask).toThrow(/YYYY-MM-DD/);
    },
  );

  it('gives problems with what is expected in words', async () => {
    const { api } = await open();
    expect(api.problems()).toEqual([
      { path: 'People/Per.md', property: 'depth', value: 7, expected: en.problems.expected.depth },
    ]);
  });

  it('is empty before the vault has been read', () => {
    const api = apiOf(createIndexBed(START));
    expect([api.people(), api.agenda(), api.problems(), api.person('People/Ada.md')]).toEqual([
      [],
      [],
      [],
      null,
    ]);
  });
});

describe('others', () => {
  it('cannot change what it is, nor what it knows', async () => {
    const { api } = await open({ 'Ada.md': person({ stage: { odd: [1] } }) });
    expect(Object.isFrozen(api)).toBe(true);
    const wreck = (): void => {
      api.people().pop();
      for (const each of api.people()) each.name = 'Wrecked';
      for (const { value } of api.problems()) Object.assign(value as object, { odd: 'wrecked' });
    };
    const before = JSON.stringify([api.people(), api.problems()]);
    wreck();
    expect(JSON.stringify([api.people(), api.problems()])).toBe(before);
  });

  it('are called back once for a batch, until they stop', async () => {
    const { bed, api } = await open();
    const heard = vi.fn<(change: ApiChange) => void>();
    const stop = api.onChange(heard);
    bed.source.rename('People/Ada.md', 'People/Ida.md');
    bed.source.put('People/Per.md', person({ depth: 1 }));
    await bed.settle();
    expect(heard.mock.calls.length).toBe(1);
    const change = heard.mock.calls[0]?.[0];
    expect(change?.everything).toBe(false);
    expect(change?.paths).toEqual(
      expect.arrayContaining(['People/Ada.md', 'People/Ida.md', 'People/Per.md']),
    );
    stop();
    bed.source.delete('People/Per.md');
    await bed.settle();
    expect(heard.mock.calls.length).toBe(1);
  });

  it('may fail: it is said once, and everything goes on', async () => {
    const { bed, api } = await open();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const fails = vi.fn(() => {
      throw new Error('Not my day.');
    });
    const heard = vi.fn();
    api.onChange(fails);
    api.onChange(heard);
    for (const depth of [1, 2]) {
      bed.source.put('People/Per.md', person({ depth }));
      await bed.settle();
    }
    expect([fails, heard, said].map(({ mock }) => mock.calls.length)).toEqual([2, 2, 1]);
    expect(bed.index.person('People/Per.md')?.depth).toBe(2);
  });
});
