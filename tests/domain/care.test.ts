import { expect, it } from 'vitest';
import { byWeight, careList, type CareEntry } from '../../src/domain/care';
import type { Depth } from '../../src/domain/rules';
import { SIGNALS, type Signal } from '../../src/domain/signal';

const drifting: Signal = { id: 'drifting', lines: [], facts: { days: 40, gap: 10 } };
const oneSided: Signal = { id: 'one-sided', lines: [], facts: { count: 4 } };
const late: Signal = { id: 'promise-late', lines: [], facts: { count: 1, days: 20 } };
const noStep: Signal = { id: 'no-next-step', lines: [], facts: { depth: 2, inTheTen: false } };

function entry(
  name: string,
  depth: Depth | undefined,
  inTheTen: boolean,
  signals: readonly Signal[] = [drifting],
): CareEntry {
  return { person: { path: `People/${name}.md`, name, depth }, inTheTen, signals };
}

it.each<[string, readonly CareEntry[], readonly string[]]>([
  ['nobody', [], []],
  ['only those with signals', [entry('Ada', 3, true, []), entry('Per', 1, false)], ['Per']],
  ['the ten before depth', [entry('Ada', 3, false), entry('Per', undefined, true)], ['Per', 'Ada']],
  [
    'depth 3, 2, 1, none',
    [
      entry('Ada', undefined, false),
      entry('Kwame', 1, false),
      entry('Mei', 3, false),
      entry('Noor', 2, false),
    ],
    ['Mei', 'Noor', 'Kwame', 'Ada'],
  ],
  [
    'depth before the number of signals',
    [entry('Ada', 1, false, [drifting, oneSided, late]), entry('Per', 2, false)],
    ['Per', 'Ada'],
  ],
  [
    'the number of signals before the name',
    [entry('Ada', 2, false), entry('Per', 2, false, [drifting, oneSided])],
    ['Per', 'Ada'],
  ],
  [
    'the order given last',
    [entry('Ada', 2, true), entry('Aroha', 2, true), entry('Åsa', 2, true)],
    ['Ada', 'Aroha', 'Åsa'],
  ],
])('puts first: %s', (_, entries, names) => {
  expect(careList(entries).map(({ person }) => person.name)).toEqual(names);
});

it('puts what was promised and the next step first within a person', () => {
  const [first] = careList([entry('Ada', 2, false, [noStep, oneSided, drifting, late])]);
  expect(first?.signals.map(({ id }) => id)).toEqual([
    'promise-late',
    'no-next-step',
    'one-sided',
    'drifting',
  ]);
});

it('keeps the order of the record for the others', () => {
  const ids = SIGNALS.map((id) => ({ id })).sort(byWeight);
  expect(ids.slice(2).map(({ id }) => id)).toEqual(SIGNALS.slice(1, -1));
});
