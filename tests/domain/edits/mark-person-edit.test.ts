import { expect, it } from 'vitest';
import { markPersonEdit } from '../../../src/domain/edits/mark-person-edit';
import type { Frontmatter } from '../../../src/domain/note';

const PROPERTY = { personProperties: ['type: person'], personTags: ['kin'] };
const TAG = { personProperties: [], personTags: ['kin', 'friend'] };
const FOLDERS = { personProperties: [], personTags: [] };
const CATEGORY = {
  personProperties: ['categories: [[People]]'],
  personTags: [],
};

it.each<[string, typeof PROPERTY, Frontmatter, Frontmatter]>([
  ['the property', PROPERTY, { a: 1 }, { a: 1, type: 'person' }],
  ['the property that stands there empty', PROPERTY, { Type: null }, { Type: 'person' }],
  ['the property beside another value', PROPERTY, { type: 'poet' }, { type: ['poet', 'person'] }],
  ['the property in a list', PROPERTY, { type: ['poet'] }, { type: ['poet', 'person'] }],
  ['the property as it is spelled in the rule', CATEGORY, {}, { categories: '[[People]]' }],
  ['the tag', TAG, {}, { tags: ['kin'] }],
  ['the tag after others', TAG, { tags: ['a', 'b'] }, { tags: ['a', 'b', 'kin'] }],
  ['nothing by folders alone', FOLDERS, { a: 1 }, { a: 1 }],
])('gives %s', (_, rules, before, after) => {
  expect(markPersonEdit(rules)(before)).toEqual({
    kind: 'changed',
    frontmatter: after,
    remarks: [],
  });
});
