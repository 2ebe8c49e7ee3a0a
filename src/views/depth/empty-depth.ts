import type { Words } from '../../i18n/en';
import type { DepthMode } from './depth-model';

/**
 * The place for words where there are no rows. The function it returns says why, or nothing while there
 * are some; `everyone` counts the people of the vault, and mode `all` means that nobody matches.
 */
export function createEmptyDepth(
  parent: HTMLElement,
  { nextSteps: { empty: shared }, depthView }: Words,
  showAll: () => void,
): (isEmpty: boolean, ready: boolean, everyone: number, mode: DepthMode) => void {
  const el = parent.createDiv('rapport-empty');
  return (isEmpty, ready, everyone, mode) => {
    el.empty();
    if (!isEmpty) return;
    const some = ready && everyone > 0;
    const words = some ? depthView.empty[mode] : ready ? shared.noPeople : shared.reading;
    el.createDiv({ cls: 'rapport-empty-title', text: words.title });
    el.createDiv({ cls: 'rapport-empty-hint', text: words.hint });
    if (!some) return;
    const button = el.createEl('button', { text: depthView.showAll, attr: { type: 'button' } });
    button.addEventListener('click', showAll);
  };
}
