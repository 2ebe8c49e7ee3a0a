import { getLanguage, Notice, type Plugin } from 'obsidian';
import type { CommandParts } from '../commands/command-parts';
import { createDayWords } from '../i18n/day-words';
import type { Words } from '../i18n/en';
import { announcedActions } from '../modals/announced-actions';
import { announcedNotes } from '../modals/announced-notes';
import { askName } from '../modals/ask-name';
import { createDialogs } from '../modals/create-dialogs';
import { createNotices } from '../modals/notices';
import { whenReady } from '../index/when-ready';
import { agreedRules } from '../settings/agreed-rules';
import type { Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';
import { createDeviceMemory } from '../ui/device-memory';
import { createNoteOpener, type NoteOpener } from '../ui/note-opener';
import { createMentions } from '../vault/mentions';
import { createSetUpPane } from '../views/set-up/set-up-pane';
import type { SetUpParts } from '../views/set-up/set-up-parts';
import type { ReviewParts } from '../views/ten-review/review-parts';
import type { RecordParts } from './record-parts';
import type { OpenViews } from './register-views';

interface ScreenNeeds {
  readonly record: RecordParts;
  readonly store: SettingsStore;
  readonly words: Words;
  /** The views can be opened once they are registered. */
  views(): OpenViews;
}

/** What the views and commands are handed: the same records, with words for the user around them. */
export function createScreenParts(plugin: Plugin, needs: ScreenNeeds) {
  const { app, manifest } = plugin;
  const { record, store, words } = needs;
  const { index, today, reading } = record;
  const actions = announcedActions(record.actions, createNotices(words), words);
  const shared = { index, actions, words, today, reading, language: getLanguage() };
  const dialogs = createDialogs(app, shared);
  const say = (text: string): void => void new Notice(text);
  const notes = announcedNotes(record.makePerson, record.samples, say, words);
  const mentions = createMentions(app);
  const opener = createNoteOpener(app, manifest.id);
  const dayWords = createDayWords(words.days, shared.language);
  const setUp = createSetUp(needs, notes, opener);

  const views: ReviewParts = {
    ...{ ...shared, ...opener, dialogs, ...setUp.views },
    memory: createDeviceMemory(app, manifest.id),
    discreet: () => store.current.discreet,
    reviewReminder() {
      const [last] = record.index.reviews().filter(({ done }) => done);
      if (last?.date === undefined || record.reviewDue() === undefined) return undefined;
      return words.nextSteps.reviewDue(dayWords.date(last.date, today()));
    },
    startReview: () => void needs.views().startReview(),
    reviews: record.reviews,
    mentions: (path) => mentions.count(path),
    linkTo: (path, from) => record.maker.linkTo(path, from),
    makePerson: (name) => notes.makePerson(name),
  };
  const commands: CommandParts = {
    ...{ index, dialogs, actions, words, discreet: () => store.current.discreet },
    canUndo: () => record.actions.canUndo(),
    activePath: () => app.workspace.getActiveFile()?.path,
    openNextSteps: () => needs.views().nextSteps(),
    openDepth: () => needs.views().depth(),
    startReview: () => needs.views().startReview(),
    openLastReview: () => needs.views().lastReview(),
    toggleDiscreet: () => store.setAll({ discreet: !store.current.discreet }),
    async newPerson() {
      const name = await askName(app, words);
      const path = name === undefined ? undefined : await notes.makePerson(name);
      if (path !== undefined) opener.open(path, false);
    },
    async choosePeople() {
      setUp.ask();
      await needs.views().nextSteps();
    },
    samples: { ...notes.samples, add: async () => void (await notes.samples.add()) },
  };
  return { views, commands, offerSetUp: () => setUp.offer() };
}

/** The first run: whether it waits for an answer, and its pane. */
function createSetUp(
  { record, store, words }: ScreenNeeds,
  notes: ReturnType<typeof announcedNotes>,
  opener: NoteOpener,
) {
  const { index } = record;
  let asked = false;
  const end = async (rules: Partial<Settings>): Promise<void> => {
    asked = false;
    await store.setAll({ ...rules, setUp: true });
    // Also where no setting is another now, the pane has to go.
    await record.rulesChanged();
  };
  const pane: SetUpParts = {
    ...{ words, index, takeSurvey: () => record.takeSurvey() },
    open: (path, how) => opener.open(path, how),
    makePerson: (name) => notes.makePerson(name),
    addSamples: () => notes.samples.add(),
    agree: (offered, chosen) => end(agreedRules(store.current, offered, chosen)),
    skip: () => end({}),
  };
  const ask = (): void => {
    asked = true;
    void record.rulesChanged();
  };
  return {
    ask,
    /** Asks where the vault seems to keep people whom the present rules do not find. */
    async offer() {
      if (store.current.setUp) return;
      await whenReady(index);
      const { proposals } = await record.takeSurvey();
      const unknown = (path: string): boolean => index.person(path) === undefined;
      if (proposals.some(({ proposed, notes: paths }) => proposed && [...paths].some(unknown)))
        ask();
    },
    views: {
      needsSetUp: () =>
        asked || (!store.current.setUp && index.ready && index.people().length === 0),
      setUp: (el: HTMLElement) => createSetUpPane(el, pane),
    },
  };
}
