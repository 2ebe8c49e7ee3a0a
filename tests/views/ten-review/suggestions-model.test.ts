import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person';
import type { Review } from '../../../src/domain/review';
import { en } from '../../../src/i18n/en';
import { suggestions } from '../../../src/views/ten-review/suggestions-model';
import { person, TODAY } from '../../support/view-agenda';
import { ToldIndex, toldParts } from '../../support/view-parts';

const pathOf = (name: string): string => `People/${name}.md`;

const someone = (name: string, more: Partial<Person> = {}): Person => ({
  ...person(name),
  ...more,
});

const PEOPLE: readonly Person[] = [
  someone('Amara', { depth: 3, lastContact: TODAY - 40 }),
  someone('Bao', { depth: 2, lastContact: TODAY }),
  someone('Chidi', { depth: 3, lastContact: TODAY - 2 }),
  someone('Dalia', { lastContact: TODAY - 1 }),
  someone('Eero', { depth: 1 }),
  someone('Farah'),
  someone('Gwen', { depth: 2 }),
];

const LAST = ['Gwen', 'Farah'].map((name) => ({
  link: `[[${name}]]`,
  name,
  path: pathOf(name),
  first: 0,
  rating: name === 'Gwen' ? 2 : 0,
  wanted: 0,
  step: '',
  why: '',
  due: undefined,
})) satisfies Review['entries'];

function lines(listed: readonly string[] = [], last: Review['entries'] = LAST): string[] {
  const previous = { entries: last, people: last.map(({ name }) => pathOf(name)) };
  const { parts } = toldParts(new ToldIndex());
  return suggestions({
    ...parts,
    texts: en.tenReview,
    index: { people: () => PEOPLE },
    review: () => ({ people: listed.map(pathOf) }),
    previous: () => previous,
    mentions: (path) => ({ [pathOf('Eero')]: 12, [pathOf('Bao')]: 30 })[path] ?? 0,
  }).flatMap(({ title, people }) => [
    `# ${title}`,
    ...people.map(({ name, reason }) => `${name}: ${reason}`),
  ]);
}

describe('suggestions', () => {
  it('come in groups, each with a reason, nobody twice', () => {
    expect(lines()).toEqual([
      '# In the last ten',
      'Gwen: 2 · Sustained',
      'Farah: Not rated',
      '# Deepest',
      'Chidi: 3 · Significant',
      'Amara: 3 · Significant',
      'Bao: 2 · Sustained',
      '# Most recent contact',
      'Dalia: Last contact yesterday',
      '# Most often mentioned',
      'Eero: Mentioned in 12 notes',
    ]);
  });

  it('leave out who is on the list', () => {
    expect(lines(['Gwen', 'Chidi', 'Dalia', 'Eero'])).toEqual([
      '# In the last ten',
      'Farah: Not rated',
      '# Deepest',
      'Amara: 3 · Significant',
      'Bao: 2 · Sustained',
    ]);
  });

  it('need no last review', () => {
    expect(lines([], [])[0]).toBe('# Deepest');
  });

  it('end when ten are listed', () => {
    expect(lines(Array.from({ length: 10 }, (_, at) => `Somebody ${at}`))).toEqual([]);
  });
});
