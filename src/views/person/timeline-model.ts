import { timelineGaps, timelineOf, type TimelineEntry } from '../../domain/timeline';
import type { Words } from '../../i18n/en';
import { depthWords, readChoice } from '../../modals/rating-model';
import type { PanelLine, PanelSection } from '../panel-section';
import { firstOf, type About, type SectionParts } from './section-parts';

/** What passed between the two, the newest first, with the long pauses between. */
export function timelineSection({ history }: About, parts: SectionParts): PanelSection {
  const { words, dayWords } = parts;
  const { personPanel: say } = words;
  const today = parts.today();
  const entries = timelineOf(history).map((entry): Placed => {
    const { day, text, quality } = entry;
    return [
      day,
      () => ({ head: kindWords(entry, words), text, quality, meta: [dayWords.date(day, today)] }),
    ];
  });
  const gaps = timelineGaps(history, today).map(
    // Just before the day on which it ended.
    ({ from, to }): Placed => [
      to - 0.5,
      () => ({ gap: true, text: say.pause(dayWords.span(from, to)) }),
    ],
  );
  const all = [...entries, ...gaps].sort(([a], [b]) => b - a);
  return {
    ...{ key: 'time', title: say.timeline },
    ...firstOf(all, ([, line]) => line(), parts),
  };
}

/** What is said, and from which day it has its place. */
type Placed = readonly [at: number, line: () => PanelLine];

function kindWords({ kind, word = '' }: TimelineEntry, words: Words): string {
  const { personPanel: say, agenda } = words;
  if (kind === 'rating') return depthWords(readChoice(word), words.depth);
  if (kind === 'promise') return word === 'me' ? say.kept : agenda.kinds.owed;
  return word || say.contact;
}
