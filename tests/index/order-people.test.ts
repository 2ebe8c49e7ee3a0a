import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNamed } from '../../src/domain/name-order';
import { orderPeople, roughKey } from '../../src/index/order-people';
import { readPerson } from '../../src/domain/read-person';
import { nameOf } from '../support/memory-note-source';
import { dayOf, INDEX_TODAY, readingWith } from '../support/index-parts';
import { runs } from '../support/random-runs';

function peopleAt(paths: readonly string[]): Parameters<typeof orderPeople>[0] {
  const more = { frontmatter: {}, brokenBlock: undefined, tags: [], day: undefined, contacts: [] };
  return paths.map((path) =>
    readPerson({ path, name: nameOf(path), ...more }, readingWith(), dayOf(INDEX_TODAY)),
  );
}

function order(paths: readonly string[]): readonly string[] {
  const work = orderPeople(peopleAt(paths));
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value.map(({ path }) => path);
  }
}

const word = fc.constantFrom(
  'Ada',
  'ada',
  'Łucja',
  'Émile',
  'Zoë',
  '李',
  'O’Brien',
  '9',
  '10',
  '007',
  '-',
  '2026',
);
const path = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join(' ')}.md`);

describe('people in order', () => {
  it('stand as the collator and then the path have it, whatever the rough order was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 400, size: 'max' }), (paths) => {
        const wanted = [...peopleAt(paths)].sort(compareNamed).map((each) => each.path);
        expect(order(paths)).toEqual(wanted);
      }),
      runs(15),
    );
  });
});

it('gives the app its turn often, whatever the names are', () => {
  const names = Array.from({ length: 2000 }, (_, at) => `${(at * 7919) % 2003} 李.md`);
  expect([...orderPeople(peopleAt(names))].length).toBeGreaterThan(60);
});

it.each([
  // Twice in the rough order, once for each beginning of a name, and once in the true one.
  [63, 1 + 1 + 0],
  [64, 2 + 1 + 1],
  [127, 3 + 1 + 1],
  [128, 4 + 1 + 2],
])('of %d people gives the app its turn %d times', (count, turns) => {
  const names = Array.from({ length: count }, (_, at) => `Ada ${at}.md`);
  expect([...orderPeople(peopleAt(names))].length).toBe(turns);
});

describe('the rough order', () => {
  it.each([
    ['Ada', 'Per'],
    ['Ada', 'Ada Holm'],
    ['Ada Holm', 'Adam'],
    ['Person 9', 'Person 10'],
    ['9 Lane', '10 Lane'],
    ['A long first name 9', 'A long first name 10'],
    ['Émile', 'Eric'],
    ['A long first name 1', 'A long later name 1'],
    ['Zoë', '李'],
  ])('has %s before %s', (a, b) => {
    expect(roughKey(a) < roughKey(b)).toBe(true);
  });

  it('knows neither accent nor case', () => {
    expect(roughKey('ZOE')).toBe(roughKey('Zoë'));
  });
});
