import { describe, expect, it } from 'vitest';
import { getAllTags, resolveSubpath } from '../../workbench/host/core/metadata/cache-readers';
import { scanNote } from '../../workbench/host/core/metadata/scan-note';
import { getFrontMatterInfo } from '../../workbench/host/core/text/frontmatter';
import { moment } from '../../workbench/host/core/platform/moment';

const NOTE = `---
tags: [person/family, "#old"]
---
# Ada %%hidden [[no]]%%

See [[Per]], ![[pic.png|100]], [him](P%20N.md "t") and [web](https://e.x). #tag/below #2024
\`[[no]] #no\` $[[no]]$ <!-- [[no]] -->

- [ ] call [[Bo]] ^task-1
  - nested
- [x] done
1) other

> quote
> #inquote

> [!note] Callout

\`\`\`
[[no]] #no
\`\`\`

%%
[[no]]
%%

| a | b |
| - | - |
| [[T\\|shown]] | c |

***

[^1]: Foot [[Note]]

Last paragraph[^1] ^last
`;

describe('the scan of a note', () => {
  const cache = scanNote(NOTE);
  const at = ({ position }: { position: { start: { offset: number }; end: { offset: number } } }) =>
    NOTE.slice(position.start.offset, position.end.offset);

  it('finds links and embeds where they stand, none in code, comments or math', () => {
    expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
      ['Per', 'Per'],
      ['P N.md', 'him'],
      ['Bo', 'Bo'],
      ['T', 'shown'],
      ['Note', 'Note'],
    ]);
    expect(cache.links?.map(at)).toEqual(cache.links?.map(({ original }) => original));
    expect(cache.embeds?.map(({ link, displayText }) => [link, displayText])).toEqual([
      ['pic.png', '100'],
    ]);
  });

  it('finds tags, those of the properties too', () => {
    expect(getAllTags(cache)).toEqual(['#person/family', '#old', '#tag/below', '#inquote']);
    expect(cache.tags?.map(at)).toEqual(['#tag/below', '#inquote']);
  });

  it('parts the note into sections', () => {
    expect(cache.sections?.map(({ type }) => type)).toEqual([
      'yaml',
      'heading',
      'paragraph',
      'list',
      'list',
      'blockquote',
      'callout',
      'code',
      'comment',
      'table',
      'thematicBreak',
      'footnoteDefinition',
      'paragraph',
    ]);
    expect(
      at(cache.sections?.[0] ?? { position: { start: { offset: 0 }, end: { offset: 0 } } }),
    ).toBe('---\ntags: [person/family, "#old"]\n---');
  });

  it('knows list items, their tasks and parents, and blocks by id', () => {
    expect(cache.listItems?.map((item) => [at(item), item.task, item.parent])).toEqual([
      ['- [ ] call [[Bo]] ^task-1', ' ', -8],
      ['- nested', undefined, 8],
      ['- [x] done', 'x', -8],
      ['1) other', undefined, -11],
    ]);
    expect(Object.keys(cache.blocks ?? {})).toEqual(['last', 'task-1']);
    expect(resolveSubpath(cache, '#^task-1')?.start.line).toBe(8);
    expect(cache.footnotes?.map(({ id }) => id)).toEqual(['1']);
    expect(cache.footnoteRefs?.map(({ id }) => id)).toEqual(['1']);
  });

  it('keeps offsets right with CRLF', () => {
    const text = '---\r\na: 1\r\n---\r\n# H\r\n\r\nto [[X]]\r\n';
    const found = scanNote(text);
    expect(found.frontmatter).toEqual({ a: 1 });
    const link = found.links?.[0];
    expect(text.slice(link?.position.start.offset, link?.position.end.offset)).toBe('[[X]]');
    expect(link?.position.start).toEqual({ line: 5, col: 3, offset: text.indexOf('[[X]]') });
    expect(found.headings?.[0]?.heading).toBe('H');
  });

  it.each([
    ['', {}],
    ['---\n---\n', { exists: true, frontmatter: '', contentStart: 8 }],
    ['---\na: 1\n---', { exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 12 }],
    ['---\na: 1\n----\n---\nx', { frontmatter: 'a: 1\n----\n' }],
    ['\n---\na: 1\n---\n', { exists: false }],
    ['---\na: 1\n', { exists: false }],
  ])('%j has the block %j', (text, info) => {
    expect(getFrontMatterInfo(text)).toMatchObject(info);
  });

  it('takes no properties from an empty block, a list or a text', () => {
    for (const block of ['', '- a', 'words']) {
      expect(scanNote(`---\n${block}\n---\n`)).not.toHaveProperty('frontmatter');
    }
  });
});

describe('the small moment', () => {
  it.each([
    ['2026-11-02', 'YYYY-MM-DD', '2026-11-02'],
    ['Mon 2 November 2026', 'ddd D MMMM YYYY', '2026-11-02'],
    ['2026/11/02 note', 'YYYY/MM/DD [note]', '2026-11-02'],
    ['Tue 2 Nov 2026', 'ddd D MMM YYYY', 'Invalid date'],
    ['2026-02-30', 'YYYY-MM-DD', 'Invalid date'],
    ['2026-11-02 x', 'YYYY-MM-DD', 'Invalid date'],
    ['2026-1-2', 'YYYY-MM-DD', 'Invalid date'],
    ['2026-1-2', 'YYYY-M-D', '2026-01-02'],
  ])('reads %j by %j as %s', (text, pattern, day) => {
    expect(moment(text, pattern, true).format('YYYY-MM-DD')).toBe(day);
  });
});
