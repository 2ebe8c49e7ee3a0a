import type { FramePainter } from '../../ui/frame-painter';
import type { WindowedList } from '../../ui/windowed-list';
import type { ViewParts } from '../view-parts';
import type { DepthRow } from './depth-model';
import type { DepthState } from './depth-state';

/** What the parts of the view share. */
export interface DepthStage {
  readonly el: HTMLElement;
  readonly parts: ViewParts;
  readonly state: DepthState;
  readonly painter: FramePainter;
  readonly list: () => WindowedList<DepthRow>;
  /** Tells who cannot see it. */
  readonly say: (words: string) => void;
}
