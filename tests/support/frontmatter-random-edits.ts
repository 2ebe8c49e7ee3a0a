import fc from 'fast-check';
import type { Frontmatter } from '../../src/domain/note';

export type RandomEdit =
  | { readonly kind: 'set'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'list'; readonly name: string; readonly steps: readonly ItemEdit[] };

/** `place` is taken modulo the length of the list. */
export interface ItemEdit {
  readonly kind: 'append' | 'insert' | 'replace' | 'remove';
  readonly place: number;
  readonly value: string;
}

/** What the edits make of the properties, and the names of the properties that they meant. */
export function applyRandomEdits(
  before: Frontmatter,
  edits: readonly RandomEdit[],
): { readonly wanted: Frontmatter; readonly names: ReadonlySet<string> } {
  const wanted = new Map(Object.entries(before));
  for (const edit of edits) {
    const { name } = edit;
    if (edit.kind === 'set') wanted.set(name, edit.value);
    else wanted.set(name, editItems(wanted.get(name), edit.steps));
  }
  return { wanted: Object.fromEntries(wanted), names: new Set(edits.map(({ name }) => name)) };
}

function editItems(value: unknown, steps: readonly ItemEdit[]): unknown[] {
  const isEmpty = value === null || value === undefined;
  const items: unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : isEmpty
      ? []
      : [value];
  for (const { kind, place, value: item } of steps) {
    const at = items.length === 0 ? 0 : place % items.length;
    if (kind === 'append') items.push(item);
    else if (kind === 'insert') items.splice(at, 0, item);
    else items.splice(at, 1, ...(kind === 'replace' ? [item] : []));
  }
  return items;
}

const NASTY = [
  'ping Bo',
  '2026-11-28',
  '2026-11-22 | step | - | Call: now # soon',
  '+45 12 34 56',
  '[[Ada Obi]]',
  'yes',
  'a, b] c}',
  '- dash',
  '?',
  ': x',
  'x:',
  '---',
  '...',
  '%a',
  '@b',
  '`c`',
  '*d',
  '&e',
  '!f',
  '| g',
  '> h',
  '"i"',
  "it's",
  '# j',
  'k # l',
  ' m ',
  'tab\there',
  'new\nline\r\n',
  '\u0000\u0007\u001b',
  '\u2028\u2029\u0085',
  '\u202eabc\u2066',
  '\ud83d',
  'x\udc00y',
  '\ufeff',
  '🌱 سلام',
  'שלום',
  'null',
  '0x1F',
  '1e3',
  '.5',
  '<<',
  '=',
  '{{date}}',
  '__proto__',
  'constructor',
  '<% tp.date %>',
];

/** Texts that break careless writers, and random ones. */
export const nastyTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...' :#-,[]{}\'"\\|>?*&!%@`~\tax1.') }),
  },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 40 }) },
);

const values = fc.oneof(
  { weight: 4, arbitrary: nastyTexts },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.array(nastyTexts, { maxLength: 3 }) },
);

const itemEdits = fc.record({
  kind: fc.constantFrom<ItemEdit['kind']>('append', 'append', 'insert', 'replace', 'remove'),
  place: fc.nat(9),
  value: nastyTexts,
});

/** One to four edits of the properties named, or of new ones. */
export function randomEdits(names: readonly string[]): fc.Arbitrary<RandomEdit[]> {
  const name = fc.constantFrom(...names, ...names, 'new', 'new list', 'yes', 'k: #');
  const set = fc.record({ kind: fc.constant('set' as const), name, value: values });
  const steps = fc.array(itemEdits, { minLength: 1, maxLength: 3 });
  const list = fc.record({ kind: fc.constant('list' as const), name, steps });
  return fc.array(fc.oneof(set, list, list), { minLength: 1, maxLength: 4 });
}
