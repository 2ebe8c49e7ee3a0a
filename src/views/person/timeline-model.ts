import { timelineGaps, timelineOf, type TimelineEntry } from '../../domain/timeline';
import type { Words } from '../../i18n/en';
import type { PanelLine, PanelSection } from './panel-section';
import { firstOf, type About, type SectionParts } from './section-parts';

/** What passed between the two, the newest first, with the long pauses between. */
export function timelineSection({ history }: About, parts: SectionParts): PanelSection {
  const { words, dayWords } = parts;
  const { personPanel: say } = words;
  const today = parts.today();
  const entries = timelineOf(history).map((entry) => {
    const { day, text, quality } = entry;
    const head = kindWords(entry, words);
    return { at: day, line: { head, text, quality, meta: [dayWords.date(day, today)] } };
  });
  const gaps = timelineGaps(history, today).map(({ from, to }) => ({
    // Just before the day on which it ended.
    at: to - 0.5,
    line: { kind: 'gap', text: say.pause(dayWords.span(from, to)) } as const,
  }));
  const lines = [...entries, ...gaps]
    .sort((a, b) => b.at - a.at)
    .map(({ line }): PanelLine => line);
  return { ...{ key: 'time', title: say.timeline }, ...firstOf(lines, parts) };
}

function kindWords({ kind, word = '' }: TimelineEntry, { personPanel: say }: Words): string {
  if (kind === 'rating') return say.rated(word);
  if (kind === 'promise') return say.promiseKept[word === 'me' ? 'me' : 'them'];
  return word || say.contact;
}
