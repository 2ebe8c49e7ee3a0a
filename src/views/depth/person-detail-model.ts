import { byWeight } from '../../domain/care';
import type { Day } from '../../domain/day';
import { evidenceMissingFor } from '../../domain/evidence';
import type { Rating } from '../../domain/history';
import type { Person } from '../../domain/person';
import { readHistory } from '../../domain/read-history';
import type { SignalId } from '../../domain/signal';
import { signalSentence } from '../../i18n/signal-words';
import { standingNow } from '../../index/standing-now';
import { DEPTHS } from '../../modals/rating-model';
import type { ViewParts } from '../view-parts';
import { groupName } from './depth-model';

/**
 * A line of what is seen below an unfolded row: its kind, what it begins with, and the rest. The `chart` is
 * the path of the ratings over time, in a box of 100 by 40. A `signal` has its reason, the lines of the note
 * behind it, and what sets it aside.
 */
export type DetailLine = readonly [
  kind:
    'signal' | 'depth' | 'present' | 'why' | 'chart' | 'rating' | 'known' | 'missing' | 'unknown',
  head: string,
  text: string,
  signal?: SignalId,
];

type DetailParts = Pick<ViewParts, 'index' | 'words' | 'dayWords' | 'reading' | 'today'>;

/** What the relationship may need, the depths, why the rating was given and its history, and what is known and unknown. */
export function personDetail(person: Person, parts: DetailParts): readonly DetailLine[] {
  const { words, dayWords } = parts;
  const { depthView: say, depth: depths } = words;
  const [reading, today] = [parts.reading(), parts.today()];
  const { facets, depthWhy, ratings } = readHistory(person.frontmatter, reading, today);
  const names = reading.facets.map(({ name }) => name);
  const unknown = names.filter((name) => !facets.has(name));
  const missing = evidenceMissingFor(person, reading).map((group) => group.join(say.or));
  const inTime = [...ratings].sort((a, b) => a.day - b.day);
  const lines: readonly DetailLine[] = [
    ...DEPTHS.map((depth): DetailLine => {
      const present = depth === person.depth;
      const mark = present ? ` (${say.present})` : depth === person.goal ? ` (${say.wanted})` : '';
      return [
        present ? 'present' : 'depth',
        groupName(depth, depths) + mark,
        depths[depth].meaning,
      ];
    }),
    ['why', say.why, depthWhy ?? ''],
    ['chart', '', ratingLine(inTime, today)],
    ...inTime.map(({ day, depth, text }): DetailLine => {
      const what = [depths[depth].name, text].filter(Boolean);
      return ['rating', dayWords.date(day, today), what.join(' · ')];
    }),
    ...names.map((name): DetailLine => ['known', name, (facets.get(name) ?? []).join(' · ')]),
    ['missing', say.missing, missing.join(', ')],
    ['unknown', say.unknown, unknown.join(', ')],
  ];
  return [...signalLines(person, parts), ...lines.filter(([, , text]) => text !== '')];
}

function signalLines(person: Person, parts: DetailParts): readonly DetailLine[] {
  const { signals } = standingNow(person, parts);
  return [...signals].sort(byWeight).map((signal) => {
    const lines = signal.lines.map(({ property, text }) => `${property}: ${text}`);
    return ['signal', signalSentence(signal, parts.words), lines.join('\n'), signal.id];
  });
}

/** Steps from the first rating up to today; `ratings` come in order of time. */
function ratingLine(ratings: readonly Rating[], today: Day): string {
  const start = ratings[0]?.day ?? today;
  const steps = ratings.map(({ day, depth }, at) => {
    const x = Math.round((100 * (day - start)) / Math.max(1, today - start));
    const y = 50 - 15 * depth;
    return at === 0 ? `M0 ${y}` : `H${x}V${y}`;
  });
  return steps.length === 0 ? '' : `${steps.join('')}H100`;
}
