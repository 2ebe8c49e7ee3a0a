import type { Words } from '../../i18n/en';
import type { EmptyState } from './next-steps-model';

/** What to do in an empty state; undefined where there is nothing to do. */
export type EmptyActions = Readonly<
  Record<Exclude<EmptyState, 'reading'>, (() => void) | undefined>
>;

/** The place for words where there are no rows; the function it returns shows them, or nothing. */
export function createEmptyMessage(
  parent: HTMLElement,
  words: Words['nextSteps']['empty'],
  actions: EmptyActions,
): (state: EmptyState | undefined) => void {
  const el = parent.createDiv({ cls: 'rapport-empty' });
  let shown: EmptyState | undefined;
  return (state) => {
    if (state === shown) return;
    shown = state;
    el.empty();
    if (state === undefined) return;
    el.createDiv({ cls: 'rapport-empty-title', text: words[state].title });
    el.createDiv({ cls: 'rapport-empty-hint', text: words[state].hint });
    const action = state === 'reading' ? undefined : actions[state];
    if (state === 'reading' || action === undefined) return;
    const button = el.createEl('button', { text: words[state].button, attr: { type: 'button' } });
    button.addEventListener('click', action);
  };
}
