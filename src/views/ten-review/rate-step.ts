import type { Answer, ReviewEntry } from '../../domain/review';
import { fillRateCard, readEvidence } from './rate-card';
import { firstOpen } from './rate-model';
import { rebuild } from './rebuild';
import type { CreateStep, ReviewStep, StepParts } from './review-parts';

/** Second step: how deep each relationship is, one person at a time. */
export const createRateStep: CreateStep = (el, parts) => new RateStep(el, parts);

class RateStep implements ReviewStep {
  readonly #marksEl: HTMLElement;
  readonly #cardEl: HTMLElement;
  /** Of whom the user said "not sure" in this view: by link. */
  readonly #unsure = new Set<string>();
  /** Who is shown: the place, and the link by which they are found when others come and go. */
  #at: number;
  #link: string | undefined;
  #shown = '';
  readonly #parts: StepParts;

  constructor(el: HTMLElement, parts: StepParts) {
    this.#parts = parts;
    this.#marksEl = el.createEl('ol', {
      cls: 'rapport-rate-marks',
      attr: { 'aria-label': parts.words.tenReview.list.people },
    });
    this.#cardEl = el.createDiv({ cls: 'rapport-rate-card' });
    this.#at = firstOpen(this.#entries);
    this.update();
  }

  get #entries(): readonly ReviewEntry[] {
    return this.#parts.review().entries;
  }

  update(): void {
    const [entries, parts] = [this.#entries, this.#parts];
    const found = entries.findIndex(({ link }) => link === this.#link);
    this.#at = found < 0 ? Math.min(this.#at, entries.length - 1) : found;
    const entry = entries[this.#at];
    if (entry === undefined) return;
    this.#link = entry.link;
    const unsure = this.#unsure.has(entry.link);
    const card = { entry, unsure, evidence: readEvidence(parts, entry) };
    const next = JSON.stringify([card, entries.map(({ name, rating }) => [name, rating > 0])]);
    if (next === this.#shown) return;
    this.#shown = next;
    rebuild(this.#marksEl, () => entries.forEach((each, at) => this.#addMark(each, at)));
    rebuild(this.#cardEl, () => {
      const el = this.#cardEl.createDiv();
      fillRateCard(el, parts, card, (rating) => void this.#choose(entry, rating));
    });
  }

  focus(): void {
    const inputs = Array.from(this.#cardEl.querySelectorAll('input'));
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  }

  page(by: number) {
    const entry = this.#entries[this.#at + by];
    return entry && { name: entry.name, show: () => this.#show(entry.link) };
  }

  close(): void {
    this.#unsure.clear();
  }

  #show(link: string): void {
    this.#link = link;
    this.update();
    this.focus();
  }

  #addMark({ name, rating }: ReviewEntry, at: number): void {
    const { rated, open } = this.#parts.words.tenReview.rate;
    const mark = this.#marksEl.createEl('li').createEl('button', {
      text: rating > 0 ? '\u25cf' : '\u25cb',
      attr: { type: 'button', 'aria-label': `${name}: ${rating > 0 ? rated : open}` },
    });
    if (at === this.#at) mark.setAttr('aria-current', 'true');
    mark.addEventListener('click', () => this.#parts.turn(at - this.#at));
  }

  /** The first rating counts twice, as first impression and as rating, until all are reconsidered. */
  async #choose({ link, first }: ReviewEntry, rating: Answer): Promise<void> {
    if (rating === 0) this.#unsure.add(link);
    const parts = this.#parts;
    const both = first === 0 || !parts.reached('reconsider');
    const answers = both ? { first: rating, rating } : { rating };
    if (await parts.change({ kind: 'answer', link, answers })) {
      parts.say(parts.words.tenReview.rate.saved);
    }
    this.update();
  }
}
