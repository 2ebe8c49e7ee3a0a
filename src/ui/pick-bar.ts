import type { IconName } from 'obsidian';
import { showIf } from './element';
import { createIconButton } from './icon-button';

export interface PickAction {
  readonly label: string;
  readonly icon: IconName;
  /** With how many rows it can be pressed: one or more unless said otherwise. */
  readonly fits?: (count: number) => boolean;
  readonly run: (at: MouseEvent) => void;
}

export interface PickBarWords {
  /** What the bar is called. */
  readonly label: string;
  readonly count: (count: number) => string;
}

/** A bar that says how many rows are picked, with what can be done to all of them. */
export interface PickBar {
  /** Undefined hides the bar. */
  update(count: number | undefined): void;
}

export function createPickBar(
  parent: HTMLElement,
  words: PickBarWords,
  actions: readonly PickAction[],
): PickBar {
  const el = parent.createDiv({
    cls: 'rapport-pick-bar rapport-absent',
    attr: { role: 'toolbar', 'aria-label': words.label },
  });
  const text = el.createSpan({ cls: 'rapport-pick-count' });
  const buttons = actions.map((action) => {
    const button = createIconButton(el, 'rapport-pick-action', action, action.run);
    return [button, action.fits ?? ((count: number) => count > 0)] as const;
  });
  return {
    update(count) {
      showIf(el, count !== undefined);
      if (count === undefined) return;
      text.setText(words.count(count));
      for (const [button, fits] of buttons) button.disabled = !fits(count);
    },
  };
}
