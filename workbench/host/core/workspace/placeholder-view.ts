import type { LeafShape, ViewState } from '../app-shape';
import { View } from './view';

/** Stands in for a view that is not there: it knows its type and state, and shows nothing of it. */
export abstract class PlaceholderView extends View {
  protected readonly meant: ViewState;
  private readonly title: string;

  constructor(leaf: LeafShape, meant: ViewState, title: string) {
    super(leaf);
    this.meant = meant;
    this.title = title;
  }

  getViewType(): string {
    return this.meant.type;
  }

  getDisplayText(): string {
    return this.title;
  }

  override getState(): Record<string, unknown> {
    return this.meant.state ?? {};
  }

  override setState(state: unknown): Promise<void> {
    if (typeof state === 'object' && state !== null) {
      this.meant.state = { ...state };
    }
    return Promise.resolve();
  }
}

/** A view of a restored layout before it is first seen. */
export class DeferredView extends PlaceholderView {}

/** A view whose plugin is not there. */
export class UnknownView extends PlaceholderView {
  protected override onOpen(): Promise<void> {
    const note = this.containerEl.createDiv('view-content');
    note.createDiv({ cls: 'pane-empty', text: `No plugin shows "${this.meant.type}".` });
    return Promise.resolve();
  }
}

/** A tab with nothing in it. */
export class EmptyView extends View {
  override navigation = true;

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override onOpen(): Promise<void> {
    this.containerEl
      .createDiv('view-content')
      .createDiv({ cls: 'empty-state', text: 'No note is open' });
    return Promise.resolve();
  }
}
