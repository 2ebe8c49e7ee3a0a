import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Given {
  readonly texts?: ReadonlyMap<string, string>;
  readonly only?: boolean;
}

interface InnerNames {
  markedTexts(this: void, program: object): Map<string, string>;
}

interface SourceProgram {
  programOf(this: void, given?: Given): object;
  faultsIn(this: void, program: object): string[];
}

const place = (file: string): URL => new URL(`../../${file}`, import.meta.url);
const load = async (file: string): Promise<unknown> => import(place(`scripts/${file}`).href);
const { markedTexts } = (await load('inner-names.mjs')) as InnerNames;
const { programOf, faultsIn } = (await load('source-program.mjs')) as SourceProgram;

const src = fileURLToPath(place('src/')).replaceAll('\\', '/');

/** Files that are not there, each with a person of its own, and what becomes of them. */
const CASES: readonly (readonly [what: string, text: string, marked: string])[] = [
  [
    'marks a property wherever it is declared, given, asked for and taken apart',
    'const { path } = { ...ada, path: ada.path }; export const made: Ada = { path, age: 1 };',
    'const { path$: path } = { ...ada, path$: ada.path$ }; export const made: Ada = { path$: path, age$: 1 };',
  ],
  [
    'leaves one of the app of the same name',
    "import type { TFile } from 'obsidian'; export const both = (file: TFile) => [file.path, ada.path];",
    "import type { TFile } from 'obsidian'; export const both = (file: TFile) => [file.path, ada.path$];",
  ],
  [
    'leaves one that is given where the app asks for its own',
    "import type { TFile } from 'obsidian'; export const of = (file: TFile): { path: string } => file;",
    "import type { TFile } from 'obsidian'; export const of = (file: TFile): { path: string } => file;",
  ],
  [
    'leaves the names of attributes',
    "export const el = (at: HTMLElement) => at.createDiv({ attr: { role: 'button', tabindex: '0' } });",
    "export const el = (at: HTMLElement) => at.createDiv({ attr: { role: 'button', tabindex: '0' } });",
  ],
  [
    'leaves what is given where anything is taken',
    "export const told = (to: { trigger(...all: unknown[]): void }) => to.trigger('x', { path: '' });",
    "export const told = (to: { trigger$(...all: unknown[]): void }) => to.trigger$('x', { path: '' });",
  ],
  [
    'leaves what becomes text, at any depth',
    'export const text = JSON.stringify([{ of: ada }]);',
    'export const text = JSON.stringify([{ of: ada }]);',
  ],
  [
    'leaves names that are data',
    'export const counts: Record<string, number> = { path: 1 };',
    'export const counts: Record<string, number> = { path: 1 };',
  ],
  [
    'leaves what is asked by a text',
    "export const of = (name: 'path') => ada[name] + String(ada.age);",
    "export const of = (name: 'path') => ada[name] + String(ada.age$);",
  ],
  [
    'leaves what is asked by a text of which nothing is known',
    'const ways = { ArrowUp: -1 }; export const way = (key: string) => key in ways;',
    'const ways = { ArrowUp: -1 }; export const way = (key: string) => key in ways;',
  ],
  [
    "leaves what a class of the app's is made to",
    "import { Modal } from 'obsidian'; export class Mine extends Modal { mine = 1; }",
    "import { Modal } from 'obsidian'; export class Mine extends Modal { mine = 1; }",
  ],
  [
    'marks names in types',
    "export type Path = Ada['path']; export type One = Pick<Ada, 'path' | 'age'>;",
    "export type Path = Ada['path$']; export type One = Pick<Ada, 'path$' | 'age$'>;",
  ],
  [
    'sees through limits, lists and choices that the same is meant',
    'const first = <T extends { path: string }>(all: readonly T[]) => all[0]?.path; ' +
      'export const one = first([...[{ path: "" }], JSON.stringify(1) ? ada : ada]);' +
      'export const said = JSON.stringify(ada);',
    'const first = <T extends { path: string }>(all: readonly T[]) => all[0]?.path; ' +
      'export const one = first([...[{ path: "" }], JSON.stringify(1) ? ada : ada]);' +
      'export const said = JSON.stringify(ada);',
  ],
];

const ADA =
  "interface Ada { path: string; age: number } export const ada: Ada = { path: '', age: 36 }; ";
const texts = new Map(CASES.map(([, text], at) => [`${src}case-${at}.ts`, `${ADA}${text}`]));
const tried = programOf({ texts, only: true });
const marked = [...markedTexts(tried).values()].map((text) => text.slice(text.indexOf('}; ') + 3));

describe('the marks on names that the build shortens', () => {
  it('are tried on files that are right', () => {
    expect(faultsIn(tried)).toEqual([]);
  });

  it.each(CASES.map(([what, , wanted], at) => ({ what, at, wanted })))(
    '$what',
    ({ at, wanted }) => {
      expect(marked[at]).toBe(wanted);
    },
  );
});
