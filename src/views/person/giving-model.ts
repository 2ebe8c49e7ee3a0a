import { DIMENSIONS } from '../../domain/history';
import type { PanelLine, PanelSection } from '../panel-section';
import type { About, SectionParts } from './section-parts';

/** The balance in all and of each dimension that was touched, and the exchanges behind it. */
export function givingSection(
  { person: { path }, history: { exchanges }, standing: { balance } }: About,
  { words, dayWords, dialogs, ...parts }: SectionParts,
): PanelSection {
  const { personPanel: say } = words;
  const used = DIMENSIONS.filter((name) => exchanges.some(({ dimension }) => dimension === name));
  const values = (['all', ...used] as const).map((name) => [name, balance[name]] as const);
  const most = Math.max(LEAST, ...values.map(([, value]) => Math.abs(value)));
  const lines = values.map(([name, value]): PanelLine => ({
    head: name === 'all' ? say.inAll : name,
    text: say.balance(value),
    bar: value / most,
  }));
  const behind = [...exchanges]
    .sort((a, b) => b.day - a.day)
    .map(({ day, verb, dimension = '', text }) =>
      [dayWords.date(day, parts.today()), verb, dimension, text].filter(Boolean).join(' · '),
    );
  return {
    key: 'giving',
    title: say.giving,
    folded: true,
    ...(behind.length > 0
      ? { brief: lines[0]?.text ?? '', lines: [...lines, { behind: ['exchanges', behind] }] }
      : { lines: [] }),
    deeds: [[words.commands.names['record-exchange'], () => dialogs.recordExchange(path)]],
  };
}

/** A bar is full from here on, or from the largest balance. */
const LEAST = 3;
