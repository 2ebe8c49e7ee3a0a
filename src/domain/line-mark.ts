import { formatDay, parseDay, type Day } from './day';
import type { Dimension, ExchangeVerb, Quality } from './history';
import type { Depth } from './rules';

/** How a promise ended, and when. */
export interface Closing {
  readonly how: 'kept' | 'dropped';
  readonly day: Day;
}

/** One mark of a dated line (RECORD section 3); a line has at most one of each class. */
export type Mark =
  | { readonly class: 'depth'; readonly value: Depth }
  | { readonly class: 'kind'; readonly value: string }
  | { readonly class: 'verb'; readonly value: ExchangeVerb }
  | { readonly class: 'how'; readonly value: 'direct' | 'indirect' }
  | { readonly class: 'dimension'; readonly value: Dimension }
  | { readonly class: 'facet'; readonly value: string }
  | { readonly class: 'quality'; readonly value: Quality }
  /** In minutes. */
  | { readonly class: 'duration'; readonly value: number }
  | { readonly class: 'from'; readonly value: 'me' | 'them' }
  | { readonly class: 'thanks'; readonly value: true }
  | { readonly class: 'to-me'; readonly value: true }
  | { readonly class: 'closed'; readonly value: Closing }
  | { readonly class: 'no-contact'; readonly value: true };

export type MarkClass = Mark['class'];

/** The value that a mark of each class has. */
export type MarkValues = { readonly [M in Mark as M['class']]: M['value'] };

/** The place of each class among the marks that the plugin writes; a line has but one of the first. */
export const MARK_ORDER: Readonly<Record<MarkClass, number>> = {
  depth: 0,
  kind: 1,
  verb: 2,
  how: 3,
  dimension: 4,
  facet: 5,
  quality: 6,
  duration: 7,
  from: 8,
  thanks: 9,
  'to-me': 10,
  closed: 11,
  'no-contact': 12,
};

/** The value of the mark of that class; undefined when there is none among the marks. */
export function markValue<C extends MarkClass>(
  marks: readonly Mark[],
  wanted: C,
): MarkValues[C] | undefined {
  for (const mark of marks) if (isOfClass(mark, wanted)) return mark.value;
  return undefined;
}

/** The mark as it is written into a line. */
export function formatMark(mark: Mark): string {
  switch (mark.class) {
    case 'quality':
      return `quality ${mark.value}`;
    case 'duration':
      return formatDuration(mark.value);
    case 'from':
      return `from ${mark.value}`;
    case 'closed':
      return `${mark.value.how} ${formatDay(mark.value.day)}`;
    case 'thanks':
      return 'thanks';
    case 'to-me':
      return 'to me';
    case 'no-contact':
      return 'no contact';
    default:
      return String(mark.value);
  }
}

const NINE = 57;
const DURATION = /^(?=\d)(?:(\d{1,5})h)?(?:(\d{1,5})m)?$/i;

/** Minutes of `45m`, `2h` or `1h30m`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  if (!(text.charCodeAt(0) <= NINE)) return undefined;
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}

const CLOSING = /^(kept|dropped) (\S+)$/i;

/** Reads `kept DATE` or `dropped DATE`; undefined for anything else, also when there is no such day. */
export function parseClosing(text: string): Closing | undefined {
  const match = CLOSING.exec(text);
  const day = match === null ? undefined : parseDay(match[2] ?? '');
  if (match === null || day === undefined) return undefined;
  return { how: match[1]?.toLowerCase() === 'kept' ? 'kept' : 'dropped', day };
}

function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${rest}m`;
}

function isOfClass<C extends MarkClass>(
  mark: Mark,
  wanted: C,
): mark is Mark & { readonly class: C; readonly value: MarkValues[C] } {
  return mark.class === wanted;
}
