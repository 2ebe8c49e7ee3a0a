import { exchangesBehind, givenInAll, givingLines } from '../giving-lines';
import type { PanelSection } from '../panel-section';
import type { About, SectionParts } from './section-parts';

/** The balance in all and of each dimension that was touched, and the exchanges behind it. */
export function givingSection(
  { person: { path }, history: { exchanges } }: About,
  parts: SectionParts,
): PanelSection {
  const { words, dialogs } = parts;
  const lines = givingLines(givenInAll(exchanges, parts), parts);
  return {
    key: 'giving',
    title: words.personPanel.giving,
    folded: true,
    ...(exchanges.length > 0
      ? {
          brief: lines[0]?.text ?? '',
          lines: [...lines, exchangesBehind('exchanges', exchanges, parts)],
        }
      : { lines: [] }),
    deeds: [[words.commands.names['record-exchange'], () => dialogs.recordExchange(path)]],
  };
}
