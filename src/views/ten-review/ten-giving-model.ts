import { balanceOf } from '../../domain/balance';
import { readHistory } from '../../domain/read-history';
import { exchangesBehind, givenInAll, givingLines, type Given } from '../giving-lines';
import type { PanelLine, PanelSection } from '../panel-section';
import type { ViewParts } from '../view-parts';
import { lastDone } from './review-model';

/**
 * The balance across the ten, then that with each, in the order of the review, and last with whom nothing
 * has passed yet; no section before something passed.
 */
export function tenGiving(
  parts: Pick<ViewParts, 'index' | 'reading' | 'words' | 'dayWords' | 'today'>,
): readonly PanelSection[] {
  const { index, words } = parts;
  const [reading, today] = [parts.reading(), parts.today()];
  const ten = (lastDone(index.reviews())?.people ?? []).flatMap((path) => index.person(path) ?? []);
  const each = ten.map(({ path, name, frontmatter }) => {
    const { exchanges } = readHistory(frontmatter, reading, today);
    const line: PanelLine = { note: [name, path], ...exchangesBehind(path, exchanges, parts) };
    return { exchanges, line };
  });
  const all = each.flatMap(({ exchanges }) => exchanges);
  if (all.length === 0) return [];
  const given = each.flatMap(({ exchanges, line }): readonly Given[] =>
    line.behind ? [[balanceOf(exchanges).all, line]] : [],
  );
  const lines = [
    ...givingLines([...givenInAll(all, parts), ...given], parts),
    ...each.flatMap(({ line }) => (line.behind ? [] : { ...line, text: words.dialogs.notSaid })),
  ];
  const title = words.tenReview.frame.giving;
  return [{ ...{ key: 'giving', title, folded: true, lines }, brief: lines[0]?.text ?? '' }];
}
