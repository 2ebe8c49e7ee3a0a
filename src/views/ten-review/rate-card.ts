import { Platform } from 'obsidian';
import type { Answer, ReviewEntry } from '../../domain/review';
import { readHistory } from '../../domain/read-history';
import { createDayWords } from '../../i18n/day-words';
import { addDepthChoice } from '../../modals/depth-choice';
import { readChoice } from '../../modals/rating-model';
import { evidenceOf, type EvidenceLine } from './rate-model';
import type { StepParts } from './review-parts';

/** What a card shows of one person, all of it: the same values show the same. */
export interface RateCard {
  readonly entry: ReviewEntry;
  /** The user has said "not sure", which the note cannot tell from no answer. */
  readonly unsure: boolean;
  readonly evidence: readonly EvidenceLine[];
}

/** What the person's note says, empty where there is none. */
export function readEvidence(parts: StepParts, { path }: ReviewEntry): readonly EvidenceLine[] {
  const person = path === undefined ? undefined : parts.index.person(path);
  if (person === undefined) return [];
  const { words } = parts;
  const today = parts.today();
  const history = readHistory(person.frontmatter, parts.reading(), today);
  const dayWords = createDayWords(words.days, parts.language);
  return evidenceOf(person, history, words, dayWords, today);
}

/** Fills a card: the descriptions to choose from, and the evidence. The same choice again goes on. */
export function fillRateCard(
  el: HTMLElement,
  parts: StepParts,
  { entry, unsure, evidence }: RateCard,
  choose: (entry: ReviewEntry, answer: Answer) => Promise<void>,
): void {
  const { rate, list } = parts.words.tenReview;
  let shown = entry.rating === 0 && !unsure ? undefined : entry.rating;
  const choiceEl = el.createDiv({ cls: 'rapport-private' });
  const text = {
    label: parts.words.dialogs.rate.title(entry.name),
    value: shown === undefined ? 'none' : String(shown || ''),
    none: rate.unsure,
    chosen(choice: string) {
      const answer = readChoice(choice) ?? 0;
      if (answer === shown) return parts.turn(1);
      shown = answer;
      void choose(entry, answer);
    },
  };
  addDepthChoice(choiceEl, text, parts.words.depth);
  choiceEl.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    parts.turn(1);
  });
  const hint = shown === undefined ? rate.keys : rate.saved;
  if (!Platform.isMobile) choiceEl.createEl('p', { cls: 'rapport-review-hint', text: hint });
  const noteEl = el.createDiv({ cls: 'rapport-evidence rapport-private' });
  noteEl.createEl('h3', { text: rate.evidence });
  const nothing = entry.path === undefined ? list.noNote : rate.nothing;
  if (evidence.length === 0) noteEl.createEl('p', { text: nothing });
  const lines = noteEl.createEl('dl');
  for (const { about, text: what } of evidence) {
    lines.createEl('dt', { text: about });
    lines.createEl('dd', { text: what, attr: { dir: 'auto' } });
  }
}
