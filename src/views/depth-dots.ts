import type { Depth } from '../domain/rules';
import type { Words } from '../i18n/en';
import { DEPTHS, depthWords } from '../modals/rating-model';
import { createButton } from '../ui/element';

/** The three depths (actions `1` to `3`); the present one is checked, the wanted one has a ring. */
export function createDots(
  parent: HTMLElement,
  { dialogs, depth: depths, depthView }: Words,
): (depth: number | undefined, goal: number | undefined) => void {
  const group = parent.createDiv({
    cls: 'rapport-dots',
    attr: { role: 'radiogroup', 'aria-label': dialogs.rate.depth },
  });
  const dots = DEPTHS.map((value) => {
    const { name } = depths[value];
    const dot = createButton(group, { cls: 'rapport-dot', attr: { 'data-action': value } });
    return (depth = 0, goal = 0): void =>
      dot.setAttrs({
        role: 'radio',
        'aria-checked': `${value === depth}`,
        'aria-label': value === goal ? `${name} (${depthView.wanted})` : name,
        'data-dot': lookOf(value, depth, goal),
      });
  });
  return (depth, goal) => {
    for (const show of dots) show(depth, goal);
  };
}

/** The same to look at only, named by the depth. */
export function drawDots(
  parent: HTMLElement,
  depth: Depth | undefined,
  goal: Depth | undefined,
  words: Words['depth'],
): void {
  const attr = { role: 'img', 'aria-label': depthWords(depth, words) };
  const group = parent.createDiv({ cls: 'rapport-dots', attr });
  for (const value of DEPTHS) {
    group.createSpan({ cls: 'rapport-dot', attr: { 'data-dot': lookOf(value, depth, goal) } });
  }
}

function lookOf(value: Depth, depth = 0, goal = 0): string {
  return `${value <= depth ? 'filled' : ''} ${value === goal ? 'wanted' : ''}`;
}
