import type { Answers, ReviewEntry } from '../../domain/review';
import { createDayWords } from '../../i18n/day-words';
import { createDueField, textInput } from './decide-due';
import { savedField } from './decide-field';
import { decidedWords, lacksStep, presentStep } from './decide-model';
import { createChoice } from './reconsider-choice';
import type { StepParts } from './review-parts';

/** The decision about one person: a section that folds. */
export interface DecidePerson {
  readonly el: HTMLDetailsElement;
  /** The entry shown last. */
  entry(): ReviewEntry;
  show(entry: ReviewEntry): void;
  /** Saves what is typed and not saved yet. */
  flush(): void;
}

export function createDecidePerson(
  parent: HTMLElement,
  parts: StepParts,
  first: ReviewEntry,
): DecidePerson {
  const { words } = parts;
  const { wanted, same, needsStep } = words.tenReview.decide;
  const { text, why } = words.dialogs.nextStep;
  let entry = first;
  const save = (answers: Partial<Answers>): Promise<boolean> =>
    parts.change({ kind: 'answer', link: entry.link, answers });
  const el = parent.createEl('details', { cls: 'rapport-decide' });
  const summary = el.createEl('summary');
  const nameEl = summary.createSpan({ cls: 'rapport-decide-name', attr: { dir: 'auto' } });
  const decidedEl = summary.createSpan({ cls: 'rapport-decided rapport-private' });
  const choice = createChoice(el, { label: wanted, none: same, depth: words.depth }, (answer) =>
    save({ wanted: answer }),
  );
  const nowEl = el.createEl('p', { cls: 'rapport-review-hint rapport-private' });
  const step = savedField(textInput(el, text), (typed) => save({ step: typed }));
  const reason = savedField(textInput(el, why), (typed) => save({ why: typed }));
  const dueEl = el.createDiv({ cls: 'rapport-decide-due' });
  const due = createDueField(dueEl, parts, (day) => save({ due: day }));
  const needsEl = el.createEl('p', { cls: 'rapport-review-hint', text: needsStep });
  const dayWords = createDayWords(words.days, parts.language);
  return {
    el,
    entry: () => entry,
    show(next) {
      entry = next;
      nameEl.setText(entry.name);
      decidedEl.setText(decidedWords(entry));
      choice.show(entry.wanted);
      const present = parts.index.person(entry.path ?? '')?.nextStep;
      nowEl.setText(presentStep(entry, present, parts.today(), words.tenReview.decide, dayWords));
      step.show(entry.step);
      reason.show(entry.why);
      due.show(entry.due);
      needsEl.toggleClass('rapport-absent', !lacksStep(entry));
    },
    flush() {
      for (const field of [step, reason, due]) field.flush();
    },
  };
}
