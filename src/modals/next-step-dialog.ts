import type { App } from 'obsidian';
import type { NewStep } from '../actions/actions';
import { formatDay, parseDay } from '../domain/day';
import type { StepKind } from '../domain/person';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField, neededIn, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { unreadableDue } from './next-step-model';
import { askToOffer } from './offering-dialog';
import { noteName } from './report-model';

const STEP_KINDS: readonly StepKind[] = ['offer', 'ask', 'other'];

/**
 * Asks for the next step, with the present one filled in, or the one given in its place, and sets it. One
 * that follows on a completed one begins empty (`''`), and Escape goes without.
 */
export async function askNextStep(
  app: App,
  parts: DialogParts,
  path: string,
  given?: NewStep,
): Promise<void> {
  const { dialogs } = parts.words;
  const { nextStep: words, cancel } = dialogs;
  const person = given ? undefined : parts.index.person(path);
  const unreadable = unreadableDue(person, parts.reading());
  const present = given ?? person?.nextStep;
  const step = await openForm<NewStep>(app, {
    title: words.title(noteName(path)),
    confirm: words.confirm,
    cancel,
    hint: given?.text === '' ? words.skipHint : undefined,
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
  if (step === undefined) return;
  // Whoever has thought of it once is not asked again.
  const kind = step.kind === present?.kind ? undefined : step.kind;
  await unlessOffering(app, parts, path, kind, () => parts.actions.setNextStep(path, step));
}

/**
 * Writes what the user would do next or has exchanged, `kind` saying whether it asks: first they may
 * choose to offer, which asks for that as the next step instead.
 */
export async function unlessOffering(
  app: App,
  parts: DialogParts,
  path: string,
  kind: string | undefined,
  write: () => Promise<unknown>,
): Promise<void> {
  const goesOn = await askToOffer(app, parts, path, kind);
  if (goesOn === true) await write();
  else if (goesOn) await askNextStep(app, parts, path, goesOn);
}
