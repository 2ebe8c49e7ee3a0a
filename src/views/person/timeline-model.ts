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
  const entries = timelineOf(history).map((entry): readonly [at: number, line: PanelLine] => {
    const { day, text, quality } = entry;
    const meta = [dayWords.date(day, today)];
    return [day, { head: kindWords(entry, words), text, quality, meta }];
  });
  const gaps = timelineGaps(history, today).map(
    // Just before the day on which it ended.
    ({ from, to }) => [to - 0.5, { gap: true, text: say.pause(dayWords.span(from, to)) }] as const,
  );
  const lines = [...entries, ...gaps].sort(([a], [b]) => b - a).map(([, line]) => line);
  return { ...{ key: 'time', title: say.timeline }, ...firstOf(lines, parts) };
}

function kindWords({ kind, word = '' }: TimelineEntry, words: Words): string {
  const { personPanel: say, agenda } = words;
  if (kind === 'rating') return depthWords(readChoice(word), words.depth);
  if (kind === 'promise') return word === 'me' ? say.kept : agenda.kinds.owed;
  return word || say.contact;
}
