import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftEdit, type DraftChange } from '../../../src/domain/edits/draft-edit';
import type { Frontmatter } from '../../../src/domain/note';
import { readReview, type Answers, type Review } from '../../../src/domain/review';
import { reviewNoteText } from '../../../src/domain/review-note';
import { editText } from '../../../src/frontmatter/edit-text';
import { context, day } from '../../support/edit-run';
import { aNote } from '../../support/person-builders';
import { runs } from '../../support/random-runs';

const NAMES = Array.from({ length: 12 }, (_, at) => `P${at}`);
/** The last two have no note. */
const resolve = (link: string): string | undefined => {
  const name = link.replace('People/', '');
  return NAMES.slice(0, 10).includes(name) ? `People/${name}.md` : undefined;
};

const links = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('', 'People/'), fc.constantFrom('', '|x'))
  .map(([name, folder, shown]) =>
    resolve(name) === undefined ? `[[${name}${shown}]]` : `[[${folder}${name}${shown}]]`,
  );
const answer = fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3);
const words = fc.constantFrom('', 'Call', 'yes', '2026-11-28', 'a: b # c', '[x], "y"', '- |');
const answers: fc.Arbitrary<Partial<Answers>> = fc.record(
  {
    first: answer,
    rating: answer,
    wanted: answer,
    step: words,
    why: words,
    due: fc.constantFrom(undefined, day('2026-11-28'), day('2027-02-01')),
  },
  { requiredKeys: [] },
);
const changes: fc.Arbitrary<DraftChange> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), link: links }) },
  fc.record({ kind: fc.constant('remove' as const), link: links }),
  fc.record({ kind: fc.constant('move' as const), link: links, to: fc.nat(10) }),
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), link: links, answers }),
  },
);

const NO_ANSWERS: Answers = { first: 0, rating: 0, wanted: 0, step: '', why: '', due: undefined };
const personIn = (link: string): string =>
  link.replace(/^\[\[(?:People\/)?/, '').replace(/(?:\|.*)?\]\]$/, '');

/** What a draft should say: people in order, each with the answers. */
type Model = readonly (readonly [string, Answers])[];

function expected(model: Model, change: DraftChange): Model {
  const name = personIn(change.link);
  const mine = model.find(([person]) => person === name);
  const others = model.filter(([person]) => person !== name);
  if (change.kind === 'add') {
    return mine !== undefined || model.length === 10 ? model : [...model, [name, NO_ANSWERS]];
  }
  if (mine === undefined || change.kind === 'remove') return others;
  if (change.kind === 'move')
    return [...others.slice(0, change.to), mine, ...others.slice(change.to)];
  return model.map((each) => (each === mine ? [name, { ...mine[1], ...change.answers }] : each));
}

const yaml = (text: string): unknown => parse(text);
const propertiesIn = (text: string): Frontmatter =>
  parse(text.split('---\n')[1] ?? '') as Frontmatter;

function apply(text: string, change: DraftChange): string {
  const result = editText(text, draftEdit(change, context(), resolve), yaml);
  return result.kind === 'written' ? result.text : text;
}

function reviewIn(text: string): Review {
  return readReview(aNote({ frontmatter: propertiesIn(text) }), resolve);
}

const modelIn = (text: string): Model =>
  reviewIn(text).entries.map(({ link, first, rating, wanted, step, why, due }) => [
    personIn(link),
    { first, rating, wanted, step, why, due },
  ]);

/** A draft that the plugin has made, and one that somebody has begun by hand. */
const starts = fc.constantFrom(
  reviewNoteText(day('2026-11-22')),
  '---\ntype: ten-review # mine\npeople:\n- "[[P3]]" # first\n- "[[P11]]"\nratings: [1, 2]\n---\nText\n',
  '---\npeople: "[[P0]]"\nsteps: Call\n---\n',
);

it('keeps every answer with its person, and all lists equally long, whatever is changed', () => {
  fc.assert(
    fc.property(starts, fc.array(changes, { maxLength: 20 }), (start, all) => {
      let text = start;
      let model = modelIn(start);
      for (const change of all) {
        text = apply(text, change);
        model = expected(model, change);
        expect(modelIn(text)).toEqual(model);
      }
      expect(reviewIn(text).damaged).toBe(false);
      if (text === start) return;
      const { people, ...others } = propertiesIn(text);
      const lists = Object.values(others).filter(Array.isArray);
      // With nobody left a list with an item on each line is none any more.
      const listed = Array.isArray(people) ? people.length : Number(people !== null);
      expect(lists.length).toBeGreaterThanOrEqual(Math.min(listed, 1));
      for (const list of lists) expect(list.length).toBe(listed);
    }),
    runs(40),
  );
}, 20_000);

it('lets both stand what two devices answer to different questions', () => {
  const given = (name: keyof Answers) =>
    answers.filter((each) => name in each).map((each) => ({ [name]: each[name] }));
  const change = (name: keyof Answers) =>
    fc.record({ kind: fc.constant('answer' as const), link: links, answers: given(name) });
  fc.assert(
    fc.property(
      fc.array(changes, { maxLength: 12 }),
      fc.array(
        fc.oneof(
          change('rating'),
          fc.record({ kind: fc.constant('move' as const), link: links, to: fc.nat(10) }),
        ),
        { maxLength: 5 },
      ),
      fc.array(change('step'), { maxLength: 5 }),
      (before, here, there) => {
        const start = before.reduce(apply, reviewNoteText(day('2026-11-22')));
        const one = [...here, ...there].reduce(apply, start);
        const other = [...there, ...here].reduce(apply, start);
        expect(modelIn(one)).toEqual(modelIn(other));
      },
    ),
    runs(40),
  );
}, 20_000);
