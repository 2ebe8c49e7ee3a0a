import type { AppShape, LeafShape, OpenViewState, ViewState } from '../app-shape';
import type { TFile } from '../files/vault-files';
import { DeferredView, EmptyView, PlaceholderView, UnknownView } from './placeholder-view';
import type { View } from './view';
import type { ViewRegistry } from './view-registry';
import { WorkspaceItem } from './workspace-item';

/** What a leaf needs of the workspace. */
export interface LeafParts {
  readonly app: AppShape;
  readonly registry: ViewRegistry;
  /** Called after the leaf's view, pin or state changed. */
  changed(leaf: WorkspaceLeaf): void;
  remove(leaf: WorkspaceLeaf): void;
}

let lastId = 0;

/** A tab and the view in it. */
export class WorkspaceLeaf extends WorkspaceItem implements LeafShape {
  readonly containerEl: HTMLElement;
  readonly app: AppShape;
  view: View;
  id: string;
  pinned = false;
  group: string | null = null;
  hoverPopover: unknown = null;
  /** When it was last the active one; counts up. */
  activeTime = 0;
  private detached = false;
  private loading: Promise<void> | undefined;

  constructor(
    private readonly parts: LeafParts,
    doc: Document,
  ) {
    super();
    this.app = parts.app;
    lastId += 1;
    this.id = `leaf-${Date.now().toString(36)}-${lastId}`;
    this.containerEl = doc.createElement('div');
    this.containerEl.className = 'workspace-leaf';
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Makes the real view of a deferred one; calls that come meanwhile wait for the same. */
  loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) {
      return this.loading ?? Promise.resolve();
    }
    this.loading ??= this.show(this.getViewState()).finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  /** Closes the view there was, then opens this one. An error of either is reported, not thrown. */
  async open(view: View): Promise<View> {
    await this.guarded(() => this.view.close());
    this.containerEl.replaceChildren();
    this.view = view;
    await this.guarded(() => view.open(this.containerEl));
    return view;
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.parts.registry.typeFor(file.extension) ?? 'text';
    await this.setViewState(
      {
        type,
        state: { ...openState.state, file: file.path },
        active: openState.active ?? true,
      },
      openState.eState,
    );
  }

  getViewState(): ViewState {
    return {
      type: this.view.getViewType(),
      state: this.view.getState(),
      ...(this.pinned && { pinned: true }),
    };
  }

  /** Shows the view of that type with that state; the same view stays when the type is the same. */
  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    await this.show(viewState);
    if (eState !== undefined) {
      this.view.setEphemeralState(eState);
    }
    if (viewState.active) {
      this.app.workspace.setActiveLeaf(this, { focus: true });
    }
  }

  /** Keeps the state for later: the view is made when the leaf is first seen. */
  async defer(viewState: ViewState, title: string, icon: string): Promise<void> {
    const view = new DeferredView(this, viewState, title);
    view.icon = icon;
    this.pinned = viewState.pinned ?? false;
    await this.open(view);
  }

  /** The type of its view was registered or is gone: makes the view anew. */
  async rebuild(): Promise<void> {
    if (!this.isDeferred) {
      const { state, type } = this.getViewState();
      await this.replaceView({ type, ...(state && { state: { ...state } }) });
      this.parts.changed(this);
    }
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
    this.parts.changed(this);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    other.group ??= other.id;
    this.setGroup(other.group);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Takes the tab away at once; its view closes behind. */
  detach(): void {
    if (this.detached) {
      return;
    }
    this.detached = true;
    this.parts.remove(this);
    void this.guarded(() => this.view.close());
  }

  private async show(viewState: ViewState): Promise<void> {
    const isSame = this.view.getViewType() === viewState.type;
    this.pinned = viewState.pinned ?? this.pinned;
    if (!isSame || this.view instanceof PlaceholderView) {
      await this.replaceView(viewState);
    } else {
      await this.giveState(viewState);
    }
    this.parts.changed(this);
  }

  private async replaceView(viewState: ViewState): Promise<void> {
    await this.open(this.makeView(viewState));
    await this.giveState(viewState);
  }

  private async giveState(viewState: ViewState): Promise<void> {
    const { view } = this;
    await this.guarded(() => view.setState(viewState.state ?? {}, { history: false }));
  }

  private makeView(viewState: ViewState): View {
    const creator = this.parts.registry.creator(viewState.type);
    try {
      return creator?.(this) ?? new UnknownView(this, viewState, viewState.type);
    } catch (error) {
      console.error(`The view "${viewState.type}" could not be made`, error);
      return new UnknownView(this, viewState, viewState.type);
    }
  }

  private async guarded(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (error) {
      console.error(`The view "${this.view.getViewType()}" failed`, error);
    }
  }
}
