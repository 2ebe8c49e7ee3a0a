import { editsOfDamagedNotes, editsOfMadeNotes } from './edits';
import { eventsInOrder, eventsWhileBuilding } from './events';
import { datedLines } from './lines';
import type { Subject } from './subject';
import { actionsThenUndos, undosInBetween } from './undo';

export interface FuzzOptions {
  /** How long in all. */
  readonly milliseconds: number;
  readonly seed: number;
  readonly say: (line: string) => void;
  /** What is tried, each with its share of the time. */
  readonly shares?: readonly Share[];
}

type Share = readonly [create: () => Subject, share: number];

/** Half of the time belongs to the edits, as it is bytes of notes that they could cost. */
const SHARES: readonly Share[] = [
  [editsOfMadeNotes, 4],
  [editsOfDamagedNotes, 3],
  [datedLines, 2],
  [eventsInOrder, 2],
  [eventsWhileBuilding, 1],
  [actionsThenUndos, 1],
  [undosInBetween, 1],
];

const AT_ONCE = 200;

/** Tries each subject with random cases until its share of the time is over; false when one failed. */
export async function runFuzz({
  milliseconds,
  seed,
  say,
  shares = SHARES,
}: FuzzOptions): Promise<boolean> {
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  let holds = true;
  for (const [create, share] of shares) {
    const subject = create();
    const end = Date.now() + (milliseconds * share) / all;
    let runs = 0;
    let failure: string | undefined;
    // Each round has a seed of its own, so that one that fails can be run alone.
    for (let round = 0; failure === undefined && (round === 0 || Date.now() < end); round += 1) {
      const outcome = await subject.check({ numRuns: AT_ONCE, seed: (seed + round) | 0 });
      runs += outcome.runs;
      ({ failure } = outcome);
    }
    say(`${subject.name}: ${runs} cases, ${failure === undefined ? 'all held' : 'FAILED'}`);
    for (const line of subject.figures()) say(`  ${line}`);
    if (failure === undefined) continue;
    holds = false;
    say(`\n${failure}\n`);
  }
  return holds;
}
