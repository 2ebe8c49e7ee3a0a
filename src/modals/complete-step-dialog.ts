import type { StepOutcome } from '../actions/actions';
import { addText } from '../ui/element';
import { addDetailFields, addNoContact } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { openForm, type Form } from './form-modal';
import { askNextStep } from './next-step-dialog';
import { changeFound } from './next-step-model';
import { isThrough, noteName } from './report-model';

/**
 * Asks what came of the step, completes it, and asks for the next one. Closing the first question (Escape)
 * completes the step all the same, since that is what was asked for, with what is filled in by then; its
 * second button does not.
 */
export async function completeStep(parts: DialogParts, path: string): Promise<void> {
  const { actions, index, words } = parts;
  const { keep: cancel, skipHint: hint, confirm, title } = words.dialogs.outcome;
  const step = index.person(path)?.nextStep;
  if (step === undefined) {
    // Nothing to ask about: the action itself says what is missing.
    await actions.completeNextStep(path, {});
    return;
  }
  let shown = step.text;
  let aboutEl: HTMLElement | undefined;
  let isCompleted = false;
  const form: Form<StepOutcome> = {
    ...{ title: title(noteName(path)), confirm, cancel, hint, dismissed: (read) => read() ?? {} },
    build(body) {
      aboutEl = addText(body.el, 'div', step.text, 'rapport-form-about rapport-private');
      const read = addDetailFields(body, parts);
      const noContact = addNoContact(body);
      return () => ({ ...read(), noContact: noContact() });
    },
  };
  await openForm(parts, form, async (outcome) => {
    const report = await actions.completeNextStep(path, { ...outcome, shown });
    // Where it has become another one, the user sees what they confirm next.
    shown = changeFound(report)?.detail ?? shown;
    aboutEl?.setText(shown);
    isCompleted = isThrough(report);
    return isCompleted;
  });
  if (isCompleted) await askNextStep(parts, path, { text: '' });
}
