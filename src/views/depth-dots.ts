import type { Depth } from '../domain/rules';
import type { Words } from '../i18n/en';
import { DEPTHS } from '../modals/rating-model';
import { createButton } from '../ui/element';

/**
 * The three depths (actions `1` to `3`); the present one is checked, the wanted one has a ring. Each may call
 * `choose`; with null they only show.
 */
export function createDots(
  parent: HTMLElement,
  { dialogs, depth: depths, depthView }: Words,
  choose?: ((depth: Depth) => void) | null,
): (depth: number | undefined, goal: number | undefined) => void {
  const group = parent.createDiv({
    cls: 'rapport-dots',
    attr: { role: 'radiogroup', 'aria-label': dialogs.rate.depth },
  });
  const dots = DEPTHS.map((value) => {
    const { name } = depths[value];
    const info = { cls: 'rapport-dot', attr: { 'data-action': value } };
    const dot = createButton(group, info, () => choose?.(value));
    dot.disabled = choose === null;
    return (depth = 0, goal = 0): void =>
      dot.setAttrs({
        role: 'radio',
        'aria-checked': `${value === depth}`,
        'aria-label': value === goal ? `${name} (${depthView.wanted})` : name,
        'data-dot': `${value <= depth ? 'filled' : ''} ${value === goal ? 'wanted' : ''}`,
      });
  });
  return (depth, goal) => {
    for (const show of dots) show(depth, goal);
  };
}
