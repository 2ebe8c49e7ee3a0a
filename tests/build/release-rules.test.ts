import { describe, expect, it } from 'vitest';

type Faults = readonly string[];
type Manifest = Readonly<Record<string, unknown>>;
interface Rules {
  manifestFaults(this: void, manifest: Manifest): Faults;
  versionFaults(
    this: void,
    manifest: Manifest,
    versions: Readonly<Record<string, string>>,
    others: Readonly<Record<string, string>>,
  ): Faults;
  licenceFaults(this: void, text: string, author: string, year: number): Faults;
  readmeFaults(this: void, readme: string, source: string): Faults;
  cssFaults(this: void, text: string, name: string): Faults;
  bundleFaults(this: void, code: string, forbidden: Faults): Faults;
  lintFaults(this: void, recommended: object, used: object, files: object): Faults;
}

const place = new URL('../../scripts/release-rules.mjs', import.meta.url);
const rules = (await import(place.href)) as Rules;

const MANIFEST = {
  id: 'rapport',
  name: 'Rapport',
  version: '1.2.0',
  minAppVersion: '1.13.0',
  description: 'Deepen what matters, one step at a time.',
  author: 'The Rapport authors',
  isDesktopOnly: false,
};

describe('the manifest', () => {
  it('is right as it should be', () => {
    expect(rules.manifestFaults(MANIFEST)).toEqual([]);
  });

  it.each<[string, Manifest, string]>([
    ['a field that is missing', { author: undefined }, 'author must be a string'],
    ['an empty field', { author: '' }, 'author must be a string'],
    ['a field of another kind', { isDesktopOnly: 'no' }, 'isDesktopOnly must be a boolean'],
    ['a field too many', { css: 'x' }, 'css is no field'],
    ['capitals in the id', { id: 'Rapport' }, 'id holds lower-case letters and hyphens only'],
    ['a digit in the id', { id: 'rapport-2' }, 'id holds lower-case letters and hyphens only'],
    ['the app in the id', { id: 'obsidian-rapport' }, 'id must not say “Obsidian” or “plugin”'],
    [
      'the kind in the name',
      { name: 'Rapport Plugin' },
      'name must not say “Obsidian” or “plugin”',
    ],
    ['half a version', { version: '1.2' }, 'version is x.y.z'],
    ['a v before the version', { version: 'v1.2.0' }, 'version is x.y.z'],
    [
      'an app too old',
      { minAppVersion: '1.12.7' },
      'minAppVersion is 1.13.0 at least: settings are declared',
    ],
    [
      'a description without its stop',
      { description: 'Deepen what matters' },
      'description ends with a full stop',
    ],
    [
      'a description in lower case',
      { description: 'deepen what matters.' },
      'description begins with a capital',
    ],
    [
      'brackets in the description',
      { description: 'Deepen (what matters).' },
      'description holds letters, digits and . , ! ? \' " - only',
    ],
    ['a short description', { description: 'Deepen.' }, 'description has 10 characters at least'],
    [
      'a long description',
      { description: `${'Very '.repeat(50)}deep.` },
      'description has 250 characters at most',
    ],
  ])('is refused with %s', (_, change, fault) => {
    expect(rules.manifestFaults({ ...MANIFEST, ...change })).toEqual([fault]);
  });
});

it.each<[string, Readonly<Record<string, string>>, string, Faults]>([
  ['agree', { '1.0.0': '1.13.0', '1.2.0': '1.13.0' }, '1.2.0', []],
  ['lack this one', { '1.0.0': '1.13.0' }, '1.2.0', ['versions.json must have "1.2.0": "1.13.0"']],
  [
    'know a newer one',
    { '1.2.0': '1.13.0', '1.10.0': '1.14.0' },
    '1.2.0',
    ['versions.json has a version newer than manifest.json'],
  ],
  [
    'hold what is none',
    { '1.2.0': '1.13.0', '1.0': '1.13.0' },
    '1.2.0',
    ['versions.json: 1.0 is no x.y.z'],
  ],
  [
    'differ in package.json',
    { '1.2.0': '1.13.0' },
    '1.2.1',
    ['package.json says version 1.2.1, manifest.json 1.2.0'],
  ],
])('versions that %s', (_, versions, version, faults) => {
  expect(rules.versionFaults(MANIFEST, versions, { 'package.json': version })).toEqual(faults);
});

