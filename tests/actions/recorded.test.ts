import { describe, expect, it } from 'vitest';
import type { Actions } from '../../src/actions/actions';
import { createActions } from '../../src/actions/create-actions';
import { context, day, TODAY } from '../support/edit-run';
import { createMemoryNoteEditor } from '../support/memory-note-editor';

const ADA = 'People/Ada.md';
const today = day(TODAY);
const note = (lines: string): string => `---\n${lines}\n---\n# Notes\n`;

function setUp(text: string) {
  const editor = createMemoryNoteEditor({ [ADA]: text });
  const { reading } = context();
  const actions = createActions({ editor, reading: () => reading, today: () => today });
  return { editor, actions };
}

describe('what is recorded, byte for byte, and taken back', () => {
  it.each<[string, string, (actions: Actions) => Promise<unknown>, string]>([
    [
      'an exchange in a new list',
      'depth: 2 # so far',
      (a) => a.recordExchange(ADA, { verb: 'gave', dimension: 'social', text: 'A lift' }),
      'depth: 2 # so far\nexchanges:\n  - 2026-11-22 | gave | social | A lift',
    ],
    [
      'an exchange in a list as it stands',
      'exchanges: # all of them\n- 2026-10-05 | gave | "x" # kept\n\ndepth: 2',
      (a) => a.recordExchange(ADA, { verb: 'asked', text: 'Why: so', day: today - 1 }),
      'exchanges: # all of them\n- 2026-10-05 | gave | "x" # kept\n- "2026-11-21 | asked | Why: so"\n\ndepth: 2',
    ],
    [
      'an exchange in a list in brackets',
      'exchanges: [2026-10-05 | gave]',
      (a) => a.recordExchange(ADA, { verb: 'received', text: 'seeds, bulbs' }),
      'exchanges: [2026-10-05 | gave, "2026-11-22 | received | seeds, bulbs"]',
    ],
    [
      'a discovery in two new lists, the facet first',
      'type: person',
      (a) => a.recordDiscovery(ADA, { facet: 'values', text: 'Soil health', how: 'indirect' }),
      'type: person\nvalues:\n  - Soil health\ndiscovery:\n  - 2026-11-22 | indirect | values | Soil health',
    ],
    [
      'a discovery beside what is known',
      'discovery: []\nvalues: [Soil, "no: x"] # two\nfamily:',
      (a) => a.recordDiscovery(ADA, { facet: 'family', text: '[[Ida]]', day: today - 1 }),
      'discovery: ["2026-11-21 | family | [[Ida]]"]\nvalues: [Soil, "no: x"] # two\nfamily:\n  - "[[Ida]]"',
    ],
    [
      'a discovery that is known already',
      'values:\n    - Soil health # so\n',
      (a) => a.recordDiscovery(ADA, { facet: 'values', text: 'Soil health' }),
      'values:\n    - Soil health # so\n\ndiscovery:\n  - 2026-11-22 | values | Soil health',
    ],
    [
      'a why, into the line of the rating',
      'depth: 2\ndepth-why:\ndepth-history:\n- 2026-06-01 | 1 # first\n- 2026-11-22 | 2 # today',
      (a) => a.explainRating(ADA, 'long walk'),
      'depth: 2\ndepth-why: long walk\ndepth-history:\n- 2026-06-01 | 1 # first\n- 2026-11-22 | 2 | long walk # today',
    ],
    [
      'a why, days after the rating',
      'depth: 2\ndepth-history: [2026-06-01 | 2]',
      (a) => a.explainRating(ADA, 'long walk'),
      'depth: 2\ndepth-history: [2026-06-01 | 2, 2026-11-22 | 2 | long walk]\ndepth-why: long walk',
    ],
  ])('%s', async (_, before, act, after) => {
    const { editor, actions } = setUp(note(before));
    expect(await act(actions)).toMatchObject({ done: [{ path: ADA, changed: true }], failed: [] });
    expect(editor.text(ADA)).toBe(note(after));
    expect(await actions.undo()).toMatchObject({ done: [{ path: ADA }], failed: [] });
    expect(editor.text(ADA)).toBe(note(before));
  });
});

describe('a rating and its why', () => {
  it('are one line of the history, and two things to undo', async () => {
    const before = note('depth: 1');
    const { editor, actions } = setUp(before);
    await Promise.all([actions.rate([ADA], 2), actions.explainRating(ADA, 'long walk')]);
    expect(editor.text(ADA)).toBe(
      note('depth: 2\ndepth-history:\n  - 2026-11-22 | 2 | long walk\ndepth-why: long walk'),
    );
    expect((await actions.undo())?.undone).toBe('explain-rating');
    expect(editor.text(ADA)).toBe(note('depth: 2\ndepth-history:\n  - 2026-11-22 | 2'));
    await actions.undo();
    expect(editor.text(ADA)).toBe(before);
  });
});
