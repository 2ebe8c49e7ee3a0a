import type { FramePainter } from '../../ui/frame-painter';
import type { ViewParts } from '../view-parts';
import type { NextStepsState } from './next-steps-state';

/** What the pieces of the view share. */
export interface NextStepsStage {
  readonly el: HTMLElement;
  readonly parts: ViewParts;
  readonly state: NextStepsState;
  readonly painter: FramePainter;
  /** The live region. */
  readonly say: (words: string) => void;
  /** Begins or ends the picking of several. */
  readonly pick: (on: boolean) => void;
  /** An action and its dialogs are through: the focus stays at its place, though the row may be gone. */
  readonly done: () => void;
  /** The user is through with what is beside the list. */
  readonly leave: () => void;
  /** Scrolls the list to its first row. */
  readonly toTop: () => void;
}
