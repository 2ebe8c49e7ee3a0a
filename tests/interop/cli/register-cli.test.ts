// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { commandLine, interopBed } from '../../support/interop-bed';

const ADA = 'People/Ada.md';
const NOTES = {
  [ADA]: 'type: person\ndepth: 2\nlast-contact: 2026-11-02\nnext-step: Call',
};

describe('the command line', () => {
  it('has every command once the app has laid itself out, with its help', async () => {
    const { parts } = await interopBed(NOTES);
    const { help, layOut } = commandLine(parts);
    expect(help.size).toBe(0);
    layOut();
    expect([...help.keys()].join(' ')).toBe(
      'rapport rapport:agenda rapport:people rapport:person rapport:problems rapport:signals ' +
        'rapport:timeline rapport:brief rapport:plans rapport:rate rapport:goal rapport:step rapport:done rapport:postpone ' +
        'rapport:snooze rapport:aside rapport:log rapport:promise ' +
        'rapport:keep rapport:drop rapport:exchange rapport:discover rapport:undo',
    );
    const described = ([, description, flags]: readonly unknown[]): string =>
      `${String(description)}: ${Object.keys(flags as object).join(' ')}`;
    expect([...help.values()].map(described)).toEqual([
      'Count people and things to do: format',
      'List what there is to do: section kind format',
      'List people: depth ten format',
      'Show a person: name path format',
      'List values that do not fit: format',
      'List what needs care: name path format',
      'Show what passed between you: name path format',
      'Before you meet: name path format',
      'List plans: format',
      'Rate depth: name path paths depth why format',
      'Set goal: name path paths depth format',
      'Set next step: name path text due why kind format',
      'Complete next step: name path text kind quality no-contact format',
      'Postpone: name path item to line format',
      'Snooze keeping in touch: name path until format',
      'Set a signal aside: name path signal format',
      'Log interaction: name path paths date kind quality duration from text no-contact format',
      'Note promise: name path text due thanks to-me format',
      'Mark promise as kept: name path line date format',
      'Drop promise: name path line date format',
      'Note exchange: name path verb dimension text date format',
      'Note discovery: name path facet text how date format',
      'Undo last change: format',
    ]);
    expect(help.get('rapport:step')?.[2]).toMatchObject({
      text: { value: '<…>', description: 'In a line (needed)' },
      due: { value: '<YYYY-MM-DD>', description: 'By when' },
      kind: { value: '<offer|ask|other>', description: 'Kind' },
    });
    expect(help.get('rapport:done')?.[2]?.['no-contact']).toEqual({ description: 'No contact' });
  });

  it('has none when the plugin was switched off before', async () => {
    const { parts } = await interopBed(NOTES);
    const { help, layOut, unload } = commandLine(parts);
    unload();
    layOut();
    expect(help.size).toBe(0);
  });

  it('answers once the vault has been read', async () => {
    const bed = await interopBed(NOTES, false);
    const { json, layOut } = commandLine(bed.parts);
    layOut();
    let answered = false;
    const answer = json('rapport:person', { name: 'Ada' }).finally(() => (answered = true));
    await bed.settle();
    expect(answered).toBe(false);
    await bed.index.build();
    expect(await answer).toMatchObject({ ok: true, person: { depth: 2 } });
  });

  it('speaks in words without format=json', async () => {
    const bed = await interopBed(NOTES);
    const { run, layOut } = commandLine(bed.parts);
    layOut();
    expect(await run('rapport:agenda', { kind: 'step' })).toBe(
      `items:\n  - section: someday\n    kind: step\n    path: ${ADA}\n    name: Ada\n    text: Call\n`,
    );
    expect(await run('rapport:rate', { name: 'Ada', depth: '3' })).toBe('Rating saved for Ada.');
    const paths = JSON.stringify([ADA, 'Gone.md']);
    expect(await run('rapport:goal', { paths, depth: '3' })).toBe(
      'Goal saved for Ada.\nNo person note: Gone.md.',
    );
  });
});
