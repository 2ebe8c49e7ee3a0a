import { expect, it } from 'vitest';
import { agreedRules } from '../../src/settings/agreed-rules';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';

type Rule = Parameters<typeof agreedRules>[1][number];

const PRESENT: Rule = { kind: 'property', rule: 'Type: person' };
const CONTACT: Rule = { kind: 'tag', rule: 'contact' };
const TAG: Rule = { kind: 'tag', rule: 'Person' };
const FOLDER: Rule = { kind: 'folder', rule: 'People' };

it.each<[string, readonly Rule[], readonly Rule[], ReturnType<typeof agreedRules>]>([
  [
    'the chosen first, then what was not offered',
    [CONTACT, FOLDER],
    [CONTACT, FOLDER],
    {
      personProperties: ['type: person'],
      personTags: ['contact', 'person'],
      personFolders: ['People'],
    },
  ],
  [
    'without what was offered and not chosen, however it is spelled',
    [PRESENT, TAG, FOLDER],
    [FOLDER],
    { personProperties: [], personTags: [], personFolders: ['People'] },
  ],
  [
    'once, where it holds already',
    [PRESENT],
    [PRESENT],
    { personProperties: ['Type: person'], personTags: ['person'], personFolders: [] },
  ],
])('the rules are %s', (_, offered, chosen, rules) => {
  expect(agreedRules(DEFAULT_SETTINGS, offered, chosen)).toEqual(rules);
});