it.each<[string, string, Faults]>([
  ['as it should be', '', []],
  ['of a year to come', '2026|2031', ['LICENSE must name the year']],
  [
    'of somebody else',
    'The Rapport authors|Dynalist Inc.',
    ['LICENSE must name The Rapport authors as its holder'],
  ],
  ['cut off', 'THE SOFTWARE IS|', ['LICENSE is not the MIT text to its end']],
])('a licence %s', (_, change, faults) => {
  const text =
    'MIT License\n\nCopyright (c) 2026 The Rapport authors\n\nPermission is hereby granted, free of charge, to…\n\nTHE SOFTWARE IS PROVIDED "AS IS", …\n';
  const [from = '', to = ''] = change.split('|');
  expect(rules.licenceFaults(text.replace(from, to), 'The Rapport authors', 2027)).toEqual(faults);
});

describe('what the README tells', () => {
  const README =
    "It looks at **all notes of the vault**. It **writes only when you do something**. It does not write with Obsidian's `processFrontMatter`. It sends nothing over the network, has no account, no payment, no advertising and no telemetry. It reads and writes nothing outside the vault. Words go on the clipboard only when you press a button. Settings are in data.json; what is folded is remembered on the device. The workbench is a stand-in for Obsidian.";

  it.each<[string, string, string, Faults]>([
    ['all there is', '', 'navigator.clipboard.writeText(text)', []],
    ['too little', 'no telemetry', '', ['README.md does not tell of telemetry']],
    [
      'nothing of the clipboard',
      'only when you press',
      'x.clipboard.writeText(y)',
      ['README.md does not tell of the clipboard'],
    ],
    ['what is not true', '', "void fetch('/x')", ['README.md is not true any more: network use']],
    [
      'what is not true of writing',
      '',
      'a.processFrontMatter(b)',
      ['README.md is not true any more: why not processFrontMatter'],
    ],
  ])('%s', (_, without, source, faults) => {
    expect(rules.readmeFaults(README.replace(without, ''), source)).toEqual(faults);
  });
});

it.each<[string, Faults]>([
  ['.rapport-a { color: var(--text-normal); background: transparent; }', []],
  [
    '/* red, #fff */\n.rapport-a,\n.is-phone .rapport-b:is(.x, .y) { border: 1px solid currentColor; }',
    [],
  ],
  ['@media (width < 300px) {\n  .rapport-a { inset: 0; }\n}', []],
  ['.rapport-a { color: #fff; }', ['styles.css:1: a colour of its own']],
  ['.rapport-a {\n  color: rgb(1, 2, 3);\n}', ['styles.css:2: a colour of its own']],
  ['.rapport-a { border: 1px solid Red; }', ['styles.css:1: a colour by name']],
  ['.rapport-a { color: var(--color-red); }', []],
  ['.rapport-a { margin: 0 !important; }', ['styles.css:1: !important']],
  ['.rapport-a:has(b) { margin: 0; }', ['styles.css:1: :has()']],
  ['.rapport-a { background: url(x.png); }', ['styles.css:1: url()']],
  ['.rapport-a { all: unset; }', ['styles.css:1: the shorthand all']],
  ['.rapport-a,\n.modal { margin: 0; }', ["styles.css:1: .modal is not the plugin's own"]],
  ['.rapport-a { top: 0; left: 0; top: 1px; }', ['styles.css:1: top is set twice']],
  ['.rapport-a { text-align: -webkit-match-parent; text-align: match-parent; }', []],
])('styles %j', (css, faults) => {
  expect(rules.cssFaults(css, 'rapport')).toEqual(faults);
});

it('a bundle that is too large, not ASCII, or holds what it must not', () => {
  expect(rules.bundleFaults('a', [])).toEqual([]);
  expect(rules.bundleFaults('é'.repeat(100_000), ['eval('])).toEqual([
    'main.js has 200000 bytes, 200000 are too many',
    'main.js holds letters outside ASCII',
    'main.js holds eval(',
  ]);
});

it('rules that are weaker than recommended, and comments that switch one off', () => {
  const recommended = { a: 'error', b: ['warn', {}], c: 'off', d: 2 };
  expect(
    rules.lintFaults(recommended, { a: [2], b: [2], d: ['error'] }, { 'x.ts': '// fine' }),
  ).toEqual([]);
  const used = { a: 'warn', b: ['off'], d: 2 };
  expect(rules.lintFaults(recommended, used, { 'x.ts': '// @ts-ignore' })).toEqual([
    'eslint.config.mjs: a is weaker than recommended',
    'eslint.config.mjs: b is weaker than recommended',
    'x.ts switches a rule off',
  ]);
});
