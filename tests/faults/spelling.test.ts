// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  all,
  DATA,
  fakeTime,
  pass,
  endBed,
  startPlugin,
  type PluginBed,
} from '../support/plugin-bed';

beforeEach(() => fakeTime('2026-11-22T10:00'));
afterEach(endBed);

const ADA = '---\ntype: person\n---\n';
const REVIEW = 'Ten relationships 2026-11-22';

async function newPerson(bed: PluginBed, name: string): Promise<void> {
  bed.command('new-person');
  await pass(10);
  const box = all('.modal input').at(-1);
  if (!(box instanceof HTMLInputElement)) throw new Error('No field.');
  box.value = name;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  all('.modal .mod-cta').at(-1)?.click();
  await pass(500);
}

describe('on a disk that does not know case', () => {
  const start = (notes: Record<string, string>, settings: object): Promise<PluginBed> =>
    startPlugin({ ...notes, [DATA]: JSON.stringify(settings) }, { ignoresCase: true });

  it('a review goes into the folder that is there, once, also where the setting spells it otherwise', async () => {
    const bed = await start(
      { 'Ada.md': ADA, 'My Reviews/Old.md': '' },
      { reviewsFolder: 'my reviews' },
    );
    bed.command('start-review');
    await pass(500);
    expect(Object.keys(bed.notes()).sort()).toEqual([
      'Ada.md',
      'My Reviews/Old.md',
      `My Reviews/${REVIEW}.md`,
    ]);
    expect(bed.notices()).toEqual([]);
    const again = await bed.restart();
    again.command('start-review');
    await pass(500);
    expect(Object.keys(again.notes())).toHaveLength(3);
  });

  it('a person of that name in another case is found, not written over and not made again', async () => {
    const bed = await start({ 'People/Ada.md': ADA }, { personFolder: 'people' });
    await newPerson(bed, 'ADA');
    expect(bed.notes()).toEqual({ 'People/Ada.md': ADA });
  });

  it('a note of another kind with that name stays, and the person gets another', async () => {
    const bed = await start(
      { 'People/Ada.md': 'A boat.', 'Per.md': ADA },
      { personFolder: 'people' },
    );
    await newPerson(bed, 'ADA');
    expect(Object.keys(bed.notes()).sort()).toEqual(['People/ADA 2.md', 'People/Ada.md', 'Per.md']);
    expect(bed.notes()['People/Ada.md']).toBe('A boat.');
  });

  it('a note renamed to another case keeps its place, and undo finds it', async () => {
    const bed = await start({ 'ada.md': ADA }, {});
    await bed.cli('rapport:rate', { path: 'ada.md', depth: '2' });
    bed.storage.outsideRename('ada.md', 'Ada.md');
    await pass(200);
    expect(await bed.cli('rapport:people')).toMatchObject({
      people: [{ path: 'Ada.md', depth: 2 }],
    });
    bed.command('undo-last-change');
    await pass(200);
    expect(bed.notes()).toEqual({ 'Ada.md': ADA });
  });
});

it('on a disk that knows case, the folder of the setting is another one', async () => {
  const settings = JSON.stringify({ reviewsFolder: 'reviews' });
  const bed = await startPlugin({ 'Ada.md': ADA, 'Reviews/Old.md': '', [DATA]: settings });
  bed.command('start-review');
  await pass(500);
  expect(Object.keys(bed.notes())).toContain(`reviews/${REVIEW}.md`);
});
