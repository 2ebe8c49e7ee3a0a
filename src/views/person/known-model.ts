import { coverageOf, nextQuestion } from '../../domain/coverage';
import { questionFor } from '../../i18n/question-for';
import type { PanelLine, PanelSection } from '../panel-section';
import type { About, SectionParts } from './section-parts';

/** What is known of each facet, which are unknown, and what to ask next. */
export function knownSection(
  { person: { path, depth }, history }: About,
  { words, dayWords, dialogs, ...parts }: SectionParts,
): PanelSection {
  const { personPanel: say } = words;
  const coverage = coverageOf(history, parts.reading());
  const lines: PanelLine[] = [];
  const unknown: string[] = [];
  for (const { facet, items, last } of coverage) {
    const learnt = last === undefined ? '' : say.learnt(dayWords.ago(last, parts.today()));
    if (items.length === 0) unknown.push(facet);
    else lines.push({ head: facet, text: items.join(' · '), meta: [learnt] });
  }
  const brief = `${lines.length}/${coverage.length}`;
  const ask = nextQuestion(coverage, depth, parts.asked);
  if (ask !== undefined) {
    lines.push(
      { head: words.depthView.unknown, text: unknown.join(', ') },
      {
        ...{ head: say.ask, text: questionFor(ask, depth, { words, ...parts }) },
        ...(unknown.length > 1 && { deeds: [[say.another, parts.askAnother, 'refresh-cw']] }),
      },
    );
  }
  return {
    ...{ key: 'known', title: say.known, brief, folded: true, lines },
    deeds: [[words.commands.names['record-discovery'], () => dialogs.recordDiscovery(path, ask)]],
  };
}
