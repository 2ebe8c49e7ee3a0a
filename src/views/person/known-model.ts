import { coverageOf, nextQuestion } from '../../domain/coverage';
import { questionFor } from '../../i18n/question-for';
import type { PanelLine, PanelSection } from './panel-section';
import type { About, SectionParts } from './section-parts';

/** What is known of each facet, which are unknown, and what to ask next. */
export function knownSection(
  { person: { path, depth }, history }: About,
  { words, dayWords, dialogs, ...parts }: SectionParts,
): PanelSection {
  const { personPanel: say } = words;
  const today = parts.today();
  const coverage = coverageOf(history, parts.reading());
  const known = coverage.filter(({ items }) => items.length > 0);
  const unknown = coverage.filter(({ items }) => items.length === 0).map(({ facet }) => facet);
  const lines = known.map(({ facet, items, last }): PanelLine => ({
    ...{ head: facet, text: items.join(' · ') },
    meta: [last === undefined ? '' : say.learnt(dayWords.ago(last, today))],
  }));
  if (unknown.length > 0) {
    lines.push({ kind: 'sum', head: words.depthView.unknown, text: unknown.join(', ') });
  }
  const ask = nextQuestion(coverage, depth);
  if (ask !== undefined) {
    lines.push({ kind: 'ask', head: say.ask, text: questionFor(ask, depth, words) });
  }
  return {
    ...{ key: 'known', title: say.known, folded: true, lines },
    brief: say.share(known.length, coverage.length),
    deeds: [
      {
        label: words.commands.names['record-discovery'],
        run: () => dialogs.recordDiscovery(path, ask),
      },
    ],
  };
}
