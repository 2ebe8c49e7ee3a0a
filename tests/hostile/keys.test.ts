import { afterEach, describe, expect, it } from 'vitest';
import { readHistory } from '../../src/domain/read-history';
import { readText } from '../../src/frontmatter/read-text';
import { parseSettings } from '../../src/settings/parse-settings';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { appending, edited, setting } from '../support/frontmatter-edits';
import { parseYaml } from '../support/frontmatter-yaml';
import { aPerson, aReading, TODAY } from '../support/person-builders';

/** What every object has or inherits. */
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

const untouched = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(untouched);
  expect(({} as Record<string, unknown>)['type']).toBeUndefined();
});

const readBlock = (block: string): object => {
  const reading = readText(`---\n${block}---\n`, parseYaml);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.frontmatter;
};

describe.each(KEYS)('the key %s', (key) => {
  it('is a property like all others', () => {
    const note = `---\n${key}: a # b\ntype: person\n---\n`;
    expect(edited(note, setting({ depth: 2 }))).toBe(note.replace('n\n---', 'n\ndepth: 2\n---'));
    const other = Object.fromEntries([[key, 'c']]);
    const wanted = (before: object): Record<string, unknown> =>
      Object.fromEntries([...Object.entries(before), ...Object.entries(other)]);
    const result = edited(note, (before) => ({
      ...{ kind: 'changed', remarks: [] },
      frontmatter: wanted(before),
    }));
    expect(result).toBe(note.replace(': a', ': c'));
  });

  it('gives a note nothing that is not in it', () => {
    const names = { ...DEFAULT_SETTINGS.names, 'next-step': [key], depth: [key] };
    const reading = aReading({ names, facets: [key], kinds: [key], stages: [key] });
    const person = aPerson({}, reading);
    expect([person.nextStep, person.depth, person.problems]).toEqual([undefined, undefined, []]);
    expect(readHistory({}, reading, TODAY).facets.get(key) ?? []).toEqual([]);
  });

  it('may hold a map that stays where it is', () => {
    const map = Object.entries(readBlock(`${key}:\n  type: person\n  depth: 3\n`));
    expect(map).toEqual([[key, { type: 'person', depth: 3 }]]);
    expect(aPerson(Object.fromEntries(map)).depth).toBeUndefined();
  });

  it('is no word of a dated line, and no list', () => {
    const line = `2026-11-02 | ${key} | hello`;
    const { interactions } = readHistory({ interactions: [line] }, aReading(), TODAY);
    expect(interactions).toMatchObject([{ text: `${key} | hello` }]);
    expect(interactions[0]).not.toHaveProperty('kind');
    expect(edited('---\na: 1\n---\n', appending('next', key))).toContain(`\n  - ${key}\n`);
  });

  it('is an item of a list like all others', () => {
    const note = `---\nwho: ["a, b", ${key}, {${key}: ${key}}]\ntype: person\n---\n`;
    expect(edited(note, appending('who', 'c'))).toBe(note.replace('}]', '}, c]'));
    expect(edited(note, setting({ depth: 2 }))).toBe(note.replace('n\n---', 'n\ndepth: 2\n---'));
  });

  it('in data.json changes no setting', () => {
    const stored: unknown = JSON.parse(
      `{"${key}": {"discreet": true, "type": 1}, "names": {"${key}": ["x"], "depth": "${key}"}}`,
    );
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a block that asks for another engine', () => {
  it.each(['js', 'javascript', 'JSON', 'coffee', 'toml', 'eval', ' js', '\u202ejs'])(
    '---%s',
    (name) => {
      const text = `---${name}\nglobalThis.ran = true\n---\n`;
      expect(readText(text, parseYaml).kind).toBe('broken');
      expect(edited(text, setting({ depth: 2 }))).toBe('refused: unreadable-block');
      expect(globalThis).not.toHaveProperty('ran');
    },
  );

  it.each([
    ['a function', 'a: !!js/function "function () { globalThis.ran = true }"\n'],
    ['a pattern', 'a: !!js/regexp /x/\n'],
    ['an object of Python', 'a: !!python/object/apply:os.system ["ls"]\n'],
    ['a tag of its own', 'a: !<tag:yaml.org,2002:js/undefined> ""\n'],
  ])('%s is a value at most', (_, block) => {
    const [value] = Object.values(readBlock(block)) as unknown[];
    expect(['string', 'object']).toContain(typeof value);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('aliases that grow without end are refused', () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) => `k${at + 1}: &k${at + 1} [${Array(9).fill(`*k${at}`).join(', ')}]\n`,
    );
    const text = `---\nk0: &k0 x\n${levels.join('')}---\n`;
    expect(readText(text, parseYaml).kind).toBe('broken');
    expect(edited(text, setting({ depth: 2 }))).toBe('refused: unreadable-block');
  });
});
