import { parse } from 'yaml';
import { draftEdit, type DraftChange } from '../../src/domain/edits/draft-edit';
import type { FrontmatterEdit } from '../../src/domain/frontmatter-edit';
import { editText } from '../../src/frontmatter/edit-text';
import { context } from './edit-run';

/** Ada and Mei have notes, by name and by path; nobody else has. */
const resolve = (link: string): string | undefined =>
  /^(?:People\/)?(?:Ada|Mei)$/.test(link) ? `People/${link.replace('People/', '')}.md` : undefined;

export const edit = (change: DraftChange): FrontmatterEdit => draftEdit(change, context(), resolve);

/** The block's lines after the change. */
export function after(lines: readonly string[], change: DraftChange): readonly string[] {
  const text = `---\n${lines.map((line) => `${line}\n`).join('')}---\n`;
  const result = editText(text, edit(change), (block): unknown => parse(block));
  if (result.kind === 'refused') return [`refused: ${result.refusal.reason}`];
  const written = result.kind === 'written' ? result.text : text;
  return written.split('\n').slice(1, -2);
}

export const FULL = [
  'type: ten-review',
  'status: draft # not yet',
  'people: ["[[Ada]]", "[[Per]]"]',
  'first-ratings: [1, 0] # 0 = not answered yet',
  'ratings: [2, 0]',
  'wanted: [3, 0]',
  'steps: ["Send the soil article", ""]',
  'whys: ["She is planning an allotment", ""]',
  'dues: ["2026-11-28", ""]',
];

/** The lines of `FULL` with some of them otherwise. */
export const full = (...others: readonly string[]): readonly string[] =>
  FULL.map((line) => others.find((other) => nameIn(other) === nameIn(line)) ?? line);

const nameIn = (line: string): string => line.slice(0, line.indexOf(':'));
