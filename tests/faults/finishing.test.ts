// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  all,
  button,
  en,
  fakeTime,
  pass,
  endBed,
  startPlugin,
  type PluginBed,
} from '../support/plugin-bed';

beforeEach(() => fakeTime('2026-11-22T10:00'));
afterEach(endBed);

const { finish } = en.tenReview;
const DRAFT = 'Reviews/Ten relationships 2026-11-22.md';
const person = (more = '', body = ''): string => `---\ntype: person\n${more}---\n${body}`;
const rated = (depth: number): string =>
  `depth: ${String(depth)}\ndepth-history:\n  - 2026-11-22 | ${String(depth)}\n`;
const STEP = 'next-step: Call\nnext-step-due: 2026-11-28\n';
const draft = `---
type: ten-review
date: 2026-11-22
status: draft
people: ["[[Ada]]", "[[Per]]", "[[Mei]]"]
first-ratings: [3, 2, 1]
ratings: [3, 2, 1]
wanted: [0, 0, 0]
steps: ["Call", "", ""]
whys: ["", "", ""]
dues: ["2026-11-28", "", ""]
---
`;
const PEOPLE = ['Ada.md', 'Per.md', 'Mei.md'] as const;
const notesIn = (paths: readonly string[]) => paths.filter((path) => path.endsWith('.md'));
const TABLE = `
| Person | First rating | Rating | Wanted | Next step | Due |
| --- | --- | --- | --- | --- | --- |
| [[Ada]] | 3 | 3 |  | Call | 2026-11-28 |
| [[Per]] | 2 | 2 |  |  |  |
| [[Mei]] | 1 | 1 |  |  |  |
`;
const NOTES = { 'Ada.md': person(), 'Per.md': person(), 'Mei.md': person(), [DRAFT]: draft };
const DONE = {
  'Ada.md': person(rated(3) + STEP),
  'Per.md': person(rated(2)),
  'Mei.md': person(rated(1)),
  [DRAFT]: draft.replace('draft', 'done') + TABLE,
};

/** Goes to the last step of the draft. */
async function toFinish(bed: PluginBed): Promise<void> {
  bed.command('start-review');
  await pass(500);
  const step = en.tenReview.frame.steps.at(-1) ?? '';
  all('nav button')
    .find((el) => el.textContent.includes(step))
    ?.click();
  await pass(100);
}
const press = async (text: string, ms = 500): Promise<void> => {
  button(text).click();
  await pass(ms);
};
const alert = (): string =>
  all('[role="alert"]')
    .map((el) => el.textContent)
    .join();

describe('finishing a review', () => {
  it.each([0, 1, 2, 3])(
    'while the app is closed after %i writes: the draft is there, and what is left is written, once',
    async (writes) => {
      const bed = await startPlugin(NOTES);
      await toFinish(bed);
      bed.storage.hold(writes);
      await press(finish.write(3), 200);
      const again = await bed.kill();
      const left = PEOPLE.slice(writes);
      expect(again.notes()).toEqual({
        ...NOTES,
        ...Object.fromEntries(PEOPLE.slice(0, writes).map((path) => [path, DONE[path]])),
      });
      await toFinish(again);
      await press(finish.write(left.length));
      expect(again.notes()).toEqual(DONE);
      expect(notesIn(again.storage.writes)).toEqual([...left, DRAFT]);
    },
  );

  it('half done on another day: those done keep their day, the rest get the new one', async () => {
    const bed = await startPlugin({ ...NOTES, 'Ada.md': DONE['Ada.md'] });
    fakeTime('2026-11-23T00:01');
    const again = await bed.restart();
    await toFinish(again);
    await press(finish.write(2));
    const later = (note: string): string => note.replace('2026-11-22', '2026-11-23');
    expect(again.notes()).toEqual({
      ...DONE,
      'Per.md': later(DONE['Per.md']),
      'Mei.md': later(DONE['Mei.md']),
    });
  });

  it('while 500 notes come in, one of them about to be written: all of it stays', async () => {
    const bed = await startPlugin(NOTES);
    await toFinish(bed);
    const release = bed.storage.hold();
    button(finish.write(3)).click();
    await pass(20);
    const synced: Record<string, string> = {};
    for (let i = 0; i < 500; i += 1)
      synced[`Sync/P${String(i)}.md`] = person('depth: 1\n', String(i));
    for (const [path, text] of Object.entries(synced)) bed.storage.outsideWrite(path, text);
    bed.storage.outsideWrite('Mei.md', person('cadence: 30\n', 'From the phone.\n'));
    bed.storage.outsideWrite(DRAFT, `${draft}Mine, from the phone.\n`);
    await pass(100);
    release();
    await pass(2000);
    expect(bed.notes()).toEqual({
      ...DONE,
      ...synced,
      'Mei.md': person(`cadence: 30\n${rated(1)}`, 'From the phone.\n'),
      [DRAFT]: `${draft.replace('draft', 'done')}Mine, from the phone.\n${TABLE}`,
    });
    expect(await bed.cli('rapport')).toMatchObject({ people: 503, problems: 0 });
    bed.command('undo-last-change');
    await pass(500);
    expect(bed.notes()).toEqual({
      ...{ ...NOTES, ...synced },
      'Mei.md': person('cadence: 30\n', 'From the phone.\n'),
      [DRAFT]: `${draft}Mine, from the phone.\n`,
    });
  }, 30_000);

  it('with a write cut off in the middle: says whose, leaves the draft, and goes on from there', async () => {
    const bed = await startPlugin(NOTES);
    await toFinish(bed);
    const end = bed.storage.failWrites({ path: 'Per.md', nth: 1, leaves: 'half' });
    await press(finish.write(3));
    expect(bed.notes()).toEqual({ ...DONE, 'Per.md': NOTES['Per.md'], [DRAFT]: draft });
    expect(alert()).toContain(finish.failed);
    expect(alert()).toMatch(/Per: .*EIO/);
    end();
    bed.storage.writes.length = 0;
    await press(finish.again);
    expect(bed.notes()).toEqual(DONE);
    expect(notesIn(bed.storage.writes)).toEqual(['Per.md', DRAFT]);
  });

  it('on a disk that becomes full: all as far as there was room, nobody half written', async () => {
    const bed = await startPlugin(NOTES);
    await toFinish(bed);
    bed.storage.capacity = bed.storage.bytes() + DONE['Ada.md'].length - NOTES['Ada.md'].length + 3;
    await press(finish.write(3));
    expect(bed.notes()).toEqual({ ...NOTES, 'Ada.md': DONE['Ada.md'] });
    expect(alert()).toMatch(/Per: .*ENOSPC/);
    bed.storage.capacity = Infinity;
    await press(finish.again);
    expect(bed.notes()).toEqual(DONE);
  });
});
