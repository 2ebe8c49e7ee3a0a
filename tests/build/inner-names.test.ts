import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface InnerNames {
  innerNames(this: void): string[];
}

const place = (file: string): URL => new URL(`../../scripts/${file}`, import.meta.url);
const { innerNames } = (await import(place('inner-names.mjs').href)) as InnerNames;
const shortened = JSON.parse(await readFile(place('inner-names.json'), 'utf8')) as string[];
const inner = new Set(innerNames());

describe('the names that the build shortens', () => {
  it("are seen by the plugin's own code only (else: npm run inner-names)", () => {
    expect(shortened.filter((name) => !inner.has(name))).toEqual([]);
  });

  it.each([
    ['a setting in data.json', 'personFolders'],
    ['a property of a note', 'interactions'],
    ['what other plugins read', 'inTheTen'],
    ['a name the app gives', 'metadataCache'],
    ['the text of a choice', 'overdue'],
    ['a key that is pressed', 'ArrowUp'],
  ])('do not hold %s', (_, name) => {
    expect(inner.has(name)).toBe(false);
  });

  it.each([
    ['an attribute of an element', 'tabindex'],
    ['an attribute of a form', 'novalidate'],
    ['what page previews read', 'linktext'],
    ['an order of words that is looked up', 'cmc'],
  ])('are not shortened in the build where they are %s', (_, name) => {
    expect(shortened).not.toContain(name);
  });

  it('hold what the rooms hand each other', () => {
    expect(['dayWords', 'dialogs', 'openPromises'].filter((name) => !inner.has(name))).toEqual([]);
  });
});
