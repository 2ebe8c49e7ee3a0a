import { moment, parseYaml, type App } from 'obsidian';
import { createActions } from '../actions/create-actions';
import { createQueue } from '../actions/in-turn';
import { createMakePerson } from '../actions/make-person';
import { pathIn } from '../actions/path-in';
import { createReviews } from '../actions/reviews';
import { createSampleNotes } from '../actions/sample-notes';
import { dayOfInstant } from '../domain/day';
import { planNoteName, planNoteText } from '../domain/plan';
import { prepareReading, type Reading } from '../domain/reading';
import type { Words } from '../i18n/en';
import { createIndex } from '../index/create-index';
import { takeSurvey } from '../index/take-survey';
import type { Settings } from '../settings/settings';
import { createNextTurn } from '../ui/next-turn';
import { trashEmptyFolder } from '../vault/trash-empty-folder';
import { createVaultNoteEditor } from '../vault/vault-note-editor';
import { createVaultNoteMaker } from '../vault/vault-note-maker';
import { createVaultNoteSource } from '../vault/vault-note-source';

/** The records of a vault and all that can be done to them; nothing of it is on the screen. */
export type RecordParts = ReturnType<typeof createRecordParts>;

/** `settings` are those in force; `rulesChanged` is to be called when they are others. */
export function createRecordParts(app: App, settings: () => Settings, words: Words) {
  const today = () => dayOfInstant(new Date());
  let rules: Reading | undefined;
  // When first needed: the rules are known only when the settings are loaded.
  const reading = () => (rules ??= prepareReading(settings()));
  const turns = createNextTurn();
  const nextSlice = () => turns.nextTurn();
  const source = createVaultNoteSource(app);
  const index = createIndex({ source, reading, today, nextSlice });
  const editor = createVaultNoteEditor(app, source);
  const maker = createVaultNoteMaker(app, source);
  const inTurn = createQueue();
  return {
    ...{ source, index, maker, reading, today },
    actions: createActions({ editor, inTurn, reading, today }),
    reviews: createReviews({
      ...{ index, editor, maker, inTurn },
      context: () => ({ reading: reading(), today: today() }),
      folder: () => settings().reviewsFolder,
      resolveLink: (link, from) => source.resolveLink(link, from),
    }),
    makePerson: createMakePerson({
      ...{ maker, reading, settings, parseYaml },
      people: () => index.people(),
      newNoteFolder: () => app.fileManager.getNewFileParent('').path,
      now: (format) => moment.unix(Date.now() / 1000).format(format),
    }),
    newPlan: () =>
      inTurn(() =>
        maker.make(pathIn(settings().reviewsFolder, planNoteName(today())), planNoteText()),
      ),
    samples: createSampleNotes({
      ...{ maker, source, reading, today, parseYaml, ...words.samples },
      trashEmptyFolder: (path) => trashEmptyFolder(app, path),
    }),
    takeSurvey: () => takeSurvey(source, reading(), nextSlice),
    rulesChanged() {
      rules = undefined;
      return index.rulesChanged();
    },
    close: () => turns.close(),
  };
}
