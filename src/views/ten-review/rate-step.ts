import type { Answer, ReviewEntry } from '../../domain/review';
import { addButton } from './add-button';
import { fillRateCard, readEvidence } from './rate-card';
import { firstOpen } from './rate-model';
import { createRebuild } from './rebuild';
import type { CreateStep, StepParts } from './review-parts';

/** Second step: how deep each relationship is, one person at a time. */
export const createRateStep: CreateStep = (el, parts) => {
  const marksEl = el.createEl('ol', { cls: 'rapport-rate-marks' });
  const cardEl = el.createDiv({ cls: 'rapport-rate-card' });
  const [rebuildMarks, rebuildCard] = [createRebuild(marksEl), createRebuild(cardEl)];
  /** Of whom the user said "not sure" in this view: by link. */
  const unsure = new Set<string>();
  const entries = (): readonly ReviewEntry[] => parts.review().entries;
  /** Who is shown: the place, and the link by which they are found when others come and go. */
  let at = firstOpen(entries());
  let shown = entries()[at]?.link;
  const choose = async (entry: ReviewEntry, rating: Answer): Promise<void> => {
    if (rating === 0) unsure.add(entry.link);
    await rate(parts, entry, rating);
    update();
  };
  const update = (): void => {
    const all = entries();
    const found = all.findIndex(({ link }) => link === shown);
    at = found < 0 ? Math.min(at, all.length - 1) : found;
    const entry = all[at];
    if (entry === undefined) return;
    shown = entry.link;
    const marks = all.map(({ name, rating }) => [name, rating > 0]);
    rebuildMarks([marks, at], () => all.forEach((each, place) => addMark(each, place)));
    const card = { entry, unsure: unsure.has(shown), evidence: readEvidence(parts, entry) };
    rebuildCard(card, () => fillRateCard(cardEl.createDiv(), parts, card, choose));
  };
  const addMark = ({ name, rating }: ReviewEntry, place: number): void => {
    const { rated, open } = parts.words.tenReview.rate;
    const [face, words] = rating > 0 ? ['\u25cf', rated] : ['\u25cb', open];
    const mark = addButton(marksEl.createEl('li'), face, () => parts.turn(place - at));
    mark.setAttr('aria-label', `${name}: ${words}`);
    mark.setAttr('aria-current', place === at ? 'true' : null);
  };
  const focus = (): void => {
    const inputs = Array.from(cardEl.querySelectorAll('input'));
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  };
  const show = (link: string): void => {
    shown = link;
    update();
    focus();
  };
  const page = (by: number) => {
    const entry = entries()[at + by];
    return entry && { name: entry.name, show: () => show(entry.link) };
  };
  update();
  return { update, focus, page, close: () => undefined };
};

/** The first rating counts twice, as first impression and as rating, until all are reconsidered. */
async function rate(parts: StepParts, { link, first }: ReviewEntry, rating: Answer): Promise<void> {
  const both = first === 0 || !parts.reached('reconsider');
  const answers = both ? { first: rating, rating } : { rating };
  const saved = await parts.change({ kind: 'answer', link, answers });
  if (saved) parts.say(parts.words.tenReview.rate.saved);
}
