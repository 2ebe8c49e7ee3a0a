// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATA, en, fakeTime, pass, endBed, startPlugin } from '../support/plugin-bed';

const KEPT = DATA.replace('data', 'data-unreadable');
const ADA = { 'Ada.md': '---\ntype: person\nstage: met\n---\n' };
const SET = { personTags: ['friend'], stages: ['met', 'known'], cadence1: 12 };

let complaints: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  fakeTime('2026-11-22T10:00');
  complaints = vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(endBed);

const read = (text = ''): unknown => JSON.parse(text);

describe('data.json', () => {
  it.each([
    ['empty', ''],
    ['cut off', JSON.stringify(SET).slice(0, 40)],
    ['no JSON at all', 'personTags: [friend]'],
  ])(
    '%s: the plugin runs, says so, and the next change of a setting loses nothing of it',
    async (_, text) => {
      const bed = await startPlugin({ ...ADA, [DATA]: text });
      expect(bed.notices()).toEqual([en.settings.unreadable]);
      expect(bed.storage.textAt(DATA)).toBe(text);
      expect(await bed.cli('rapport')).toMatchObject({ people: 1 });
      bed.command('toggle-discreet-mode');
      await pass(100);
      expect(read(bed.storage.textAt(DATA))).toEqual({ discreet: true });
      expect(bed.storage.textAt(KEPT)).toBe(text);
      const again = await bed.restart();
      expect(again.app.plugins.getPlugin('rapport')).not.toBeNull();
      expect(again.storage.textAt(KEPT)).toBe(text);
    },
  );

  it('unreadable for a second and a third time: each is kept', async () => {
    const bed = await startPlugin({ ...ADA, [DATA]: '{ "a": 1' });
    for (const text of ['{ "b": 2', '', '{ "b": 2']) {
      bed.storage.outsideWrite(DATA, text);
      await pass(100);
    }
    const kept = ['', '-2', '-3', '-4'].map((end) =>
      bed.storage.textAt(KEPT.replace('unreadable', `unreadable${end}`)),
    );
    expect(kept).toEqual(['{ "a": 1', '{ "b": 2', '', undefined]);
  });

  it.each([
    ['no map', [1]],
    ['null', null],
    [
      'wrong in every field',
      { personTags: 7, stages: {}, cadence1: 'x', discreet: 'no', names: [] },
    ],
  ])('that is %s counts as none', async (_, data) => {
    const bed = await startPlugin({ ...ADA, [DATA]: JSON.stringify(data) });
    expect(bed.notices()).toEqual([]);
    expect(await bed.cli('rapport')).toMatchObject({ people: 1 });
  });

  it('of a newer version: what this one does not know stays in it', async () => {
    const newer = {
      ...SET,
      version: 9,
      future: { a: [1] },
      names: { depth: ['rank'], aura: ['x'] },
    };
    const bed = await startPlugin({ ...ADA, [DATA]: JSON.stringify(newer) });
    bed.command('toggle-discreet-mode');
    await pass(100);
    expect(read(bed.storage.textAt(DATA))).toEqual({ ...newer, discreet: true });
    expect(complaints).not.toHaveBeenCalled();
  });

  it('changed from outside: it counts at once, and an own change goes on top of it', async () => {
    const bed = await startPlugin({ ...ADA, [DATA]: '{}' });
    bed.storage.outsideWrite(
      DATA,
      JSON.stringify({ excludedFolders: ['/'], personProperties: ['kind: friend'] }),
    );
    await pass(100);
    expect(await bed.cli('rapport')).toMatchObject({ people: 0 });
    bed.command('toggle-discreet-mode');
    await pass(100);
    const { discreet, personProperties } = read(bed.storage.textAt(DATA)) as Record<
      string,
      unknown
    >;
    expect([discreet, personProperties]).toEqual([true, ['kind: friend']]);
  });

  it('half written by a sync, then whole: the settings in force stay until it is whole', async () => {
    const bed = await startPlugin({ ...ADA, [DATA]: JSON.stringify({ personTags: ['friend'] }) });
    const whole = JSON.stringify({ personTags: ['friend'], personProperties: ['kind: friend'] });
    bed.storage.outsideWrite(DATA, whole.slice(0, 30));
    await pass(100);
    expect(await bed.cli('rapport')).toMatchObject({ people: 1 });
    bed.storage.outsideWrite(DATA, whole);
    await pass(100);
    expect(await bed.cli('rapport')).toMatchObject({ people: 0 });
    expect(bed.storage.textAt(DATA)).toBe(whole);
  });

  it('removed from outside: the usual settings count again', async () => {
    const bed = await startPlugin({
      ...ADA,
      [DATA]: JSON.stringify({ personProperties: ['kind: friend'] }),
    });
    expect(await bed.cli('rapport')).toMatchObject({ people: 0 });
    bed.storage.outsideRemove(DATA);
    await pass(100);
    expect(await bed.cli('rapport')).toMatchObject({ people: 1 });
    expect(bed.storage.textAt(DATA)).toBeUndefined();
  });
});
