import type { App } from 'obsidian';
import type { NewStep } from '../actions/actions';
import { formatDay, parseDay } from '../domain/day';
import type { StepKind } from '../domain/person';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField, neededIn, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { unreadableDue } from './next-step-model';
import { noteName } from './report-model';

const STEP_KINDS: readonly StepKind[] = ['offer', 'ask', 'other'];

/**
 * Asks for the next step, with the present one filled in, and sets it. One that follows on a completed
 * one begins empty, and Escape goes without.
 */
export async function askNextStep(
  app: App,
  parts: DialogParts,
  path: string,
  isFollowing = false,
): Promise<void> {
  const { dialogs } = parts.words;
  const { nextStep: words, cancel } = dialogs;
  const person = isFollowing ? undefined : parts.index.person(path);
  const unreadable = unreadableDue(person, parts.reading());
  const present = person?.nextStep;
  const step = await openForm<NewStep>(app, {
    title: words.title(noteName(path)),
    confirm: words.confirm,
    cancel,
    hint: isFollowing ? words.skipHint : undefined,
    build(el) {
      const text = addTextField(el, {
        label: words.text,
        value: present?.text,
        wrong: neededIn(dialogs),
      });
      const dueText = {
        label: words.due,
        value: present?.due === undefined ? '' : formatDay(present.due),
        hint: unreadable && words.badValue(unreadable),
      };
      const due = addDateField(el, dueText, dialogs.errors);
      const why = addTextField(el, { label: words.why, value: present?.why, hint: words.whyHint });
      const kind = addChoiceField(
        el,
        { label: words.kind, value: present?.kind },
        dialogs.notSaid,
        Object.entries(words.kinds),
      );
      return () =>
        valueOf([text, due], () => ({
          text: text.read(),
          due: parseDay(due.read()),
          why: why.read(),
          kind: STEP_KINDS.find((each) => each === kind.read()),
        }));
    },
  });
  if (step !== undefined) await parts.actions.setNextStep(path, step);
}
