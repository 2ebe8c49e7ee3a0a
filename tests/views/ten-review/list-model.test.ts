import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person';
import { listOptions } from '../../../src/views/ten-review/list-model';
import { person } from '../../support/view-agenda';

const named = (name: string, aliases: readonly string[] = []): Person => ({
  ...person(name),
  aliases,
});

const PEOPLE: readonly Person[] = [
  named('Ada Lindqvist'),
  { ...named('Mei Lin'), path: 'Family/Mei Lin.md' },
  { ...named('Mei Lin'), path: 'Work/Mei Lin.md' },
  named('Noor Haddad'),
  named('Oluwaseun Adeyemi', ['Seun']),
  named('Søren Kalø'),
];

const options = (query: string, people: readonly string[] = []): string[] =>
  listOptions(query, PEOPLE, { people }).map(({ path, name, aliases, onList }) =>
    [path === undefined ? `new ${name}` : name, aliases, onList ? 'on the list' : '']
      .filter((part) => part !== '')
      .join(' | '),
  );

describe('who a search finds', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['ad', ['Ada Lindqvist', 'Noor Haddad', 'Oluwaseun Adeyemi | Seun', 'new ad']],
    ['lin ada', ['Ada Lindqvist', 'new lin ada']],
    ['kalo', ['Søren Kalø', 'new kalo']],
    ['seun', ['Oluwaseun Adeyemi | Seun']],
    ['ADA  lindqvist ', ['Ada Lindqvist']],
    ['mei', ['Mei Lin · Family', 'Mei Lin · Work', 'new mei']],
    ['Wanjiru  Kamau', ['new Wanjiru Kamau']],
  ])('for “%s” is %j', (query, found) => {
    expect(options(query)).toEqual(found);
  });

  it('says who is on the list, and offers no second note for them', () => {
    expect(options('noor haddad', ['People/Noor Haddad.md'])).toEqual([
      'Noor Haddad | on the list',
    ]);
  });

  it('is eight at most', () => {
    const many = Array.from({ length: 20 }, (_, at) => named(`Ana ${at}`));
    expect(listOptions('ana', many, { people: [] })).toHaveLength(9);
  });
});
