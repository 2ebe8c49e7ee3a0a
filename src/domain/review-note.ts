import { formatDay, isoDay, type Day } from './day';
import { lineText } from './dated-line';
import type { ReviewEntry } from './review';
import { REVIEW_LISTS } from './review-rows';

/** The name of a review note that is begun today, without its ending. */
export function reviewNoteName(today: Day): string {
  return `Ten relationships ${formatDay(today)}`;
}

/** The text of a review that is begun today: a draft with nobody in it. */
export function reviewNoteText(today: Day): string {
  const lists = REVIEW_LISTS.map(([name]) => `${name}: []\n`).join('');
  return `---\ntype: ten-review\ndate: ${formatDay(today)}\nstatus: draft\n${lists}---\n`;
}

/** `columns`: person, first rating, rating, wanted, next step, due. */
interface TableWords {
  readonly reviewNote: { readonly columns: readonly string[] };
}

/** The answers as a table in plain Markdown, without a line break at its end. */
export function reviewTable(entries: readonly ReviewEntry[], words: TableWords): string {
  const { columns } = words.reviewNote;
  const rows = entries.map(({ link, first, rating, wanted, step, due }) => [
    link,
    ...[first, rating, wanted].map((answer) => String(answer || '')),
    step,
    isoDay(due),
  ]);
  return [columns, columns.map(() => '---'), ...rows].map(tableRow).join('\n');
}

/**
 * The body with the table at its end, or in the place of the table of an earlier try: one that begins
 * with the same line. Every other byte stays.
 */
export function withTable(body: string, table: string, lineBreak: string): string {
  const wanted = table.replaceAll('\n', lineBreak);
  const [head = ''] = table.split('\n');
  const earlier = new RegExp(
    `^${head.replace(/\W/g, '\\$&')}[ \\t]*$(?:\\r?\\n\\|[^\\r\\n]*)*`,
    'm',
  );
  return earlier.test(body)
    ? body.replace(earlier, () => wanted)
    : body + gapAfter(body, lineBreak) + wanted + lineBreak;
}

/** What makes one empty line between a text and what follows. */
function gapAfter(text: string, lineBreak: string): string {
  if (/\n\r?\n$/.test(text)) return '';
  return text === '' || text.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => lineText(cell).replace(/[\\|]/g, '\\$&')).join(' | ')} |`;
}
