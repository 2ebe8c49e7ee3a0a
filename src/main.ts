import { Notice, Plugin } from 'obsidian';
import { registerCommands } from './commands/register-commands';
import { registerRibbon } from './commands/register-ribbon';
import { registerStatusBar } from './commands/register-status-bar';
import { createRecordParts } from './composition/record-parts';
import { registerViews, type OpenViews } from './composition/register-views';
import { createScreenParts } from './composition/screen-parts';
import { en } from './i18n/en';
import { createApi, type RapportApi } from './interop/api';
import { registerCli } from './interop/cli/register-cli';
import { registerUri } from './interop/uri/register-uri';
import { createSettingsStore } from './settings/settings-store';
import { RapportSettingTab } from './settings/settings-tab';
import { createDiscreet } from './ui/discreet';
import { watchDay } from './vault/day-watch';
import { startReading } from './vault/start-reading';
import { NEXT_STEPS_ICON } from './views/next-steps/next-steps-panel';

const words = en;

/** The composition root: makes the parts, wires them, registers them. */
export default class RapportPlugin extends Plugin {
  /** For other plugins; see `interop/api.ts`. */
  api?: RapportApi;
  private offerSetUp: (() => Promise<void>) | undefined;
  private views: OpenViews | undefined;
  private readonly store = createSettingsStore(
    { load: () => this.loadData(), save: (data) => this.saveData(data) },
    (error) => {
      console.error('Rapport: data.json could not be read.', error);
      new Notice(words.settings.unreadable);
    },
  );

  override async onload(): Promise<void> {
    const { app, manifest, store } = this;
    const record = createRecordParts(app, () => store.current, words);
    const screen = createScreenParts(this, { record, store, words, views: () => views });
    const views = registerViews(this, screen.views);
    const discreet = createDiscreet(app.workspace, activeDocument);
    const silent = { ...record, actions: record.actions, words };
    const { actions: announced, dialogs } = screen.views;
    this.views = views;
    this.offerSetUp = screen.offerSetUp;

    this.registerHoverLinkSource(manifest.id, { display: words.app.name, defaultMod: true });
    registerCommands(this, screen.commands);
    registerRibbon(this, NEXT_STEPS_ICON, screen.commands);
    registerStatusBar(this, screen.commands);
    this.addSettingTab(new RapportSettingTab(app, this, store, words));
    this.api = createApi({ ...record, words });
    registerCli(this, silent);
    registerUri(this, {
      ...{ ...silent, app, announced, dialogs },
      open: {
        nextSteps: () => void views.nextSteps(),
        depth: () => void views.depth(),
        note: (path) => screen.views.open(path, false),
      },
    });

    const loaded = store.load();
    this.register(
      store.onChange((settings) => {
        discreet.set(settings.discreet);
        void record.rulesChanged();
      }),
    );
    const { source, index, actions } = record;
    this.register(startReading(app, { source, index, rules: loaded, actions }));
    this.register(watchDay(window, record.today, () => index.dayChanged()));
    this.register(() => record.close());
    this.register(() => discreet.close());
    await loaded;
  }

  override onUserEnable(): void {
    void this.offerSetUp?.();
    void this.views?.nextSteps();
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}
