import { getLanguage, Notice, Plugin } from 'obsidian';
import { createActions } from './actions/create-actions';
import type { CommandParts } from './commands/command-parts';
import { registerCommands } from './commands/register-commands';
import { registerRibbon } from './commands/register-ribbon';
import { registerStatusBar } from './commands/register-status-bar';
import { dayOfInstant } from './domain/day';
import { prepareReading } from './domain/reading';
import { en } from './i18n/en';
import { createIndex } from './index/create-index';
import { createApi, type RapportApi } from './interop/api';
import { announcedActions } from './modals/announced-actions';
import { createDialogs } from './modals/create-dialogs';
import { createNotices } from './modals/notices';
import { rulesOf } from './settings/settings';
import { createSettingsStore } from './settings/settings-store';
import { RapportSettingTab } from './settings/settings-tab';
import { createDeviceMemory } from './ui/device-memory';
import { createNextTurn } from './ui/next-turn';
import { createNoteOpener } from './ui/note-opener';
import { PanelView } from './ui/panel-view';
import { watchDay } from './vault/day-watch';
import { startReading } from './vault/start-reading';
import { createVaultNoteEditor } from './vault/vault-note-editor';
import { createVaultNoteSource } from './vault/vault-note-source';
import {
  NEXT_STEPS_ICON,
  NEXT_STEPS_VIEW,
  NextStepsPanel,
} from './views/next-steps/next-steps-panel';

const words = en;
const today = () => dayOfInstant(new Date());

/** The composition root: makes the parts, wires them, registers them. */
export default class RapportPlugin extends Plugin {
  /** For other plugins; see `interop/api.ts`. */
  api?: RapportApi;
  private readonly store = createSettingsStore(
    { load: () => this.loadData(), save: (data) => this.saveData(data) },
    (error) => {
      console.error('Rapport: data.json could not be read.', error);
      new Notice(words.settings.unreadable);
    },
  );

  override async onload(): Promise<void> {
    const { app, manifest, store } = this;
    let rules = prepareReading(rulesOf(store.current));
    const reading = () => rules;

    const turns = createNextTurn();
    const source = createVaultNoteSource(app);
    const index = createIndex({ source, reading, today, nextSlice: () => turns.nextTurn() });
    const undoable = createActions({ editor: createVaultNoteEditor(app, source), reading, today });
    const actions = announcedActions(undoable, createNotices(words), words);
    const shared = { index, actions, words, today, language: getLanguage() };
    const dialogs = createDialogs(app, { ...shared, reading });
    const view = {
      ...{ ...shared, reading, dialogs, memory: createDeviceMemory(app, manifest.id) },
      ...createNoteOpener(app, manifest.id),
      discreet: () => false,
    };
    const commands: CommandParts = {
      ...{ index, dialogs, actions, words, canUndo: () => undoable.canUndo() },
      activePath: () => app.workspace.getActiveFile()?.path,
      openNextSteps: () => this.openView(NEXT_STEPS_VIEW),
    };

    this.registerView(
      NEXT_STEPS_VIEW,
      (leaf) =>
        new PanelView(leaf, {
          type: NEXT_STEPS_VIEW,
          title: words.nextSteps.title,
          icon: NEXT_STEPS_ICON,
          cls: 'rapport-next-steps',
          open: (el, hoverParent) => new NextStepsPanel(el, view, hoverParent),
        }),
    );
    this.registerHoverLinkSource(manifest.id, { display: words.app.name, defaultMod: true });
    registerCommands(this, commands);
    registerRibbon(this, NEXT_STEPS_ICON, commands);
    registerStatusBar(this, commands);
    this.addSettingTab(new RapportSettingTab(app, this, store, words));
    this.api = createApi({ index, reading, today, words });

    const loaded = store.load();
    this.register(
      store.onChange((settings) => {
        rules = prepareReading(rulesOf(settings));
        void index.rulesChanged();
      }),
    );
    this.register(startReading(app, { source, index, rules: loaded, actions: undoable }));
    this.register(watchDay(window, today, () => index.dayChanged()));
    this.register(() => turns.close());
    await loaded;
  }

  override onUserEnable(): void {
    void this.openView(NEXT_STEPS_VIEW);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }

  private async openView(type: string): Promise<void> {
    await this.app.workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
  }
}
