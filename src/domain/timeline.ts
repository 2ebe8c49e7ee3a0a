import type { Day } from './day';
import type { History, Quality } from './history';
import type { Property } from './property';
import { interactionDays, usualGap } from './usual-gap';

/** Something that passed between the two. */
export interface TimelineEntry {
  readonly day: Day;
  readonly kind: 'interaction' | 'exchange' | 'rating' | 'discovery' | 'promise';
  /**
   * The mark that says more: the kind of an interaction, the verb of an exchange, the depth of a rating,
   * the facet of a discovery; of a promise who kept it.
   */
  readonly word: string | undefined;
  /** Of interactions, where it is given. */
  readonly quality: Quality | undefined;
  readonly text: string;
  /** Where the line stands, items counted from 0. */
  readonly list: Property;
  readonly line: number;
}

/** A silence that is longer than twice the usual gap. */
export interface TimelineGap {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/**
 * What passed between the two in one line of time, the newest first; of one day what stands last in the
 * note, of different lists in the order of `TimelineEntry`, the last first. A kept promise stands on the
 * day on which it was kept.
 */
export function timelineOf(history: History): readonly TimelineEntry[] {
  const { interactions, exchanges, ratings, discoveries, promises } = history;
  const entries: readonly TimelineEntry[] = [
    ...interactions.map(({ kind, quality, ...line }) =>
      entryOf('interaction', 'interactions', line, kind, quality),
    ),
    ...exchanges.map(({ verb, ...line }) => entryOf('exchange', 'exchanges', line, verb)),
    ...ratings.map(({ depth, ...line }) => entryOf('rating', 'depth-history', line, String(depth))),
    ...discoveries.map(({ facet, ...line }) => entryOf('discovery', 'discovery', line, facet)),
    ...promises.flatMap(({ closed, toMe, line, text }) =>
      closed?.how === 'kept'
        ? [entryOf('promise', 'promises', { day: closed.day, line, text }, toMe ? 'them' : 'me')]
        : [],
    ),
  ];
  return [...entries].sort((a, b) => a.day - b.day).reverse();
}

/**
 * The silences between the days of interactions that are longer than twice the usual gap, the newest first, the
 * one until today included; none where nothing is usual yet.
 */
export function timelineGaps(
  { interactions }: Pick<History, 'interactions'>,
  today: Day,
): readonly TimelineGap[] {
  const days = interactionDays(interactions);
  const usual = usualGap(days) ?? Number.POSITIVE_INFINITY;
  return [...days, today]
    .flatMap((to, at, all) => {
      const from = all[at - 1] ?? to;
      return to - from > 2 * usual ? [{ from, to, days: to - from }] : [];
    })
    .reverse();
}

function entryOf(
  kind: TimelineEntry['kind'],
  list: Property,
  { day, line, text }: Pick<TimelineEntry, 'day' | 'line' | 'text'>,
  word: string | undefined,
  quality?: Quality,
): TimelineEntry {
  return { day, kind, word, quality, text, list, line };
}
