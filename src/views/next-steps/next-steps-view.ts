import {
  ItemView,
  Platform,
  type HoverParent,
  type HoverPopover,
  type WorkspaceLeaf,
} from 'obsidian';
import { NextStepsPanel } from './next-steps-panel';
import type { NextStepsParts } from './next-steps-parts';

export const NEXT_STEPS_VIEW = 'rapport-next-steps';

export const NEXT_STEPS_ICON = 'lucide-list-checks';

/** The sidebar view with what waits for each relationship, by day. */
export class NextStepsView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  private panel: NextStepsPanel | undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: NextStepsParts,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return NEXT_STEPS_VIEW;
  }

  override getDisplayText(): string {
    return this.parts.words.nextSteps.title;
  }

  override getIcon(): string {
    return NEXT_STEPS_ICON;
  }

  /** Opened by command or key, the view takes the focus, so that its keys work. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    // A phone has no keys.
    if (Platform.isPhone || typeof state !== 'object' || state === null) return;
    if ('focus' in state && state.focus === true) this.panel?.takeFocus();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('rapport-view');
    const el = this.contentEl.createDiv({ cls: 'rapport-next-steps' });
    this.panel = new NextStepsPanel(el, this.parts, this);
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.panel?.close();
    this.panel = undefined;
    return Promise.resolve();
  }
}
