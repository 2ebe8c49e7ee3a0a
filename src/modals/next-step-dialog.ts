import type { NewStep } from '../actions/actions';
import { isoDay } from '../domain/day';
import type { StepKind } from '../domain/person';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField } from './form-fields';
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
  parts: DialogParts,
  path: string,
  given?: NewStep,
): Promise<void> {
  const words = parts.words.dialogs.nextStep;
  const person = given ? undefined : parts.index.person(path);
  const unreadable = unreadableDue(person, parts.reading());
  const present = given ?? person?.nextStep;
  const step = await openForm<NewStep>(parts, {
    title: words.title(noteName(path)),
    confirm: words.confirm,
    hint: given?.text === '' ? words.skipHint : undefined,
    build(form) {
      const text = addTextField(form, { label: words.text, value: present?.text, needed: true });
      const dueText = {
        label: words.due,
        value: isoDay(present?.due),
        hint: unreadable && words.badValue(unreadable),
      };
      const due = addDateField(form, dueText);
      const why = addTextField(form, {
        label: words.why,
        value: present?.why,
        hint: words.whyHint,
      });
      const kindText = { label: words.kind, value: present?.kind };
      const wordsOf = (each: StepKind): string => words.kinds[each];
      const kind = addChoiceField(form, kindText, STEP_KINDS, wordsOf);
      return () => ({ text: text.read(), due: due.day(), why: why.read(), kind: kind.read() });
    },
  });
  if (step === undefined) return;
  // Whoever has thought of it once is not asked again.
  const kind = step.kind === present?.kind ? undefined : step.kind;
  await unlessOffering(
    parts,
    path,
    kind,
    () => parts.actions.setNextStep(path, step),
    () => askNextStep(parts, path, step),
  );
}

/**
 * Writes what the user would do next or has exchanged, `kind` saying whether it asks: first they may
 * choose to offer, which asks for that as the next step instead, or leave the question (`left`).
 */
export async function unlessOffering(
  parts: DialogParts,
  path: string,
  kind: string | undefined,
  write: () => Promise<unknown>,
  left = write,
): Promise<void> {
  const goesOn = await askToOffer(parts, path, kind);
  if (typeof goesOn === 'object') await askNextStep(parts, path, goesOn);
  else await (goesOn ? write : left)();
}
