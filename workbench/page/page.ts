import './page.css';
import { type App, createApp, loadPlugin, type PluginBundle } from '../host/core/app';
import { attachShell } from '../host/shell/attach-shell';
import { buildShell } from '../host/shell/build-shell';
import type { Look } from '../host/shell/look';
import { collectErrors } from './collect-errors';
import { createControls } from './create-controls';
import { fetchPlugin } from './fetch-plugin';
import { createHttpStorage } from './http-storage';
import { type PageOptions, readPageOptions } from './page-options';
import { shiftClock } from './shift-clock';

function dress(look: Look, options: PageOptions): void {
  look.setTheme(options.theme);
  if (options.mobile) look.setMobile(true);
  if (options.rtl) look.setRtl(true);
}

const WELCOME = 'Home.md';

/** At the first visit a user switches the plugin on; later it is there from the app's start. */
async function startWith(app: App, bundle: PluginBundle): Promise<void> {
  if (app.plugins.enabledPlugins.has(bundle.manifest.id)) {
    await loadPlugin(app, bundle);
    await app.start();
    return;
  }
  await app.start();
  await loadPlugin(app, bundle);
  if (app.vault.getFileByPath(WELCOME)) {
    await app.workspace.openLinkText(WELCOME, '', false, { state: { mode: 'preview' } });
  }
}

async function openPage(): Promise<void> {
  const errors = collectErrors();
  const options = readPageOptions(window.location.search);
  if (options.today !== undefined) shiftClock(options.today);
  const shell = buildShell(document);
  const [app, bundle] = await Promise.all([
    createApp({
      storage: createHttpStorage(),
      win: window,
      shell,
      ...(options.delay === undefined ? {} : { delays: { metadata: options.delay } }),
    }),
    fetchPlugin(),
  ]);
  const { look } = attachShell(app, shell);
  dress(look, options);
  const ready = startWith(app, bundle).then(() => {
    // A phone begins with the note, its drawers closed but for one a plugin has opened.
    if (options.mobile) app.workspace.leftSplit.collapse();
  });
  window.workbench = createControls({ app, look, ready, errors, id: bundle.manifest.id });
  await ready;
}

openPage().catch((error: unknown) => {
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  document.body.append(`The workbench could not open: ${message}`);
});
