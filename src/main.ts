import { Notice, Plugin } from 'obsidian';
import { registerCommands } from './commands/register-commands';
import { registerRibbon } from './commands/register-ribbon';
import { registerStatusBar } from './commands/register-status-bar';
import { createRecordParts } from './composition/record-parts';
import { createScreen } from './composition/create-screen';
import { en } from './i18n/en';
import { createApi, type RapportApi } from './interop/api';
import { registerCli } from './interop/cli/register-cli';
import { registerUri } from './interop/uri/register-uri';
import { createSettingsStore } from './settings/settings-store';
import { RapportSettingTab } from './settings/settings-tab';
import { createDiscreet } from './ui/discreet';
import { watchDay } from './vault/day-watch';
import { keepUnreadable } from './vault/keep-unreadable';
import { startReading } from './vault/start-reading';
import { NEXT_STEPS_ICON } from './views/next-steps/next-steps-panel';

const words = en;

/** The composition root: makes the parts, wires them, registers them. */
export default class RapportPlugin extends Plugin {
  /** For other plugins; see `interop/api.ts`. */
  api?: RapportApi;
  private screen: ReturnType<typeof createScreen> | undefined;
  private readonly store = createSettingsStore(this, (fault, error) => {
    console.error(error);
    new Notice(words.settings[fault], 0);
    if (fault === 'unreadable') {
      const { adapter } = this.app.vault;
      keepUnreadable(adapter, `${this.manifest.dir}/data`).catch(console.error);
    }
  });

  override async onload(): Promise<void> {
    const { app, manifest, store } = this;
    const record = createRecordParts(app, () => store.current, words);
    const screen = createScreen(this, record, store, words);
    const discreet = createDiscreet(app.workspace, activeDocument);
    const silent = { ...record, words, dayWords: screen.dayWords };
    const { commands, views } = screen;
    this.screen = screen;

    this.registerHoverLinkSource(manifest.id, { display: words.app.name, defaultMod: true });
    registerCommands(this, commands);
    registerRibbon(this, NEXT_STEPS_ICON, commands);
    registerStatusBar(this, commands);
    this.addSettingTab(new RapportSettingTab(app, this, store, words));
    this.api = createApi(silent);
    registerCli(this, silent);
    registerUri(this, {
      ...{ ...silent, app, announced: screen.actions, dialogs: screen.dialogs },
      open: {
        ...views,
        note: (path) => screen.open(path, false),
        brief: (path) => screen.dialogs.beforeYouMeet(path),
      },
    });

    const loaded = store.load();
    this.register(
      store.onChange((settings) => {
        discreet.set(settings.discreet);
        void record.rulesChanged();
      }),
    );
    this.register(startReading(app, { ...record, rules: loaded }));
    this.register(watchDay(window, record.today, () => record.index.dayChanged()));
    this.register(() => record.close());
    this.register(() => discreet.close());
    await loaded;
  }

  override onUserEnable(): void {
    void this.screen?.offerSetUp();
    void this.screen?.views.agenda();
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}
