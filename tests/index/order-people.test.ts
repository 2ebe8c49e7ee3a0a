import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeople, orderPeople } from '../../src/index/order-people';
import { makeSigns, ROUGH_PARTS, writeRoughKey } from '../../src/index/rough-key';
import { readPerson } from '../../src/domain/read-person';
import { nameOf } from '../support/memory-note-source';
import { dayOf, INDEX_TODAY, readingWith } from '../support/index-parts';

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
      fc.property(fc.uniqueArray(path, { maxLength: 600, size: 'max' }), (paths) => {
        const wanted = [...peopleAt(paths)].sort(comparePeople).map((each) => each.path);
        expect(order(paths)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the rough order', () => {
  const keyOf = (name: string): readonly number[] => {
    const keys = new Float64Array(ROUGH_PARTS);
    writeRoughKey(name, makeSigns(), keys, 0);
    return [...keys];
  };

  it.each([
    ['Ada', 'Per'],
    ['Ada', 'Ada Holm'],
    ['Ada Holm', 'Adam'],
    ['Person 9', 'Person 10'],
    ['Émile', 'Eric'],
    ['łucja', 'Mei'],
    ['A long first name 1', 'A long later name 1'],
    ['Zoë', '李'],
  ])('has %s before %s', (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    const place = first.findIndex((part, i) => part !== second[i]);
    expect(first[place]).toBeLessThan(second[place] ?? 0);
  });

  it('knows neither accent nor case', () => {
    expect(keyOf('ZOE')).toEqual(keyOf('Zoë'));
  });
});
