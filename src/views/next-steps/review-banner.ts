/** A line on top that leads to a review that is due; gives the function that shows its words, or nothing. */
export function createReviewBanner(
  parent: HTMLElement,
  button: string,
  start: () => void,
): (words: string | undefined) => void {
  const el = parent.createDiv({ cls: 'rapport-banner rapport-absent' });
  const text = el.createSpan({ attr: { dir: 'auto' } });
  el.createEl('button', { text: button, attr: { type: 'button' } }).addEventListener(
    'click',
    start,
  );
  return (words = '') => {
    el.toggleClass('rapport-absent', words === '');
    if (text.getText() !== words) text.setText(words);
  };
}
