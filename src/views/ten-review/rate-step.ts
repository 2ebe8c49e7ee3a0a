import type { Answer, ReviewEntry } from '../../domain/review';
import { keepFilled } from './keep-filled';
import { fillRateCard, type RateCard } from './rate-card';
import { evidenceOf, firstOpen } from './rate-model';
import { addButton } from './review-elements';
import { personOf } from './review-model';
import { RECONSIDER, type CreateStep } from './review-parts';

/** Second step: how deep each relationship is, one person at a time. */
export const createRateStep: CreateStep = (el, parts) => {
  const words = parts.texts.rate;
  /** Of whom the user said "not sure" in this view: by link. */
  const unsure = new Set<string>();
  const entries = (): readonly ReviewEntry[] => parts.review().entries;
  /** Who is shown: the place, and the link by which they are found when others come and go. */
  let at = firstOpen(entries());
  let shown = entries()[at]?.link;
  /** The first rating counts twice, as first impression and as rating, until all are reconsidered. */
  const choose = ({ link, first }: ReviewEntry, rating: Answer): void => {
    if (rating === 0) unsure.add(link);
    const both = first === 0 || !parts.reached(RECONSIDER);
    const answers = both ? { first: rating, rating } : { rating };
    void parts.change({ kind: 'answer', link, answers }, words.saved).then(update);
  };
  const marksEl = el.createEl('ol', 'rapport-rate-marks');
  const fillMarks = keepFilled<readonly [name: string, rated: boolean, by: number]>(
    marksEl,
    ([name, rated, by]) => {
      const mark = addButton(marksEl.createEl('li'), rated ? '\u25cf' : '\u25cb', () =>
        parts.turn(by),
      );
      mark.setAttr('aria-label', `${name}: ${rated ? words.rated : words.open}`);
      mark.setAttr('aria-current', by === 0 ? 'true' : null);
    },
  );
  const cardEl = el.createDiv('rapport-rate-card');
  const fillCard = keepFilled<RateCard>(cardEl, (card) =>
    fillRateCard(cardEl.createDiv(), parts, card, choose),
  );
  const update = (): void => {
    const all = entries();
    const found = all.findIndex(({ link }) => link === shown);
    at = found < 0 ? Math.min(at, all.length - 1) : found;
    const entry = all[at];
    if (entry === undefined) return;
    shown = entry.link;
    fillMarks(all.map(({ name, rating }, place) => [name, rating > 0, place - at]));
    fillCard([
      { entry, unsure: unsure.has(shown), evidence: evidenceOf(personOf(entry, parts), parts) },
    ]);
  };
  return {
    update,
    page: (by) => entries()[at + by],
    show: ({ link }) => void (shown = link),
  };
};
