import { parseDay, type Day } from './day';
import type { Dimension, ExchangeVerb, Quality } from './history';
import type { Depth } from './rules';
import type { SignalId } from './signal';

/** How a promise ended, and when. */
export interface Closing {
  readonly how: 'kept' | 'dropped';
  readonly day: Day;
}

/** What the marks of a dated line say (RECORD section 3); a line has at most one of each class. */
export interface Marks {
  readonly depth?: Depth;
  /** As the settings spell it. */
  readonly kind?: string;
  readonly verb?: ExchangeVerb;
  /** Learnt from them, or by own research. */
  readonly how?: 'direct' | 'indirect';
  readonly dimension?: Dimension;
  readonly facet?: string;
  readonly quality?: Quality;
  readonly minutes?: number;
  readonly from?: 'me' | 'them';
  readonly thanks?: true;
  /** They promised it to me. */
  readonly toMe?: true;
  readonly closed?: Closing;
  readonly noContact?: true;
  readonly signal?: SignalId;
  /** How a plan stands beside what has been discovered since. */
  readonly verdict?: 'aligned' | 'refine' | 'rediscover';
}

export type MarkClass = keyof Marks;

/** One mark: how it is written, and what it says, in one class. */
export type Mark = readonly [written: string, says: Marks];

/** The mark for `45m`, `2h` or `1h30m`; undefined for anything else. */
export function durationMark(text: string): Mark | undefined {
  const minutes = parseDuration(text);
  return minutes === undefined ? undefined : [formatDuration(minutes), { minutes }];
}

/** Minutes of `45m`, `2h` or `1h30m`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const match = /^(?=\d)(?:(\d{1,5})h)?(?:(\d{1,5})m)?$/i.exec(text);
  return match === null ? undefined : Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}

function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return (hours === 0 ? '' : `${hours}h`) + (hours > 0 && rest === 0 ? '' : `${rest}m`);
}

/** The mark for `kept DATE` or `dropped DATE`; undefined for anything else, also for what is no day. */
export function closingMark(text: string): Mark | undefined {
  const match = /^(?:(kept)|dropped) (\S+)$/i.exec(text);
  const day = parseDay(match?.[2] ?? '');
  return day === undefined
    ? undefined
    : [text, { closed: { how: match?.[1] === undefined ? 'dropped' : 'kept', day } }];
}
