// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeSurvey } from '../../src/index/take-survey';
import { trashEmptyFolder } from '../../src/vault/trash-empty-folder';
import { pass, startVault } from '../support/index-vault';
import { aReading } from '../support/person-builders';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const note = (block: string, body = ''): string => `---\n${block}\n---\n${body}`;

it('finds out from the metadata cache how the vault keeps people, and writes nothing', async () => {
  const bed = await startVault({
    'Ada.md': note('type: person'),
    'Folk/Mei.md': note('categories:\n  - "[[People]]"'),
    'Folk/Bao.md': note('last_contact: 2026-01-02', 'Met at the pool #contact'),
    '20 People/Per.md': '',
    'Broken.md': note('type: [person'),
    'Templates/Person.md': note('type: contact'),
    'Diary/2026-11-02.md': '#family',
  });
  // A block that the cache does not show is read in the background, as it is when the index is built.
  bed.source.note('Broken.md');
  await pass(10);
  const write = vi.spyOn(bed.storage, 'write');
  const { proposals, keys } = await takeSurvey(bed.source, aReading(), () => Promise.resolve());
  expect(
    proposals.map(({ kind, rule, notes }) => `${kind} ${rule}: ${[...notes].sort().join()}`),
  ).toEqual([
    'property type: person: Ada.md,Broken.md',
    'property categories: [[People]]: Folk/Mei.md',
    'tag contact: Folk/Bao.md',
    'folder Folk: Folk/Bao.md,Folk/Mei.md',
    'folder 20 People: 20 People/Per.md',
  ]);
  expect(keys).toEqual([{ name: 'last_contact', notes: 1 }]);
  expect(write).not.toHaveBeenCalled();
});

it('gives the app its turn between slices', async () => {
  const paths = Array.from({ length: 10_000 }, (_, at) => `People/${String(at)}.md`);
  const frontmatter = { type: 'contact', last_contact: '2026-01-02' };
  const nothing = { brokenBlock: undefined, day: undefined, contacts: [] };
  const source = {
    paths: () => paths,
    note: (path: string) => ({ path, name: path, frontmatter, tags: ['friend'], ...nothing }),
  };
  let clock = 0;
  let longest = 0;
  let slices = 0;
  let began = 0;
  // Each look at the clock, which is one for each small step, takes a tenth of a millisecond.
  const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 0.1));
  const survey = await takeSurvey(source, aReading(), () => {
    longest = Math.max(longest, clock - began);
    slices += 1;
    began = clock;
    return Promise.resolve();
  });
  now.mockRestore();
  expect(survey.proposals.map(({ notes }) => notes.size)).toEqual([10_000, 10_000, 10_000]);
  expect(slices).toBeGreaterThan(250);
  expect(longest).toBeLessThan(8);
});

it.each([
  ['empty', 'Samples', { 'Keep.md': '' }, false],
  ['not empty', 'Samples', { 'Samples/Own.md': '' }, true],
  ['not there', 'Nowhere', { 'Keep.md': '' }, false],
])('a folder goes to the trash only when it is empty: %s', async (_, path, notes, stays) => {
  const bed = await startVault(notes);
  if (path === 'Samples' && !stays) await bed.app.vault.createFolder(path);
  await trashEmptyFolder(bed.app, path);
  expect(bed.app.vault.getFolderByPath(path) !== null).toBe(stays);
});
