import type { NewStep } from '../actions/actions';
import { isoDay } from '../domain/day';
import type { StepKind } from '../domain/person';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField } from './form-fields';
import { openForm, type Form } from './form-modal';
import { changeFound, unreadableDue } from './next-step-model';
import { askToOffer } from './offering-dialog';
import { isThrough, noteName } from './report-model';

const STEP_KINDS: readonly StepKind[] = ['offer', 'ask', 'other'];

/**
 * Asks for the next step, with the present one filled in, or the one given in its place, and sets it. One
 * that follows on a completed one begins empty (`''`), and Escape goes without. One that was changed
 * elsewhere since it was shown is only replaced when the user, told so, confirms again. False where the
 * user left without one.
 */
export async function askNextStep(
  parts: DialogParts,
  path: string,
  given?: NewStep,
): Promise<boolean> {
  const words = parts.words.dialogs.nextStep;
  const person = parts.index.person(path);
  const unreadable = unreadableDue(given ? undefined : person, parts.reading());
  const present = given ?? person?.nextStep;
  let shown = given ? undefined : person?.frontmatter;
  let kind = present?.kind;
  const form: Form<NewStep> = {
    title: words.title(noteName(path)),
    confirm: words.confirm,
    hint: given?.text === '' ? words.skipHint : undefined,
    build(body) {
      const text = addTextField(body, { label: words.text, value: present?.text, needed: true });
      const dueText = {
        label: words.due,
        value: isoDay(present?.due),
        hint: unreadable && words.badValue(unreadable),
      };
      const due = addDateField(body, dueText);
      const whyText = { label: words.why, value: present?.why, hint: words.whyHint };
      const why = addTextField(body, whyText);
      const kindText = { label: words.kind, value: present?.kind };
      const wordsOf = (each: StepKind): string => words.kinds[each];
      const what = addChoiceField(body, kindText, STEP_KINDS, wordsOf);
      return () => ({ text: text.read(), due: due.day(), why: why.read(), kind: what.read() });
    },
  };
  const set = async (step: NewStep): Promise<boolean> => {
    const report = await parts.actions.setNextStep(path, { ...step, shown });
    if (changeFound(report) !== undefined) {
      const now = parts.index.person(path)?.frontmatter;
      // Where the index has not noticed yet, whoever was told and confirms again is not stopped again.
      shown = now === shown ? undefined : now;
    }
    return isThrough(report);
  };
  const step = await openForm(parts, form, (wanted) => {
    // Whoever has thought of it once is not asked again.
    const asks = wanted.kind === kind ? undefined : wanted.kind;
    kind = wanted.kind;
    const left = () => Promise.resolve(false);
    return unlessOffering(parts, path, asks, () => set(wanted), left);
  });
  return step !== undefined;
}

/**
 * Writes what the user would do next or has exchanged, `kind` saying whether it asks: first they may
 * choose to offer, which asks for that as the next step instead, or leave the question (`left`). False
 * where nothing came of it.
 */
export async function unlessOffering(
  parts: DialogParts,
  path: string,
  kind: string | undefined,
  write: () => Promise<boolean>,
  left = write,
): Promise<boolean> {
  const goesOn = await askToOffer(parts, path, kind);
  if (typeof goesOn === 'object') return askNextStep(parts, path, goesOn);
  return (goesOn ? write : left)();
}
