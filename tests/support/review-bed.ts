import { parse } from 'yaml';
import { createActions } from '../../src/actions/create-actions';
import { createQueue } from '../../src/actions/in-turn';
import { createReviews } from '../../src/actions/reviews';
import type { Frontmatter } from '../../src/domain/note';
import { readPerson } from '../../src/domain/read-person';
import { en } from '../../src/i18n/en';
import { readReview, type Review } from '../../src/domain/review';
import { editText } from '../../src/frontmatter/edit-text';
import type { ReviewStep, StepParts } from '../../src/views/ten-review/review-parts';
import { createMemoryNoteEditor } from './memory-note-editor';
import { aNote, aReading, TODAY } from './person-builders';
import { installViewDom } from './view-dom';
import { ToldIndex, toldParts } from './view-parts';

export const DRAFT = 'Reviews/Ten relationships 2026-11-22.md';

/**
 * A step of a review over notes in memory, each given by its properties: people by name, the draft, and
 * reviews before it by their day. Every write is seen by the index at once.
 */
export function reviewBed(
  people: Readonly<Record<string, string>>,
  draft: string,
  past: Readonly<Record<string, string>> = {},
) {
  installViewDom();
  const blocks = [
    ...Object.entries(people).map(([name, block]) => [`People/${name}.md`, block] as const),
    ...Object.entries(past).map(
      ([day, block]) => [`Reviews/Ten relationships ${day}.md`, `date: ${day}\n${block}`] as const,
    ),
    [DRAFT, `type: ten-review\ndate: 2026-11-22\nstatus: draft\n${draft}`] as const,
  ];
  const paths = blocks.map(([path]) => path);
  const editor = createMemoryNoteEditor(
    Object.fromEntries(blocks.map(([path, block]) => [path, `---\n${block}\n---\n`])),
  );
  const reading = aReading();
  const index = new ToldIndex();
  const refresh = (): void => {
    const notes = paths.flatMap((path) => {
      const text = editor.text(path);
      return text === undefined ? [] : [noteOf(path, text)];
    });
    const isReview = ({ path }: { path: string }): boolean => path.startsWith('Reviews/');
    index.persons = notes
      .filter((note) => !isReview(note))
      .map((note) => readPerson(note, reading, TODAY));
    index.held = notes
      .filter(isReview)
      .map((note) => readReview(note, resolve))
      .reverse();
    step?.update?.();
  };
  const resolve = (link: string): string | undefined =>
    [`People/${link}.md`].find((path) => editor.text(path) !== undefined);
  const inTurn = createQueue();
  const context = () => ({ reading, today: TODAY });
  const actions = createActions({
    editor,
    inTurn,
    reading: () => reading,
    today: () => TODAY,
  });
  const reviews = createReviews({
    index,
    editor,
    maker: { make: () => Promise.reject(new Error('No note is made here')) },
    inTurn,
    context,
    folder: () => 'Reviews',
    resolveLink: resolve,
  });
  let step: ReviewStep | undefined;
  refresh();
  const told = toldParts(index);
  const log: string[] = [];
  const draftNow = (): Review => {
    const found = index.held.find(({ path }) => path === DRAFT);
    if (found === undefined) throw new Error('The draft is gone');
    return found;
  };
  const parts: StepParts = {
    ...told.parts,
    texts: en.tenReview,
    actions,
    reviews,
    mentions: () => 0,
    removed: new Map(),
    linkTo: (path) => path,
    makePerson: () => Promise.resolve(undefined),
    review: draftNow,
    previous: () => index.held.find((review) => review.done && review.path !== DRAFT),
    async change(change) {
      log.push(change.kind === 'answer' ? `${change.link} ${JSON.stringify(change.answers)}` : '');
      const result = await reviews.change(DRAFT, change);
      refresh();
      return result.kind !== 'refused';
    },
    say: (words) => void log.push(`said: ${words}`),
    go: (name) => void log.push(`go ${name}`),
    turn: (by) => void log.push(`turn ${by}`),
    reached: () => true,
    compare: (before, after) =>
      void log.push(`comparison ${before?.path ?? 'first'} ${after.path}`),
  };
  return {
    editor,
    actions,
    index,
    parts,
    log,
    refresh,
    entry: (name: string) => draftNow().entries.find((entry) => entry.name === name),
    block: (name: string) =>
      (editor.text(`People/${name}.md`) ?? '').replace(/^---\n|\n---\n$/g, ''),
    /** Adds the note to those that are read. */
    renamed(from: string, to: string) {
      editor.rename(`People/${from}.md`, `People/${to}.md`);
      paths.push(`People/${to}.md`);
      const text = editor.text(DRAFT) ?? '';
      editor.put(DRAFT, text.replace(`[[${from}]]`, `[[${to}]]`));
      refresh();
    },
    /** As another device would: changes the draft's properties. */
    elsewhere(change: (draft: Frontmatter) => Frontmatter) {
      const result = editText(
        editor.text(DRAFT) ?? '',
        (frontmatter) => ({ kind: 'changed', frontmatter: change(frontmatter), remarks: [] }),
        (text): unknown => parse(text),
      );
      if (result.kind !== 'written') throw new Error('The draft could not be changed');
      editor.put(DRAFT, result.text);
      refresh();
    },
    open(create: (el: HTMLElement, parts: StepParts) => ReviewStep): ReviewStep {
      step = create(document.body.createDiv(), parts);
      step.update?.();
      return step;
    },
  };
}

function noteOf(path: string, text: string) {
  const block = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  const name = path.replace(/^.*\/|\.md$/g, '');
  let frontmatter: Frontmatter | undefined;
  try {
    frontmatter = (parse(block) ?? {}) as Frontmatter;
  } catch {
    return aNote({ path, name, brokenBlock: block });
  }
  return aNote({ path, name, frontmatter });
}
