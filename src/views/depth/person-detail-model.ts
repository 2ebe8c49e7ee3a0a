import type { Day } from '../../domain/day';
import { evidenceMissingFor } from '../../domain/evidence';
import type { Rating } from '../../domain/history';
import type { Person } from '../../domain/person';
import { readHistory } from '../../domain/read-history';
import { DEPTHS } from '../../modals/rating-model';
import type { ViewParts } from '../view-parts';
import { groupName } from './depth-model';

/**
 * A line of what is seen below an unfolded row: its kind, what it begins with, and the rest. The `chart` is
 * the path of the ratings over time, in a box of 100 by 40.
 */
export type DetailLine = readonly [
  kind: 'depth' | 'present' | 'why' | 'chart' | 'rating' | 'known' | 'missing' | 'unknown',
  head: string,
  text: string,
];

/** The depths, why the rating was given and its history, and what is known and unknown. */
export function personDetail(
  person: Person,
  { words, dayWords, ...parts }: Pick<ViewParts, 'words' | 'dayWords' | 'reading' | 'today'>,
): readonly DetailLine[] {
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
  return lines.filter(([, , text]) => text !== '');
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
