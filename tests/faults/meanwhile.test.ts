// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MarkdownView } from '../../workbench/host/core/note/markdown-view';
import {
  all,
  button,
  en,
  fakeTime,
  fill,
  pass,
  endBed,
  startPlugin,
  type PluginBed,
} from '../support/plugin-bed';

beforeEach(() => fakeTime('2026-11-22T10:00'));
afterEach(endBed);

const ADA = '---\ntype: person\nnext-step: Write # soon\n---\nMet in Kalø.\n';
const PER = '---\ntype: person\n---\n';
const NOTES = { 'Ada.md': ADA, 'Per.md': PER };
const CALLED = ADA.replace('Write #', 'Call #');

/** The dialog for the next step of Ada, filled in but not confirmed. */
async function openDialog(): Promise<PluginBed> {
  const bed = await startPlugin(NOTES);
  await bed.app.workspace.openLinkText('Ada', '');
  bed.command('set-next-step');
  await pass(10);
  fill(en.dialogs.nextStep.text, 'Call');
  return bed;
}

async function confirm(): Promise<void> {
  button(en.dialogs.nextStep.confirm).click();
  await pass(500);
}

describe('between opening the dialog and confirming it, the note', () => {
  it('deleted: nothing is made, and a notice says that it is gone', async () => {
    const bed = await openDialog();
    bed.storage.outsideRemove('Ada.md');
    await pass(100);
    await confirm();
    expect(bed.notes()).toEqual({ 'Per.md': PER });
    expect(bed.notices().join()).toContain(en.reports.failure('Ada', en.refusals['no-note']()));
  });

  it.each([
    [
      'by another program',
      (bed: PluginBed) => Promise.resolve(bed.storage.outsideRename('Ada.md', 'Kin/Ada L.md')),
    ],
    [
      'in the app, twice',
      async ({ app }: PluginBed) => {
        const file = app.vault.getFileByPath('Ada.md');
        if (!file) throw new Error('No Ada.');
        await app.fileManager.renameFile(file, 'Ada B.md');
        await app.vault.createFolder('Kin');
        await app.fileManager.renameFile(file, 'Kin/Ada L.md');
      },
    ],
  ])('renamed %s: it is followed', async (_, rename) => {
    const bed = await openDialog();
    await rename(bed);
    await pass(100);
    await confirm();
    expect(bed.notes()).toEqual({ 'Kin/Ada L.md': CALLED, 'Per.md': PER });
    bed.command('undo-last-change');
    await pass(500);
    expect(bed.notes()).toEqual({ 'Kin/Ada L.md': ADA, 'Per.md': PER });
  });

  it('renamed, and another made in its place: that one is not taken for it', async () => {
    const bed = await openDialog();
    bed.storage.outsideRename('Ada.md', 'Ada L.md');
    bed.storage.outsideWrite('Ada.md', PER);
    await pass(100);
    await confirm();
    expect(bed.notes()).toEqual({ 'Ada L.md': ADA, 'Ada.md': PER, 'Per.md': PER });
    expect(bed.notices().join()).toContain(en.refusals['changed-meanwhile']('“next-step”', ''));
    // By its path it is the note that the dialog says.
    await confirm();
    expect(bed.notes()['Ada L.md']).toBe(ADA);
    expect(bed.notes()['Ada.md']).toBe('---\ntype: person\nnext-step: Call\n---\n');
  });

  it('changed elsewhere in it: both changes stay', async () => {
    const bed = await openDialog();
    bed.storage.outsideWrite('Ada.md', ADA.replace('Kalø.', 'Kalø, twice.'));
    await confirm();
    expect(bed.notes()['Ada.md']).toBe(CALLED.replace('Kalø.', 'Kalø, twice.'));
  });

  it('broken: it is left alone, and a notice says why', async () => {
    const bed = await openDialog();
    const broken = ADA.replace('type: person', 'type: [person');
    bed.storage.outsideWrite('Ada.md', broken);
    await confirm();
    expect(bed.notes()['Ada.md']).toBe(broken);
    expect(bed.notices().join()).toContain('Its properties cannot be read');
  });

  it('given another step meanwhile: that one is not completed unseen', async () => {
    const bed = await startPlugin(NOTES);
    await bed.app.workspace.openLinkText('Ada', '');
    bed.command('complete-next-step');
    await pass(10);
    const other = ADA.replace('Write', 'Visit');
    bed.storage.outsideWrite('Ada.md', other);
    const complete = async (): Promise<void> => {
      all('.modal .mod-cta').at(-1)?.click();
      await pass(500);
    };
    await complete();
    expect(bed.notes()['Ada.md']).toBe(other);
    expect(all('.modal .rapport-form-about').map((el) => el.textContent)).toEqual(['Visit']);
    await complete();
    expect(bed.notes()['Ada.md']).toContain('  - 2026-11-22 | step | Visit');
  });
});

it('two actions at once on one note: both are there, once each, and are taken back one by one', async () => {
  const bed = await startPlugin(NOTES);
  const release = bed.storage.hold();
  const both = Promise.all([
    bed.cli('rapport:rate', { path: 'Ada.md', depth: '2' }),
    bed.cli('rapport:promise', { path: 'Ada.md', text: 'Lend the drill' }),
    bed.cli('rapport:rate', { path: 'Ada.md', depth: '2' }),
  ]);
  await pass(100);
  release();
  await both;
  const rated = ADA.replace('\n---\nM', '\ndepth: 2\ndepth-history:\n  - 2026-11-22 | 2\n---\nM');
  expect(bed.notes()['Ada.md']).toBe(
    ADA.replace(
      '\n---\nM',
      '\ndepth: 2\ndepth-history:\n  - 2026-11-22 | 2\npromises:\n  - Lend the drill\n---\nM',
    ),
  );
  bed.command('undo-last-change');
  await pass(500);
  expect(bed.notes()['Ada.md']).toBe(rated);
  bed.command('undo-last-change');
  await pass(500);
  expect(bed.notes()['Ada.md']).toBe(ADA);
});

describe('typing in the note while an action is under way', () => {
  it.each([
    ['in the text', 'Kalø.', 'Kalø, by train.'],
    ['in another property', 'type: person', 'type: person\ncadence: 14'],
  ])('%s: the typing and the change both reach the disk and the pane', async (_, from, to) => {
    const bed = await startPlugin(NOTES);
    await bed.app.workspace.openLinkText('Ada', '', false, { state: { mode: 'source' } });
    const view = bed.app.workspace.getActiveViewOfType(MarkdownView);
    if (view === null) throw new Error('The note is not open.');
    view.editor.setValue(ADA.replace('Met', 'First met'));
    const release = bed.storage.hold();
    const done = bed.cli('rapport:step', { path: 'Ada.md', text: 'Call' });
    await pass(50);
    view.editor.setValue(view.getViewData().replace(from, to));
    await pass(10);
    release();
    await done;
    await pass(5000);
    const wanted = CALLED.replace('Met', 'First met').replace(from, to);
    expect([bed.notes()['Ada.md'], view.getViewData()]).toEqual([wanted, wanted]);
  });
});
