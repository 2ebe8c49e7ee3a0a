import { ConfirmationModal } from '../ui/confirmation-modal';
import { installDom } from '../ui/install-dom';
import * as obsidian from '../obsidian';
import type { Storage } from '../storage';
import { Disk } from './files/disk';
import type { TAbstractFile } from './files/vault-files';
import { App } from './obsidian-app';
import type { Plugin } from './plugins/plugin';
import type { PluginBundle } from './plugins/plugins';
import type { ShellElements } from './shell-elements';
import type { OpenWindow } from './workspace/popouts';

export type { App, PluginBundle, ShellElements };

export interface AppOptions {
  readonly storage: Storage;
  readonly win: Window;
  readonly shell: ShellElements;
  /** Milliseconds until a written note's metadata is known; 60 unless told otherwise. */
  readonly delays?: { readonly metadata: number };
  /** Makes the second window of a popout; `window.open` unless told otherwise. */
  readonly openWindow?: OpenWindow;
}

/**
 * Makes the app over a storage, everything read in one request. Nothing is shown to plugins yet: load
 * those that were enabled before (`loadPlugin`), then call `app.start()`.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { storage, win, shell } = options;
  installDom(win);
  const { disk, unwatch } = await Disk.mount(storage);
  const app = new App({
    disk,
    win,
    shell,
    metadataDelay: options.delays?.metadata ?? 60,
    openWindow: options.openWindow ?? (() => win.open('', '_blank', 'popup,width=600,height=800')),
    confirmDeletion,
    obsidian,
  });
  app.workspace.on('quit', unwatch);
  return app;
}

/**
 * Loads a built plugin. Before `app.start()` this is the app's start with the plugin enabled; after it,
 * a user switching the plugin on (`onUserEnable` is called). Null when it fails; the console says why.
 */
export async function loadPlugin(app: App, bundle: PluginBundle): Promise<Plugin | null> {
  const { id } = bundle.manifest;
  app.plugins.install(bundle);
  const loaded = app.started
    ? await app.plugins.enablePluginAndSave(id)
    : await app.plugins.enablePlugin(id);
  return loaded ? app.plugins.getPlugin(id) : null;
}

function confirmDeletion(app: App, file: TAbstractFile): Promise<boolean> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle('Delete file');
    modal.contentEl.setText(`Move "${file.name}" to the trash?`);
    modal.addButton((button) => button.setButtonText('Delete').onClick(() => resolve(true)));
    modal.addCancelButton();
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}
