import type { Day } from './day';
import type { PromiseLine } from './history';

/** Of so many that are due or done with, so many were kept on time. */
export interface KeptShare {
  readonly onTime: number;
  readonly of: number;
}

/** How promises stand, mine and theirs. */
export interface Reliability {
  /** All of mine, thanks included, and the two apart. */
  readonly all: KeptShare;
  readonly promises: KeptShare;
  readonly thanks: KeptShare;
  /** The thanks that I still owe, and what they still owe me, in the order of the note. */
  readonly thanksOwed: readonly PromiseLine[];
  readonly theirs: readonly PromiseLine[];
}

/**
 * The share of my promises that was kept on or before the due day; one without a due day is on time
 * whenever it is kept. Those dropped or overdue count as not kept; those that are open and not yet
 * overdue do not count.
 */
export function reliabilityOf(lines: readonly PromiseLine[], today: Day): Reliability {
  const mine = lines.filter(({ toMe }) => !toMe);
  const [thanks, promises] = [true, false].map((wanted) =>
    mine.filter((line) => (line.thanks ?? false) === wanted),
  );
  const isOpen = ({ closed }: PromiseLine): boolean => closed === undefined;
  return {
    all: shareOf(mine, today),
    promises: shareOf(promises ?? [], today),
    thanks: shareOf(thanks ?? [], today),
    thanksOwed: (thanks ?? []).filter(isOpen),
    theirs: lines.filter((line) => line.toMe && isOpen(line)),
  };
}

function shareOf(lines: readonly PromiseLine[], today: Day): KeptShare {
  const told = lines.filter(({ closed, due = today }) => closed !== undefined || due < today);
  const onTime = told.filter(
    ({ closed, due = Infinity }) => closed?.how === 'kept' && closed.day <= due,
  );
  return { onTime: onTime.length, of: told.length };
}
