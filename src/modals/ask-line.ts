import type { App } from 'obsidian';
import type { Day } from '../domain/day';
import { listen } from '../ui/listen';
import { addPastDay } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addTextField, neededIn, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { noteName } from './report-model';

/** A line of something that was: its needed mark, another one, what it says, and when it was. */
export interface AskedLine {
  readonly mark: string;
  readonly more: string | undefined;
  readonly text: string;
  readonly day: Day | undefined;
}

type Choices = Parameters<typeof addChoiceField>[3];

/** What a dialog for a line is about. */
interface LineForm {
  readonly words: {
    readonly title: (who: string) => string;
    /** Labels. */
    readonly mark: string;
    readonly more: string;
    readonly text: string;
  };
  readonly marks: Choices;
  readonly mores: Choices;
  /** The mark chosen at first. */
  readonly given: string | undefined;
  /** What is said above the fields, where there is something, while that mark is chosen. */
  readonly say?: (mark: string) => string;
}

/** Asks for a line about somebody; undefined where the dialog was left. */
export function askLine(
  app: App,
  parts: DialogParts,
  path: string,
  { words, marks, mores, given, say }: LineForm,
): Promise<AskedLine | undefined> {
  const { dialogs } = parts.words;
  return openForm<AskedLine>(app, {
    title: words.title(noteName(path)),
    confirm: dialogs.save,
    cancel: dialogs.cancel,
    build(el) {
      const saidEl = say && el.createDiv({ cls: 'rapport-form-about', attr: { role: 'status' } });
      const wrong = neededIn(dialogs);
      const { notSaid } = dialogs;
      const mark = addChoiceField(el, { label: words.mark, value: given, wrong }, notSaid, marks);
      const text = addTextField(el, { label: words.text, wrong });
      const more = addChoiceField(el, { label: words.more }, notSaid, mores);
      const day = addPastDay(el, parts);
      const show = (): void => saidEl?.setText(say?.(mark.read()) ?? '');
      listen(el, 'change', show);
      show();
      return () =>
        valueOf([mark, text, day], () => ({
          mark: mark.read(),
          more: more.read() || undefined,
          text: text.read(),
          day: day.day(),
        }));
    },
  });
}
