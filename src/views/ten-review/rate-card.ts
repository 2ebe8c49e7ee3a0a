import { Platform } from 'obsidian';
import type { Answer, ReviewEntry } from '../../domain/review';
import { addDepthChoice } from '../../modals/depth-choice';
import { addText } from '../../ui/element';
import { onKey } from '../../ui/listen';
import type { EvidenceLine } from './rate-model';
import { addHint } from './review-elements';
import type { StepParts } from './review-parts';

/** What a card shows of one person, all of it: the same values show the same. */
export interface RateCard {
  readonly entry: ReviewEntry;
  /** The user has said "not sure", which the note cannot tell from no answer. */
  readonly unsure: boolean;
  readonly evidence: readonly EvidenceLine[];
}

/** Fills a card: the descriptions to choose from, and the evidence. The same choice again goes on. */
export function fillRateCard(
  el: HTMLElement,
  { texts, words, turn }: StepParts,
  { entry, unsure, evidence }: RateCard,
  choose: (entry: ReviewEntry, answer: Answer) => void,
): void {
  const { rate, list } = texts;
  let shown = entry.rating === 0 && !unsure ? undefined : entry.rating;
  const choiceEl = el.createDiv();
  const chosen = (answer: Answer): void => {
    if (answer === shown) return turn(1);
    shown = answer;
    choose(entry, answer);
  };
  const choice = addDepthChoice(choiceEl, 'rapport-depths', rate.unsure, words.depth, chosen);
  choice.legendEl.setText(words.dialogs.rate.title(entry.name));
  if (shown !== undefined) choice.check(shown);
  onKey(choiceEl, ({ key, isComposing }) => {
    const goesOn = key === 'Enter' && !isComposing;
    if (goesOn) turn(1);
    return goesOn;
  });
  if (!Platform.isMobile) addHint(choiceEl, shown === undefined ? rate.keys : rate.saved);
  const noteEl = el.createDiv('rapport-evidence rapport-private');
  addText(noteEl, 'h3', rate.evidence);
  const nothing = entry.path === undefined ? list.noNote : rate.nothing;
  if (evidence.length === 0) addText(noteEl, 'p', nothing);
  const lines = noteEl.createEl('dl');
  for (const [about, text] of evidence) {
    addText(lines, 'dt', about);
    addText(lines, 'dd', text);
  }
}
