import type { Depth } from '../domain/rules';
import type { Words } from '../i18n/en';
import { DEPTHS } from '../modals/rating-model';
import { createButton } from '../ui/element';
import { placeOfFocus } from '../ui/focus-in';
import { hasModifier, listen } from '../ui/listen';
import { stepAlongLine } from '../ui/row-controls';

/**
 * The three depths (actions `1` to `3`); the present one is checked, the wanted one has a ring. Each may call
 * `choose`, and then they are one stop of the Tab key, with the arrow keys between them: an arrow chooses nothing,
 * since each choice is written into the note. With null they only show.
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
    const info = { cls: 'rapport-dot', attr: { role: 'radio', 'data-action': value } };
    const dot = createButton(group, info, () => choose?.(value));
    dot.disabled = choose === null;
    return dot;
  });
  const stopAt = (at: number): void =>
    dots.forEach((dot, each) => (dot.tabIndex = each === at ? 0 : -1));
  if (choose) {
    listen(group, 'keydown', (event) => {
      const { key } = event;
      const step = { ArrowDown: 1, ArrowUp: -1 }[key] ?? stepAlongLine(group, key);
      if (step === 0 || hasModifier(event)) return;
      event.preventDefault();
      dots.at((placeOfFocus(dots) + step) % dots.length)?.focus();
    });
    listen(group, 'focusin', () => stopAt(placeOfFocus(dots)));
  }
  return (depth = 0, goal = 0) => {
    DEPTHS.forEach((value, at) => {
      const { name } = depths[value];
      dots[at]?.setAttrs({
        'aria-checked': `${value === depth}`,
        'aria-label': value === goal ? `${name} (${depthView.wanted})` : name,
        'data-dot': `${value <= depth ? 'filled' : ''} ${value === goal ? 'wanted' : ''}`,
      });
    });
    if (choose) stopAt(Math.max(0, depth - 1));
  };
}
