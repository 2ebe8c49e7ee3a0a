// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Leftover } from '../../workbench/host/faulty-storage';
import {
  all,
  button,
  DATA,
  fakeTime,
  fill,
  pass,
  endBed,
  startPlugin,
  en,
} from '../support/plugin-bed';

beforeEach(() => fakeTime('2026-11-22T10:00'));
afterEach(endBed);

const ADA = '---\ntype: person\ndepth: 1 # since school\n---\nMet in Kalø.\n';
const PER = '---\ntype: person\ndepth: 2\n---\n';
const MEI = '---\ntype: person\n---\n';
const NOTES = { 'Ada.md': ADA, 'Per.md': PER, 'Mei.md': MEI };
const RATED = 'depth: 3\ndepth-history:\n  - 2026-11-22 | 3\n';
const ALL = JSON.stringify(Object.keys(NOTES));

describe('a write that fails', () => {
  it.each<[Leftover]>([['old'], ['half'], ['empty']])(
    'with %s of the note left: the note is as it was, and a notice says which and why',
    async (leaves) => {
      const bed = await startPlugin(NOTES);
      const end = bed.storage.failWrites({ path: 'Ada.md', nth: 1, leaves });
      await bed.app.workspace.openLinkText('Ada', '');
      bed.command('set-next-step');
      await pass(10);
      fill(en.dialogs.nextStep.text, 'Call');
      button(en.dialogs.nextStep.confirm).click();
      await pass(500);
      expect(bed.notes()).toEqual(NOTES);
      expect(bed.notices().join()).toContain('Ada');
      expect(bed.notices().join()).toContain('EIO');
      end();
      // The next try works, and what was read anew is shown.
      await bed.cli('rapport:step', { path: 'Ada.md', text: 'Call' });
      await pass(500);
      expect(bed.notes()).toEqual({
        ...NOTES,
        'Ada.md': ADA.replace('\n---\nM', '\nnext-step: Call\n---\nM'),
      });
    },
  );

  it('in the middle of several notes: the others stay done, the one is named, undo takes back what was done', async () => {
    const bed = await startPlugin(NOTES);
    bed.storage.failWrites({ path: 'Per.md', nth: 1, leaves: 'half' });
    expect(await bed.cli('rapport:rate', { paths: ALL, depth: '3' })).toMatchObject({
      ok: false,
      done: [{ path: 'Ada.md' }, { path: 'Mei.md' }],
      failed: [{ path: 'Per.md', error: expect.stringContaining('EIO') as string }],
    });
    await pass(500);
    expect(bed.notes()).toEqual({
      'Ada.md': ADA.replace('depth: 1 #', 'depth: 3 #').replace(
        'school\n',
        'school\ndepth-history:\n  - 2026-11-22 | 3\n',
      ),
      'Per.md': PER,
      'Mei.md': `---\ntype: person\n${RATED}---\n`,
    });
    bed.command('undo-last-change');
    await pass(500);
    expect(bed.notes()).toEqual(NOTES);
  });
});

describe('a disk that is full', () => {
  it('keeps the note, says so, and writes once there is room', async () => {
    const bed = await startPlugin(NOTES);
    bed.storage.capacity = bed.storage.bytes() + 5;
    expect(await bed.cli('rapport:rate', { path: 'Ada.md', depth: '3' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('ENOSPC') as string,
    });
    await pass(500);
    expect(bed.notes()).toEqual(NOTES);
    expect(await bed.cli('rapport:person', { path: 'Ada.md' })).toMatchObject({
      person: { depth: 1 },
    });
    bed.storage.capacity = Infinity;
    expect(await bed.cli('rapport:rate', { path: 'Ada.md', depth: '3' })).toMatchObject({
      ok: true,
    });
  });

  it('keeps the settings on disk, and says that they were not saved', async () => {
    const data = JSON.stringify({ stages: ['met', 'known'] }, null, 2);
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const bed = await startPlugin({ ...NOTES, [DATA]: data });
    bed.storage.capacity = bed.storage.bytes() + 2;
    bed.command('toggle-discreet-mode');
    await pass(500);
    expect(bed.storage.textAt(DATA)).toBe(data);
    expect(said).toHaveBeenCalled();
    expect(bed.notices()).toContain(en.settings.unsaved);
    bed.storage.capacity = Infinity;
    bed.command('toggle-discreet-mode');
    await pass(500);
    expect(JSON.parse(bed.storage.textAt(DATA) ?? '')).toMatchObject({ stages: ['met', 'known'] });
  });

  it('says that a new person could not be made, and leaves nothing half made', async () => {
    const bed = await startPlugin(NOTES);
    bed.storage.capacity = bed.storage.bytes() + 5;
    bed.command('new-person');
    await pass(10);
    const box = all('.modal input').at(-1) as HTMLInputElement;
    box.value = 'Zoë';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    all('.modal .mod-cta').at(-1)?.click();
    await pass(500);
    expect(bed.notices().join()).toContain('ENOSPC');
    expect(bed.notes()).toEqual(NOTES);
    // The name is still there, to be tried again.
    expect(all('.modal .rapport-form-again').map((el) => el.textContent)).toEqual([
      en.dialogs.notSaved,
    ]);
    expect((all('.modal input').at(-1) as HTMLInputElement).value).toBe('Zoë');
    bed.storage.capacity = Infinity;
    all('.modal .mod-cta').at(-1)?.click();
    await pass(500);
    expect(Object.keys(bed.notes())).toContain('Zoë.md');
    expect(all('.modal')).toEqual([]);
  });
});
