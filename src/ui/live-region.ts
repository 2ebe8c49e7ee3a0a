import { setWords } from './element';

/** A place nobody sees, whose words a screen reader reads out, once the user pauses, when they change. */
export function createLiveRegion(parent: HTMLElement): (words: string) => void {
  const el = parent.createDiv({
    cls: 'rapport-live rapport-unseen',
    attr: { 'aria-live': 'polite', role: 'status' },
  });
  return (words) => setWords(el, words);
}
