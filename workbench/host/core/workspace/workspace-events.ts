import type { LeafShape } from '../app-shape';
import type { TAbstractFile, TFile } from '../files/vault-files';
import type { WorkspaceWindow } from './workspace-item';

/** What the workspace tells, and with what. Menus, editors and drops are typed by those who trigger them. */
export interface WorkspaceEvents {
  'quick-preview': [file: TFile, data: string];
  resize: [];
  'active-leaf-change': [leaf: LeafShape | null];
  'file-open': [file: TFile | null];
  'layout-change': [];
  'layout-ready': [];
  'window-open': [container: WorkspaceWindow, win: Window];
  'window-close': [container: WorkspaceWindow, win: Window];
  'css-change': [];
  'file-menu': [menu: unknown, file: TAbstractFile, source: string, leaf?: LeafShape];
  'files-menu': [menu: unknown, files: TAbstractFile[], source: string, leaf?: LeafShape];
  'url-menu': [menu: unknown, url: string];
  'editor-menu': [menu: unknown, editor: unknown, info: unknown];
  'editor-change': [editor: unknown, info: unknown];
  'editor-paste': [event: ClipboardEvent, editor: unknown, info: unknown];
  'editor-drop': [event: DragEvent, editor: unknown, info: unknown];
  'hover-link': [payload: unknown];
  quit: [tasks: unknown];
}
