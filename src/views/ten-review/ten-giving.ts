import { createFolds } from '../folds';
import { createSectionList } from '../section-list';
import type { StepParts } from './review-parts';
import { tenGiving } from './ten-giving-model';

/** Who gave more, across the ten and with each: folded at first. The function brings it up to date. */
export function createTenGiving(parent: HTMLElement, parts: StepParts): () => void {
  const show = createSectionList(parent.createDiv(), {
    ...{ parts, hoverParent: { hoverPopover: null } },
    fold: createFolds(parts.memory, 'ten-folded'),
    repaint: () => update(),
  });
  const update = (): void => show(tenGiving(parts));
  return update;
}
