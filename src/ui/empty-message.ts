import { addText, createButton } from './element';

export interface EmptyWords {
  readonly title: string;
  readonly hint: string;
}

/**
 * The place for words where there are no rows. The function it returns shows them, with a button where
 * there is something to do, or nothing; the same words again are left alone.
 */
export function createEmptyMessage(
  parent: HTMLElement,
): (words: EmptyWords | undefined, button?: string, press?: () => void) => void {
  const el = parent.createDiv('rapport-empty');
  let shown: EmptyWords | undefined;
  return (words, button, press) => {
    if (words === shown) return;
    shown = words;
    el.empty();
    if (words === undefined) return;
    addText(el, 'div', words.title, 'rapport-empty-title');
    addText(el, 'div', words.hint, 'rapport-empty-hint');
    if (button !== undefined && press !== undefined) createButton(el, { text: button }, press);
  };
}
