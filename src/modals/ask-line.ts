import type { Day } from '../domain/day';
import { createButton } from '../ui/element';
import { listen } from '../ui/listen';
import { addPastDay } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addTextField } from './form-fields';
import { openForm, type Form } from './form-modal';
import { noteName } from './report-model';

/** A line of something that was: its needed mark, another one, what it says, and when it was. */
export interface AskedLine {
  readonly mark: string;
  readonly more: string | undefined;
  readonly text: string;
  readonly day: Day | undefined;
}

/** Values, and the words for each. */
type Choices<T> = readonly [values: readonly T[], wordsOf?: (value: T) => string];

/** What a dialog for a line is about. */
export interface LineForm<Mark, More> {
  readonly words: {
    readonly title: (who: string) => string;
    /** Labels. */
    readonly mark: string;
    readonly more: string;
    readonly text: string;
  };
  readonly marks: Choices<Mark>;
  readonly mores: Choices<More>;
  /** The mark chosen at first. */
  readonly given: string | undefined;
  /** A question above the fields, where there is one, while that mark is chosen; `seed` counts up for others. */
  readonly say?: (mark: Mark | undefined, seed: number) => string;
}

/** Asks for a line about somebody, and writes it; see `openForm`. */
export async function askLine<Mark extends string, More extends string>(
  parts: DialogParts,
  path: string,
  { words, marks, mores, given, say }: LineForm<Mark, More>,
  write: (line: AskedLine) => Promise<boolean>,
): Promise<void> {
  const asked: Form<AskedLine> = {
    title: words.title(noteName(path)),
    build(form) {
      const { el } = form;
      const saidEl = say && el.createDiv({ cls: 'rapport-form-about', attr: { role: 'status' } });
      if (say !== undefined) {
        createButton(el, { text: parts.words.personPanel.another }, () => {
          seed += 1;
          show();
        });
      }
      const markText = { label: words.mark, value: given, needed: true };
      const mark = addChoiceField(form, markText, ...marks);
      const text = addTextField(form, { label: words.text, needed: true });
      const more = addChoiceField(form, { label: words.more }, ...mores);
      const day = addPastDay(form, parts);
      let seed = 0;
      let about = mark.read();
      const show = (): void => saidEl?.setText(say?.(about, seed) ?? '');
      listen(el, 'change', () => {
        // The questions about another facet begin at their first.
        if (about !== mark.read()) seed = 0;
        about = mark.read();
        show();
      });
      show();
      return () => ({
        mark: mark.read() ?? '',
        more: more.read(),
        text: text.read(),
        day: day.day(),
      });
    },
  };
  await openForm(parts, asked, write);
}
