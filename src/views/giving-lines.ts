import { balanceOf } from '../domain/balance';
import { DIMENSIONS, type Exchange } from '../domain/history';
import { inLine } from './in-line';
import type { PanelLine } from './panel-section';
import type { ViewParts } from './view-parts';

type GivingParts = Pick<ViewParts, 'words' | 'dayWords' | 'today'>;

/** A balance, and the line that is to show it. */
export type Given = readonly [balance: number, line: PanelLine];

/** The balance in all and of each dimension that was touched. */
export function givenInAll(
  exchanges: readonly Exchange[],
  { words }: GivingParts,
): readonly Given[] {
  const balance = balanceOf(exchanges);
  const used = DIMENSIONS.filter((name) => exchanges.some(({ dimension }) => dimension === name));
  return [
    [balance.all, { head: words.personPanel.inAll }],
    ...used.map((head): Given => [balance[head], { head }]),
  ];
}

/** Each balance in words and as a bar, which is full for the largest of them, or from three on. */
export function givingLines(given: readonly Given[], { words }: GivingParts): readonly PanelLine[] {
  const most = Math.max(LEAST, ...given.map(([balance]) => Math.abs(balance)));
  return given.map(([balance, line]) => ({
    ...{ ...line, text: words.personPanel.balance(balance), bar: balance / most },
  }));
}

const LEAST = 3;

/** Exchanges as lines that unfold, the newest first; nothing where there are none. */
export function exchangesBehind(
  key: string,
  exchanges: readonly Exchange[],
  { dayWords, ...parts }: GivingParts,
): Pick<PanelLine, 'behind'> {
  const lines = [...exchanges]
    .sort((a, b) => b.day - a.day)
    .map(({ day, verb, dimension, text }) =>
      inLine(dayWords.date(day, parts.today()), verb, dimension, text),
    );
  return lines.length > 0 ? { behind: [key, lines] } : {};
}
