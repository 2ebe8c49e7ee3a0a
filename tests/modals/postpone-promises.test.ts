// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenPromise } from '../../src/domain/person';
import { createDayWords } from '../../src/i18n/day-words';
import { en } from '../../src/i18n/en';
import { namesToTell, promisesToTell, sentencesToTell } from '../../src/modals/postpone-model';
import { dialogBed, fill, pathOf, pressButton, settle } from '../support/action-dialogs';
import { person, TODAY } from '../support/view-agenda';
import { all, one } from '../support/view-dom';
import { ToldIndex } from '../support/view-parts';

const KENJI = pathOf('Kenji');
const PROMISES = 'promises:\n  - 2026-11-21 | Lend him the drill\n  - to me | The book';
const COPY = 'Copy a sentence';

describe('what is said of promises that are moved', () => {
  const open = (line: number, more: Partial<OpenPromise> = {}): OpenPromise => ({
    ...{ line, due: undefined, text: `Promise ${line}`, thanks: false, toMe: false },
    ...more,
  });
  const index = new ToldIndex();
  index.persons = [
    {
      ...person('Kenji'),
      openPromises: [
        open(0, { due: TODAY - 1 }),
        open(1, { toMe: true }),
        open(2, { thanks: true }),
        open(4),
      ],
    },
    { ...person('Amara'), openPromises: [open(0)] },
  ];
  const promise = (name: string, line: number) =>
    ({ item: 'promise', path: `People/${name}.md`, line }) as const;
  const step = { item: 'step', path: 'People/Amara.md' } as const;

  it.each([
    { what: 'a promise of mine', items: [promise('Kenji', 0)], told: ['Promise 0'] },
    { what: 'what they owe me', items: [promise('Kenji', 1)], told: [] },
    { what: 'a thanks', items: [promise('Kenji', 2)], told: [] },
    { what: 'a line that is gone', items: [promise('Kenji', 3)], told: [] },
    { what: 'a next step', items: [step], told: [] },
    { what: 'nobody', items: [promise('Nobody', 0)], told: [] },
    {
      what: 'several',
      items: [promise('Kenji', 0), step, promise('Kenji', 4), promise('Amara', 0)],
      told: ['Promise 0', 'Promise 4', 'Promise 0'],
    },
  ])('$what: $told', ({ items, told }) => {
    expect(promisesToTell(items, index).map(({ text }) => text)).toEqual(told);
  });

  it('names everyone once, and gives a sentence for each promise', () => {
    const moved = promisesToTell(
      [promise('Kenji', 0), promise('Kenji', 4), promise('Amara', 0)],
      index,
    );
    expect(namesToTell(moved)).toBe('Kenji, Amara');
    const parts = { words: en, dayWords: createDayWords(en.days, 'en'), today: () => TODAY };
    expect(sentencesToTell(moved, TODAY + 7, parts)).toBe(
      [
        'I promised “Promise 0” by Sat 21 Nov; it will be Sun 29 Nov instead. I am sorry for the wait.',
        'I promised “Promise 4”; it will be Sun 29 Nov instead. I am sorry for the wait.',
        'I promised “Promise 0”; it will be Sun 29 Nov instead. I am sorry for the wait.',
      ].join('\n'),
    );
  });
});

describe('the dialog that moves a promise', () => {
  let copied: string[];

  const openIt = (line: number) => {
    const bed = dialogBed({ Kenji: PROMISES });
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    Object.defineProperty(window.navigator, 'clipboard', {
      configurable: true,
      value: { writeText },
    });
    const closed = bed.dialogs.postpone({ item: 'promise', path: KENJI, line }, TODAY - 1);
    return { ...bed, closed };
  };

  beforeEach(() => {
    copied = [];
  });

  it('reminds to tell them, and copies a sentence for the day that is chosen', async () => {
    const { closed, block } = openIt(0);
    expect(one('.modal').textContent).toContain('Tell Kenji that it will be later?');
    fill('Day', '2026-12-04');
    pressButton(COPY);
    await settle();
    expect(copied).toEqual([expect.stringContaining('it will be Fri 4 Dec instead')]);
    pressButton('Postpone');
    await closed;
    expect(block('Kenji')).toContain('2026-12-04 | Lend him the drill');
    expect(all('.notice button')).toEqual([]);
  });

  it('names the relationship and what is moved, or how many', async () => {
    const { dialogs } = dialogBed({ Kenji: 'cadence: 14', Amara: 'next-step: Call' });
    const title = () => all('.modal-title').at(-1)?.textContent;
    const touch = { item: 'keep-in-touch', path: KENJI } as const;
    void dialogs.postpone(touch, undefined);
    await settle();
    expect(title()).toBe('Postpone to which day? Kenji · Keep in touch');
    void dialogs.postpone([touch, { item: 'step', path: pathOf('Amara') }], undefined);
    await settle();
    expect(title()).toBe('Postpone to which day? 2 selected');
  });

  it('says what is wrong with the day first', () => {
    openIt(0);
    fill('Day', '2026-11-01');
    pressButton(COPY);
    expect(one('.setting-item-error').textContent).toBe('Choose today or a later day.');
    expect(copied).toEqual([]);
  });

  it('is followed by a notice, when nothing was copied there', async () => {
    const { closed } = openIt(0);
    all('.rapport-soon button')[1]?.click();
    await closed;
    one('.notice button').click();
    await settle();
    expect(copied).toEqual([expect.stringContaining('it will be Wed 25 Nov instead')]);
  });

  it('is followed by a notice that goes when the promise stands there as before', async () => {
    const { closed, index } = openIt(0);
    const before = index.persons;
    all('.rapport-soon button')[1]?.click();
    await closed;
    index.persons = before.map((each) => ({
      ...each,
      openPromises: each.openPromises.map((promise) => ({ ...promise, due: TODAY + 3 })),
    }));
    index.say();
    expect(all('.notice button')).toHaveLength(1);
    index.persons = before;
    index.say();
    expect(all('.notice button')).toEqual([]);
    expect(index.heard).toBe(false);
  });

  it('says nothing of what they promised', async () => {
    const { closed } = openIt(1);
    expect(all('.modal button').map((el) => el.textContent)).not.toContain(COPY);
    fill('Day', '2026-12-04');
    pressButton('Postpone');
    await closed;
    expect(all('.notice button')).toEqual([]);
  });

  it('says nothing when the note could not be changed', async () => {
    const { closed, editor } = openIt(0);
    editor.put(KENJI, undefined);
    fill('Day', '2026-12-04');
    pressButton('Postpone');
    await settle();
    pressButton('Cancel');
    await closed;
    expect(all('.notice button')).toEqual([]);
  });
});

describe('while the screen is shared, a dialog', () => {
  it('does not begin where a text or a rating stands', async () => {
    const { dialogs } = dialogBed({ Kenji: 'next-step: Call\ndepth: 3' });
    document.body.addClass('rapport-discreet');
    const open = [dialogs.setNextStep(KENJI), dialogs.rate(KENJI)];
    const focused = (): string[] => [document.activeElement?.textContent ?? ''];
    expect(focused()).toEqual(['Save']);
    for (const el of all('.modal input[type=text], .modal input[type=radio]')) {
      expect(el.closest('.rapport-private')).not.toBeNull();
    }
    for (const el of all('.modal-close-button')) el.click();
    await Promise.all(open);
  });
});
