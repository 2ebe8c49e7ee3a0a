import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isReviewNote, readReview } from '../../src/domain/review';
import {
  reviewNoteName,
  reviewNoteText,
  reviewTable,
  withTable,
} from '../../src/domain/review-note';
import { en } from '../../src/i18n/en';
import { aNote, day, TODAY } from '../support/person-builders';
import { anEntry } from '../support/review-builders';

it('is named after its day', () => {
  expect(reviewNoteName(TODAY)).toBe('Ten relationships 2026-11-22');
});

it('begins as a draft with nobody in it, without problems', () => {
  const text = reviewNoteText(TODAY);
  const [, block = '', body] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const note = aNote({ frontmatter: parse(block) as Record<string, unknown> });
  expect(body).toBe('');
  expect(Object.keys(parse(block) as object)).toEqual([
    ...['type', 'date', 'status', 'people', 'first-ratings', 'ratings'],
    ...['wanted', 'steps', 'whys', 'dues'],
  ]);
  expect(isReviewNote(note)).toBe(true);
  expect(readReview(note, () => undefined)).toMatchObject({
    date: TODAY,
    done: false,
    entries: [],
    damaged: false,
    problems: [],
  });
});

describe('the table', () => {
  it('holds everyone with all answers, and nothing where there is none', () => {
    const ada = anEntry('Ada', {
      first: 1,
      rating: 2,
      wanted: 3,
      step: 'Send the soil article',
      why: 'not shown',
      due: day('2026-11-28'),
    });
    expect(reviewTable([ada, anEntry('Per')], en).split('\n')).toEqual([
      '| Person | First rating | Rating | Wanted | Next step | Due |',
      '| --- | --- | --- | --- | --- | --- |',
      '| [[Ada]] | 1 | 2 | 3 | Send the soil article | 2026-11-28 |',
      '| [[Per]] |  |  |  |  |  |',
    ]);
  });

  it.each<[string, string]>([
    ['a bar', 'Ask | listen'],
    ['two bars', '||'],
    ['a backslash', 'C:\\music'],
    ['a backslash before a bar', 'a\\|b'],
    ['a backslash at the end', 'end\\'],
    ['line breaks', 'one\r\ntwo\nthree\u2028four'],
    ['other letters', 'Þóra – 花見'],
  ])('keeps a step with %s in its cell', (_, step) => {
    const table = reviewTable([anEntry('Ada', { step })], en);
    const html = new MarkdownIt().render(table);
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell);
    expect(cells).toHaveLength(6);
    expect(cells[4]).toBe(step.replace(/[\r\n\u2028]+/g, ' '));
  });

  it('escapes the bar of a link', () => {
    const table = reviewTable([anEntry('Ada', { link: '[[People/Ada|Ada]]' })], en);
    expect(table).toContain('| [[People/Ada\\|Ada]] |');
  });
});

describe('withTable', () => {
  const table = '| Person | Due |\n| --- | --- |\n| [[Ada]] | 2026-11-28 |';
  const other = '| Person | Due |\n| --- | --- |\n| [[Per]] |  |\n| [[Mei]] |  |';
  const breakOf = (text: string): string => (text.includes('\r') ? '\r\n' : '\n');
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

  it.each<[string, string, string]>([
    ['an empty body', '', `\n${table}\n`],
    ['an empty body of a note with Windows line breaks', '', `\r\n${crlf(table)}\r\n`],
    ['a text', 'Thoughts.\n', `Thoughts.\n\n${table}\n`],
    ['a text without an end', 'Thoughts.', `Thoughts.\n\n${table}\n`],
    ['two texts without an end', 'One.\n\nTwo.', `One.\n\nTwo.\n\n${table}\n`],
    ['a text and an empty line', 'Thoughts.\n\n', `Thoughts.\n\n${table}\n`],
    ['Windows line breaks', 'One.\r\nTwo.\r\n', `One.\r\nTwo.\r\n\r\n${crlf(table)}\r\n`],
    ['another table', '| A |\n| - |\n| 1 |\n', `| A |\n| - |\n| 1 |\n\n${table}\n`],
    ['spaces at the end', 'Thoughts.  \n', `Thoughts.  \n\n${table}\n`],
  ])('puts the table below %s', (_, body, after) => {
    expect(withTable(body, table, breakOf(after))).toBe(after);
  });

  it.each<[string, string, string]>([
    ['alone', `\n${other}\n`, `\n${table}\n`],
    ['without an end', other, table],
    ['between texts', `Before.\n\n${other}\n\nAfter.\n`, `Before.\n\n${table}\n\nAfter.\n`],
    ['above a text', `${other}\nAfter.\n`, `${table}\nAfter.\n`],
    ['with Windows line breaks', crlf(`A\n\n${other}\n\nB`), crlf(`A\n\n${table}\n\nB`)],
    ['at the end, with them', crlf(`A\n\n${other}\n`), crlf(`A\n\n${table}\n`)],
    ['from a shorter review', `${table}\n\nAfter.\n`, `${table}\n\nAfter.\n`],
  ])('replaces the table of an earlier try %s', (_, body, after) => {
    expect(withTable(body, table, breakOf(after))).toBe(after);
  });
});
