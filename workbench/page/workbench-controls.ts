import type { App } from '../host/core/app';
import type { Plugin } from '../host/core/plugins/plugin';

/** What the page offers to tests, and to a curious person in the browser's console, as `workbench`. */
export interface WorkbenchControls {
  readonly app: App;
  /** Resolves when the notes are read, the layout is ready and the plugin is loaded. */
  readonly ready: Promise<void>;
  /** The plugin while it is enabled. */
  plugin(): Plugin | undefined;
  /** Runs a command by its id; false when there is none or it does not apply now. */
  runCommand(id: string): boolean;
  /** Runs a command-line handler and gives what it prints. Rejects when there is none of that id. */
  runCli(command: string, parameters?: Readonly<Record<string, string>>): Promise<string>;
  /** Opens an `obsidian://` link. */
  openUri(uri: string): Promise<void>;
  setTheme(theme: 'light' | 'dark'): void;
  /** Of the right sidebar, in pixels. */
  setSidebarWidth(pixels: number): void;
  setMobile(mobile: boolean): void;
  setRtl(rtl: boolean): void;
  disablePlugin(): Promise<void>;
  enablePlugin(): Promise<void>;
  /** Off and on again, as after a new build. */
  reloadPlugin(): Promise<void>;
  /** Errors on the console, uncaught ones and rejections nobody handled. */
  readonly errors: readonly string[];
}

declare global {
  interface Window {
    workbench: WorkbenchControls;
  }
}
