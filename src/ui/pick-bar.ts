import { showIf } from './element';
import { createIconButton } from './icon-button';

export interface PickAction {
  readonly label: string;
  /** Of Lucide. */
  readonly icon: string;
  /** With how many rows it can be pressed: one or more unless said otherwise. */
  readonly fits?: (count: number) => boolean;
  readonly run: (at: MouseEvent) => void;
}

/** A bar with what can be done to all rows that are picked; the function it returns says how many these are. */
export function createPickBar(
  parent: HTMLElement,
  label: string,
  countWords: (count: number) => string,
  actions: readonly PickAction[],
): (count: number | undefined) => void {
  const el = parent.createDiv({
    cls: 'rapport-pick-bar rapport-absent',
    attr: { role: 'toolbar', 'aria-label': label },
  });
  const text = el.createSpan('rapport-pick-count');
  const buttons = actions.map((action) => {
    const button = createIconButton(el, 'rapport-pick-action', action, action.run);
    return [button, action.fits ?? ((count: number) => count > 0)] as const;
  });
  return (count) => {
    showIf(el, count !== undefined);
    if (count === undefined) return;
    text.setText(countWords(count));
    for (const [button, fits] of buttons) button.disabled = !fits(count);
  };
}
