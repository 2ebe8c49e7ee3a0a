import { getLanguage, Notice, type Plugin } from 'obsidian';
import type { CommandParts } from '../commands/command-parts';
import { reviewDue } from '../domain/review-due';
import { createDayWords } from '../i18n/day-words';
import type { Words } from '../i18n/en';
import { announcedActions } from '../modals/announced-actions';
import { announcedNotes } from '../modals/announced-notes';
import { askName } from '../modals/ask-name';
import { askRemoval } from '../modals/ask-removal';
import { createDialogs } from '../modals/create-dialogs';
import { createNotices } from '../modals/notices';
import type { SettingsStore } from '../settings/settings-store';
import { createDeviceMemory } from '../ui/device-memory';
import { createNoteOpener } from '../ui/note-opener';
import { createActiveNote } from '../vault/active-note';
import { createMentions } from '../vault/mentions';
import type { PlanParts } from '../views/plans/plan-parts';
import type { ReviewParts } from '../views/ten-review/review-parts';
import { createSetUp } from './create-set-up';
import type { RecordParts } from './record-parts';
import { registerViews } from './register-views';

/** Registers the views; gives what they and the commands are handed: the records, with words around them. */
export function createScreen(
  plugin: Plugin,
  record: RecordParts,
  store: SettingsStore,
  words: Words,
) {
  const { app, manifest } = plugin;
  const say = (text: string): void => void new Notice(text);
  const language = getLanguage();
  const dayWords = createDayWords(words.days, language);
  const shared = {
    ...record,
    ...announcedNotes(record, say, words, (count) => askRemoval({ app, words }, count)),
    ...createNoteOpener(app, manifest.id),
    ...{ app, words, language, dayWords },
    actions: announcedActions(record.actions, createNotices(words), words),
  };
  const active = createActiveNote(app);
  const dialogs = createDialogs(shared);
  const setUp = createSetUp(shared, store);

  const parts: ReviewParts & PlanParts = {
    ...{ ...shared, ...record.maker, ...setUp.views, ...active, dialogs },
    memory: createDeviceMemory(app, manifest.id),
    mentions: createMentions(app),
    discreet: () => store.current.discreet,
    reviewReminder() {
      const today = record.today();
      const last = reviewDue(record.index.reviews(), today, store.current.reviewReminder);
      return last === undefined ? last : words.nextSteps.reviewDue(dayWords.date(last, today));
    },
    startReview: () => void views.startReview(),
    choosePeople: () => void commands.choosePeople(),
  };
  const views = registerViews(plugin, parts);
  const commands: CommandParts = {
    ...{ ...shared, ...active, dialogs, views },
    canUndo: () => record.actions.canUndo(),
    toggleDiscreet: () => toggleDiscreet(store, (on) => say(words.commands.discreet.now(on))),
    newPerson: () => newPerson(shared),
    choosePeople() {
      setUp.ask();
      return views.agenda();
    },
  };
  return { ...shared, dialogs, views, commands, offerSetUp: setUp.offer };
}

/** Asks for a name until there is a note about them, and opens it. */
function newPerson(
  parts: Parameters<typeof askName>[0] &
    Pick<ReturnType<typeof announcedNotes>, 'makePerson'> &
    Pick<ReturnType<typeof createNoteOpener>, 'open'>,
): Promise<void> {
  return askName(parts, async (name) => {
    const path = await parts.makePerson(name);
    if (path !== undefined) parts.open(path, false);
    return path !== undefined;
  });
}

/** Switches discreet mode, and says through `tell` whether it is on now. */
function toggleDiscreet(store: SettingsStore, tell: (on: boolean) => void): Promise<void> {
  const discreet = !store.current.discreet;
  tell(discreet);
  return store.setAll({ discreet });
}
