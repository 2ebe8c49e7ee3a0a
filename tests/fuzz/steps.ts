import fc from 'fast-check';
import type { Actions } from '../../src/actions/actions';
import type { ActionReport } from '../../src/actions/report';
import { AGENDA_KINDS } from '../../src/domain/agenda';
import { SIGNALS } from '../../src/domain/signal';
import { day, TODAY } from '../support/edit-run';
import { anEntry } from '../support/review-builders';

export const today = day(TODAY);

export const REVIEW = 'Review.md';

/** Notes in which much can be done, some things cannot, and one that is damaged. */
export const NOTES: Record<string, string> = {
  'Ada.md':
    '---\ntype: person # hers\ndepth: "2"\nnext_step: Call\n\npromises:\n- a\n- b\n---\nText\n',
  'Per.md':
    '\uFEFF---\r\ntype: person\r\ninteractions: [2026-01-01 | call]\r\npromises: "x"\r\n---\r\n',
  'Mei.md': 'No block at all, and no line at the end',
  [REVIEW]: '---\ntype: ten-review\nstatus: draft # still\npeople: []\n---\nMine',
  'Broken.md': '---\ndepth: [1\n---\nkept as it is\n',
};
export const PATHS = [...Object.keys(NOTES), 'Nobody.md'];

export type Step = (actions: Actions) => Promise<ActionReport>;

export const path = fc.constantFrom(...PATHS);
const paths = fc.subarray(PATHS, { minLength: 1 });
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    'a',
    'b',
    'x',
    'call | quality 3 | yes',
    '2026-12-01 | - | #no: [',
    '\n---\n',
  ),
);
const due = fc.integer({ min: today - 400, max: today + 400 });
const depth = fc.constantFrom(1, 2, 3, undefined);
const line = fc.nat({ max: 3 });

/** Anything a user can do to these notes. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(paths, depth, text).map(
    ([p, d, why]): Step =>
      (a) =>
        a.rate(p, d, why),
  ),
  fc.tuple(paths, depth).map(
    ([p, goal]): Step =>
      (a) =>
        a.setGoal(p, goal),
  ),
  fc.tuple(path, text, due).map(
    ([p, t, d]): Step =>
      (a) =>
        a.setNextStep(p, { text: t, due: d }),
  ),
  fc.tuple(path, text).map(
    ([p, t]): Step =>
      (a) =>
        a.completeNextStep(p, { text: t }),
  ),
  fc.tuple(paths, due, text).map(
    ([p, d, t]): Step =>
      (a) =>
        a.logInteraction(p, { day: d, text: t }),
  ),
  fc.tuple(path, text).map(
    ([p, t]): Step =>
      (a) =>
        a.addPromise(p, { text: t }),
  ),
  fc.tuple(path, line, text).map(
    ([p, l, t]): Step =>
      (a) =>
        a.keepPromise({ path: p, line: l, text: t }),
  ),
  fc.tuple(path, line).map(
    ([p, l]): Step =>
      (a) =>
        a.dropPromise({ path: p, line: l }),
  ),
  fc.tuple(path, line, due).map(
    ([p, l, d]): Step =>
      (a) =>
        a.postpone({ item: 'promise', path: p, line: l }, d),
  ),
  fc.tuple(path, due).map(
    ([p, d]): Step =>
      (a) =>
        a.postpone({ item: 'step', path: p }, d),
  ),
  fc.tuple(path, due).map(
    ([p, d]): Step =>
      (a) =>
        a.postpone({ item: 'keep-in-touch', path: p }, d),
  ),
  fc.tuple(paths, line, due).map(
    ([p, l, d]): Step =>
      (a) =>
        a.postpone(
          p.flatMap((each) => [
            { item: 'promise', path: each, line: l },
            { item: 'step', path: each },
          ]),
          d,
        ),
  ),
  fc.tuple(paths, fc.subarray([...AGENDA_KINDS]), line).map(
    ([p, kinds, l]): Step =>
      (a) =>
        a.completeItems(
          p.flatMap((each) =>
            kinds.map((kind) => ({
              kind,
              path: each,
              name: each,
              text: kind === 'step' ? 'Call' : undefined,
              why: undefined,
              due: undefined,
              line: l,
            })),
          ),
        ),
  ),
  fc.tuple(path, text).map(
    ([p, t]): Step =>
      (a) =>
        a.explainRating(p, t),
  ),
  fc.tuple(path, text).map(
    ([p, t]): Step =>
      (a) =>
        a.recordExchange(p, { verb: 'gave', text: t }),
  ),
  fc.tuple(path, fc.constantFrom('values', 'goals'), text).map(
    ([p, facet, t]): Step =>
      (a) =>
        a.recordDiscovery(p, { facet, text: t }),
  ),
  fc.tuple(paths, fc.constantFrom('met', 'TRUSTED', 'x', undefined)).map(
    ([p, stage]): Step =>
      (a) =>
        a.setStage(p, stage),
  ),
  fc.tuple(path, text, fc.boolean()).map(
    ([p, t, wants]): Step =>
      (a) =>
        wants ? a.setWant(p, t) : a.setBring(p, t),
  ),
  fc.tuple(path, fc.constantFrom(...SIGNALS)).map(
    ([p, signal]): Step =>
      (a) =>
        a.setAside(p, signal),
  ),
  fc.tuple(paths, due).map(
    ([p, to]): Step =>
      (a) =>
        a.snoozeEach(p.map((each) => ({ path: each, to }))),
  ),
  fc.tuple(paths, text, fc.constantFrom<0 | 1 | 2>(0, 1, 2), fc.boolean()).map(
    ([p, t, rating, force]): Step =>
      (a) =>
        a.finishReview({
          review: REVIEW,
          table: '| t |',
          force,
          entries: p.map((each) => anEntry(each, { path: each, rating, step: t })),
        }),
  ),
);
