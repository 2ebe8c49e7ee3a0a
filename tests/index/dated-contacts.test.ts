import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DatedContacts } from '../../src/index/dated-contacts';
import { runs } from '../support/random-runs';

const NOTES = ['n1', 'n2', 'n3'];
const PATHS = ['Ada', 'Per', 'Zoë'];
type Act =
  | readonly ['set', string, number, readonly string[]]
  | readonly ['remove', string]
  | readonly ['move', string, string];

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(
    fc.constant('set' as const),
    fc.constantFrom(...NOTES),
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.constantFrom(...PATHS), { maxLength: 4 }),
  ),
  fc.tuple(fc.constant('remove' as const), fc.constantFrom(...NOTES)),
  fc.tuple(fc.constant('move' as const), fc.constantFrom(...PATHS), fc.constantFrom(...PATHS)),
);

it('knows the latest day up to another, whatever came, went and was renamed', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const contacts = new DatedContacts();
      const plain = new Map<string, { day: number; paths: readonly string[] }>();
      const latest = (path: string, until: number): number | undefined => {
        const days = [...plain.values()].filter(
          ({ day, paths }) => day <= until && paths.includes(path),
        );
        return days.length === 0 ? undefined : Math.max(...days.map(({ day }) => day));
      };
      const table = (): unknown =>
        PATHS.map((path) => [1, 2, 3, 4, 5].map((until) => latest(path, until)));
      for (const each of acts) {
        const before = JSON.stringify(PATHS.map((path) => latest(path, 9)));
        let touched: readonly string[] = PATHS;
        if (each[0] === 'set') {
          touched = contacts.set(each[1], each[2], each[3]);
          plain.set(each[1], { day: each[2], paths: each[3] });
        } else if (each[0] === 'remove') {
          touched = contacts.set(each[1], 0, []);
          plain.delete(each[1]);
        } else {
          contacts.move(each[1], each[2]);
          for (const [note, { day, paths }] of plain) {
            plain.set(note, {
              day,
              paths: paths.map((path) => (path === each[1] ? each[2] : path)),
            });
          }
        }
        const known = PATHS.map((path) =>
          [1, 2, 3, 4, 5].map((until) => contacts.latest(path, until)),
        );
        expect(known).toEqual(table());
        const changed = PATHS.filter(
          (path, i) => (JSON.parse(before) as unknown[])[i] !== (latest(path, 9) ?? null),
        );
        expect(touched).toEqual(expect.arrayContaining(changed));
      }
    }),
    runs(100),
  );
});

it.each<[string, number, string[], string[]]>([
  ['the same again', 1, ['Ada', 'Per'], []],
  ['another day', 2, ['Ada', 'Per'], ['Ada', 'Per', 'Ada', 'Per']],
  ['another order', 1, ['Per', 'Ada'], ['Ada', 'Per', 'Per', 'Ada']],
  ['somebody else', 1, ['Ada', 'Zoë'], ['Ada', 'Per', 'Ada', 'Zoë']],
  ['one more', 1, ['Ada', 'Per', 'Zoë'], ['Ada', 'Per', 'Ada', 'Per', 'Zoë']],
  ['one less', 1, ['Ada'], ['Ada', 'Per', 'Ada']],
  ['nobody', 1, [], ['Ada', 'Per']],
])('names those before and now whose contacts may have changed by %s', (_, day, now, touched) => {
  const contacts = new DatedContacts();
  expect(contacts.set('Lunch', 1, [])).toEqual([]);
  expect(contacts.set('Lunch', 1, ['Ada', 'Per'])).toEqual(['Ada', 'Per']);
  expect(contacts.set('Lunch', day, now)).toEqual(touched);
  expect(PATHS.map((path) => contacts.latest(path, 9))).toEqual(
    PATHS.map((path) => (now.includes(path) ? day : undefined)),
  );
});
