import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../src/domain/agenda';
import { completeItemEdit } from '../../../src/domain/edits/complete-item-edit';
import type { Frontmatter } from '../../../src/domain/note';
import { context, day, pairsAfter, refusalOf } from '../../support/edit-run';

const here = context();

function item(kind: AgendaItem['kind'], more: Partial<AgendaItem> = {}): AgendaItem {
  const { text, due, line = 0 } = more;
  return { kind, path: 'Ada.md', name: 'Ada', text, why: undefined, due, line };
}

describe('complete an item', () => {
  it.each<[string, AgendaItem, Frontmatter, Frontmatter]>([
    [
      'a step becomes an interaction',
      item('step', { text: 'Call' }),
      { 'next-step': ' Call ', 'next-step-due': '2026-11-20' },
      {
        'next-step': null,
        'next-step-due': null,
        'last-contact': '2026-11-22',
        interactions: ['2026-11-22 | step | Call'],
      },
    ],
    [
      'a promise is kept today',
      item('promise', { text: 'Lend', due: day('2026-12-01'), line: 1 }),
      { promises: ['2026-12-01 | thanks | Lend', '2026-12-01 | Lend'] },
      { promises: ['2026-12-01 | thanks | Lend', '2026-12-01 | kept 2026-11-22 | Lend'] },
    ],
    [
      'thanks too',
      item('thanks', { text: 'The seeds' }),
      { promises: ['thanks | The seeds'] },
      { promises: ['thanks | kept 2026-11-22 | The seeds'] },
    ],
    [
      'and what they promised',
      item('owed', { text: 'Photos' }),
      { promises: 'to me | Photos' },
      { promises: 'to me | kept 2026-11-22 | Photos' },
    ],
    [
      'keep-in-touch was a contact today',
      item('keep-in-touch'),
      { 'last-contact': '2026-10-01' },
      { 'last-contact': '2026-11-22', interactions: ['2026-11-22'] },
    ],
    [
      'and so was a birthday',
      item('birthday', { due: day('2026-11-30') }),
      { interactions: ['2026-10-01 | call'] },
      { interactions: ['2026-10-01 | call', '2026-11-22'], 'last-contact': '2026-11-22' },
    ],
  ])('%s', (_, what, before, after) => {
    expect(Object.fromEntries(pairsAfter(completeItemEdit(what, here), before))).toEqual(after);
  });

  it.each<[string, AgendaItem, Frontmatter, object]>([
    [
      'a step that says something else by now',
      item('step', { text: 'Call' }),
      { 'next-step': 'Write' },
      { reason: 'changed-meanwhile', property: 'next-step', detail: 'Write' },
    ],
    [
      'a step that is gone',
      item('step', { text: 'Call' }),
      { 'next-step': null },
      { reason: 'no-next-step', property: 'next-step' },
    ],
    [
      'a promise that was kept meanwhile',
      item('promise', { text: 'Lend' }),
      { promises: ['kept 2026-11-01 | Lend'] },
      { reason: 'changed-meanwhile', property: 'promises' },
    ],
    [
      'a promise that has another day by now',
      item('owed', { text: 'Lend', due: day('2026-12-01') }),
      { promises: ['2026-12-02 | to me | Lend'] },
      { reason: 'changed-meanwhile', property: 'promises' },
    ],
    [
      'a contact where the interactions are a map',
      item('birthday'),
      { interactions: { a: 1 } },
      { reason: 'not-a-list', property: 'interactions' },
    ],
  ])('refuses %s', (_, what, before, refusal) => {
    expect(refusalOf(completeItemEdit(what, here), before)).toEqual(refusal);
  });
});
