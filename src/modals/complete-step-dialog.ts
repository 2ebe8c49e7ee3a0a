import type { StepOutcome } from '../actions/actions';
import { addText } from '../ui/element';
import { addDetailFields, addNoContact } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { openForm } from './form-modal';
import { askNextStep } from './next-step-dialog';
import { noteName } from './report-model';

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
  const outcome = await openForm<StepOutcome>(parts, {
    ...{ title: title(noteName(path)), confirm, cancel, hint, dismissed: (read) => read() ?? {} },
    build(form) {
      addText(form.el, 'div', step.text, 'rapport-form-about rapport-private');
      const read = addDetailFields(form, parts);
      const noContact = addNoContact(form);
      return () => ({ ...read(), noContact: noContact() });
    },
  });
  if (outcome === undefined) return;
  const { failed } = await actions.completeNextStep(path, outcome);
  if (failed.length === 0) await askNextStep(parts, path, { text: '' });
}
