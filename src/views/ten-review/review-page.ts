import { addButton } from './add-button';
import type { ReviewStep } from './review-parts';

/** A page of words and buttons; the first button is the one that is meant most. */
export interface ReviewPage {
  readonly title: string;
  readonly hint: string;
  readonly lines?: readonly string[];
  readonly buttons: readonly { readonly label: string; readonly run: () => void }[];
}

/** Shows the page. What it says never changes: other words are another page. */
export function showPage(
  el: HTMLElement,
  { title, hint, lines = [], buttons }: ReviewPage,
): ReviewStep {
  el.createEl('h2', { text: title });
  for (const text of [hint, ...lines]) el.createEl('p', { text, attr: { dir: 'auto' } });
  const row = el.createDiv({ cls: 'rapport-review-buttons' });
  const [first] = buttons.map(({ label, run }, at) =>
    addButton(row, label, run, at === 0 ? 'mod-cta' : ''),
  );
  return { update: () => undefined, focus: () => first?.focus(), close: () => undefined };
}
