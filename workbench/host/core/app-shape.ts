import type { Keymap } from '../ui/keymap';
import type { Scope } from '../ui/scope';
import type { Component } from './component';
import type { Events, EventRef } from './events';
import type { FileManager } from './files/file-manager';
import type { TFile } from './files/vault-files';
import type { Vault } from './files/vault';
import type { MetadataCache } from './metadata/metadata-cache';
import type { WorkspaceItem, WorkspaceParent } from './workspace/workspace-item';

export type PaneType = 'tab' | 'split' | 'window';
export type Side = 'left' | 'right';
export type SplitDirection = 'vertical' | 'horizontal';

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
}

export interface ViewStateResult {
  history: boolean;
}

export interface OpenViewState {
  state?: Record<string, unknown>;
  eState?: Record<string, unknown>;
  active?: boolean;
}

/** A view as the leaf around it and the shell see it. */
export interface ViewShape extends Component {
  readonly containerEl: HTMLElement;
  readonly leaf: LeafShape;
  icon: string;
  navigation: boolean;
  scope: Scope | null;
  getViewType(): string;
  getDisplayText(): string;
  getIcon(): string;
  getState(): Record<string, unknown>;
  setState(state: unknown, result: ViewStateResult): Promise<void>;
  getEphemeralState(): Record<string, unknown>;
  setEphemeralState(state: unknown): void;
  onResize(): void;
  onPaneMenu(menu: unknown, source: string): void;
}

/** A tab. Its `containerEl` lies in the place of the page it belongs to; only the chosen tab's is shown. */
export interface LeafShape extends WorkspaceItem {
  readonly id: string;
  readonly app: AppShape;
  readonly containerEl: HTMLElement;
  readonly parent: WorkspaceParent | null;
  readonly view: ViewShape;
  readonly isDeferred: boolean;
  readonly pinned: boolean;
  loadIfDeferred(): Promise<void>;
  openFile(file: TFile, openState?: OpenViewState): Promise<void>;
  getViewState(): ViewState;
  setViewState(state: ViewState, eState?: unknown): Promise<void>;
  setPinned(pinned: boolean): void;
  togglePinned(): void;
  getDisplayText(): string;
  getIcon(): string;
  detach(): void;
}

/** The workspace as views, plugins and the shell use it. */
export interface WorkspaceShape extends Events {
  readonly activeLeaf: LeafShape | null;
  readonly layoutReady: boolean;
  onLayoutReady(callback: () => unknown): void;
  requestSaveLayout(): void;
  layoutChanged(): void;
  setActiveLeaf(leaf: LeafShape, params?: { focus?: boolean }): void;
  revealLeaf(leaf: LeafShape): Promise<void>;
  getLeaf(newLeaf?: PaneType | boolean, direction?: SplitDirection): LeafShape;
  getLeavesOfType(viewType: string): LeafShape[];
  iterateAllLeaves(callback: (leaf: LeafShape) => unknown): void;
  getActiveFile(): TFile | null;
  getActiveViewOfType<T>(type: abstract new (...args: never[]) => T): T | null;
  openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    openViewState?: OpenViewState,
  ): Promise<void>;
}

export interface Hotkey {
  modifiers: string[];
  key: string;
}

export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: unknown, context: unknown) => unknown;
  editorCheckCallback?: (checking: boolean, editor: unknown, context: unknown) => boolean | void;
  hotkeys?: Hotkey[];
}

/** All commands, ids and names prefixed by their plugin. Triggers `change`. */
export interface CommandsShape extends Events {
  readonly commands: Readonly<Record<string, Command>>;
  /** Those that can run now: what the palette offers. */
  listCommands(): Command[];
  /** False when there is no such command, or it cannot run now. */
  executeCommandById(id: string): boolean;
}

/** A tab of the settings window, as HOST-UI's SettingTab is. */
export interface TabShape {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  readonly containerEl: HTMLElement;
}

/**
 * What the settings window shows; the shell draws it. Triggers `open`, `close`, `tab` (with the tab
 * chosen) and `tabs-change`.
 */
export interface SettingWindowShape extends Events {
  readonly pluginTabs: readonly TabShape[];
  readonly activeTab: TabShape | null;
  readonly isOpen: boolean;
  open(): void;
  close(): void;
  openTabById(id: string): TabShape | null;
}

/** The app as everything below it sees it: what a plugin has as `this.app`. */
export interface AppShape {
  readonly win: Window;
  readonly keymap: Keymap;
  readonly scope: Scope;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: WorkspaceShape;
  readonly commands: CommandsShape;
  readonly setting: SettingWindowShape;
  isDarkMode(): boolean;
  loadLocalStorage(key: string): unknown;
  saveLocalStorage(key: string, data: unknown): void;
}

export type { EventRef };
