// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActions } from '../../src/actions/create-actions';
import { createQueue } from '../../src/actions/in-turn';
import { createReviews } from '../../src/actions/reviews';
import { reviewTable } from '../../src/domain/review-note';
import { en } from '../../src/i18n/en';
import { createIndex } from '../../src/index/create-index';
import { createVaultNoteMaker } from '../../src/vault/vault-note-maker';
import { pass, startVault } from '../support/index-vault';
import { dayOf, INDEX_TODAY, readingWith } from '../support/index-parts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const PATH = 'Reviews/Ten relationships 2026-11-22.md';
const PEOPLE = {
  'People/Ada.md': '---\ntype: person\ndepth: 1\n---\n',
  'People/Per.md': '---\ntype: person\n---\n',
};

/** The whole way from an answer to the index and back, over the stand-in. */
async function setUp(notes: Readonly<Record<string, string>>, delay: number) {
  const bed = await startVault(notes, delay);
  const { source, editor } = bed;
  const reading = readingWith();
  const today = () => dayOf(INDEX_TODAY);
  const inTurn = createQueue();
  const index = createIndex({
    source,
    reading: () => reading,
    today,
    nextSlice: () => Promise.resolve(),
  });
  const reviews = createReviews({
    index,
    editor,
    maker: createVaultNoteMaker(bed.app, source),
    inTurn,
    context: () => ({ reading, today: today() }),
    folder: () => 'Reviews',
    resolveLink: (link, from) => source.resolveLink(link, from),
  });
  const actions = createActions({ editor, reading: () => reading, today, inTurn });
  await pass(delay + 1);
  await index.build();
  const shown = (): readonly string[] =>
    index.reviews().map(({ path, done, damaged, entries }) => {
      const people = entries.map(({ name, path: to, rating }) => `${name} ${to ?? '-'} ${rating}`);
      return [path, done ? 'done' : 'draft', ...(damaged ? ['damaged'] : []), ...people].join(
        ' | ',
      );
    });
  return { ...bed, index, reviews, actions, shown };
}

describe.each([0, 60, 500])('with the cache %i ms behind', (delay) => {
  it('a draft and each answer are in the index as soon as they are saved', async () => {
    const { reviews, shown } = await setUp(PEOPLE, delay);
    expect(await reviews.start()).toEqual({ kind: 'made', path: PATH });
    expect(shown()).toEqual([`${PATH} | draft`]);
    expect(await reviews.start()).toEqual({ kind: 'made', path: PATH });
    await reviews.change(PATH, { kind: 'add', link: '[[Ada]]' });
    await reviews.change(PATH, { kind: 'add', link: '[[Per]]' });
    await reviews.change(PATH, { kind: 'answer', link: '[[Per]]', answers: { rating: 2 } });
    const wanted = [`${PATH} | draft | Ada People/Ada.md 0 | Per People/Per.md 2`];
    expect(shown()).toEqual(wanted);
    for (const ms of [1, delay / 2, delay, 3 * delay + 100]) {
      await pass(ms);
      expect(shown()).toEqual(wanted);
    }
  });

  it('the draft follows a person who is renamed, and one who is deleted', async () => {
    const { app, reviews, shown, ...bed } = await setUp(PEOPLE, delay);
    await reviews.start();
    for (const link of ['[[Ada]]', '[[Per]]']) await reviews.change(PATH, { kind: 'add', link });
    await reviews.change(PATH, { kind: 'answer', link: '[[Ada]]', answers: { rating: 3 } });
    await pass(3 * delay + 100);
    await app.fileManager.renameFile(bed.file('People/Ada.md'), 'People/Ida.md');
    await pass(3 * delay + 100);
    expect(shown()).toEqual([`${PATH} | draft | Ida People/Ida.md 3 | Per People/Per.md 0`]);
    await app.fileManager.trashFile(bed.file('People/Per.md'));
    await pass(3 * delay + 100);
    expect(shown()).toEqual([`${PATH} | draft | Ida People/Ida.md 3 | Per - 0`]);
    await app.vault.create('Per.md', '');
    await pass(3 * delay + 100);
    expect(shown()).toEqual([`${PATH} | draft | Ida People/Ida.md 3 | Per Per.md 0`]);
  });

  it('a review is finished and taken back, to the byte', async () => {
    const { index, reviews, actions, storage, shown } = await setUp(PEOPLE, delay);
    await reviews.start();
    await reviews.change(PATH, { kind: 'add', link: '[[Ada]]' });
    await reviews.change(PATH, { kind: 'answer', link: '[[Ada]]', answers: { rating: 2 } });
    const draft = storage.textAt(PATH);
    const entries = index.reviews()[0]?.entries ?? [];
    const table = reviewTable(entries, en);
    const report = await actions.finishReview({ review: PATH, entries, table });
    expect(report.failed).toEqual([]);
    expect(shown()).toEqual([`${PATH} | done | Ada People/Ada.md 2`]);
    expect(index.inTheTen('People/Ada.md')).toBe(true);
    expect(index.person('People/Ada.md')?.depth).toBe(2);
    expect(storage.textAt(PATH)?.endsWith(`---\n\n${table}\n`)).toBe(true);
    expect(await reviews.start()).toMatchObject({ path: PATH.replace('.md', ' 2.md') });

    await actions.undo();
    expect(storage.textAt(PATH)).toBe(draft);
    expect(storage.textAt('People/Ada.md')).toBe(PEOPLE['People/Ada.md']);
    expect(shown().at(-1)).toBe(`${PATH} | draft | Ada People/Ada.md 2`);
  });

  it('a damaged draft is shown as such and never written to; another may begin', async () => {
    const broken = '---\ntype: ten-review\ndate: 2026-11-22\npeople: ["[[Ada]]"\n---\n';
    const { reviews, shown, storage } = await setUp({ ...PEOPLE, [PATH]: broken }, delay);
    await pass(3 * delay + 100);
    expect(shown()).toEqual([`${PATH} | draft | damaged`]);
    expect(await reviews.start()).toMatchObject({ path: PATH.replace('.md', ' 2.md') });
    const result = await reviews.change(PATH, { kind: 'add', link: '[[Per]]' });
    expect(result).toMatchObject({ kind: 'refused', refusal: { reason: 'unreadable-block' } });
    expect(storage.textAt(PATH)).toBe(broken);
  });
});
