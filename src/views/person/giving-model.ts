import type { Dimension } from '../../domain/history';
import type { PanelLine, PanelSection } from './panel-section';
import type { About, SectionParts } from './section-parts';

/** The balance in all and of each dimension that has been touched, and the exchanges behind it. */
export function givingSection(
  { person: { path }, history, standing: { balance } }: About,
  { words, dayWords, dialogs, ...parts }: SectionParts,
): PanelSection {
  const { personPanel: say } = words;
  const { exchanges } = history;
  const used = DIMENSIONS.filter((name) => exchanges.some(({ dimension }) => dimension === name));
  const most = Math.max(
    LEAST,
    ...(['all', ...used] as const).map((name) => Math.abs(balance[name])),
  );
  const lines = (['all', ...used] as const).map((name): PanelLine => {
    const value = balance[name];
    return { head: say.balances[name], bar: value / most, text: say.balance(value) };
  });
  const behind = [...exchanges]
    .sort((a, b) => b.day - a.day)
    .map(({ day, verb, dimension = '', text }) =>
      [dayWords.date(day, parts.today()), verb, dimension, text].filter(Boolean).join(' · '),
    );
  return {
    ...{ key: 'giving', title: say.giving, folded: true },
    ...(behind.length > 0
      ? {
          brief: say.balance(balance.all),
          lines: [...lines, { more: ['exchanges', say.behind, behind] as const }],
        }
      : { lines: [] }),
    deeds: [
      { label: words.commands.names['record-exchange'], run: () => dialogs.recordExchange(path) },
    ],
  };
}

const DIMENSIONS: readonly Dimension[] = ['relationship', 'social', 'business'];
/** A bar is full from here on, or from the largest balance. */
const LEAST = 3;
