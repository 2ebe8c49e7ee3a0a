import { addText, createButton } from './element';

export interface EmptyWords {
  readonly title: string;
  readonly hint: string;
  /** What its button says, where there is something to do. */
  readonly button?: string;
}

/**
 * The place for words where there are no rows. The function it returns shows them, with a button where
 * there is something to do, or nothing; the same words again are left alone.
 */
export function createEmptyMessage(
  parent: HTMLElement,
): (words: EmptyWords | undefined, press?: () => void) => void {
  const el = parent.createDiv('rapport-empty');
  let shown: EmptyWords | undefined;
  return (words, press) => {
    if (words === shown) return;
    shown = words;
    el.empty();
    if (words === undefined) return;
    addText(el, 'div', words.title, 'rapport-empty-title');
    addText(el, 'div', words.hint, 'rapport-empty-hint');
    const { button } = words;
    if (button && press) createButton(el, { text: button }, press);
  };
}
