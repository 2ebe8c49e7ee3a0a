import type { App } from 'obsidian';
import type { StepOutcome } from '../actions/actions';
import { addDetailFields, addNoContact } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { openForm, type Form } from './form-modal';
import { detailsOf } from './interaction-model';
import { askFollowingStep } from './next-step-dialog';
import { noteName } from './report-model';

/**
 * Asks what came of the step, completes it, and asks for the next one. Leaving the first question out
 * (Escape) completes the step all the same, since that is what was asked for; its second button does not.
 */
export async function completeStep(app: App, parts: DialogParts, path: string): Promise<void> {
  const { actions, index } = parts;
  const step = index.person(path)?.nextStep;
  if (step === undefined) {
    // Nothing to ask about: the action itself says what is missing.
    await actions.completeNextStep(path, {});
    return;
  }
  const answer = await openForm(app, outcomeForm(parts, path, step.text));
  if (answer.kind === 'cancelled') return;
  const outcome = answer.kind === 'confirmed' ? answer.value : {};
  const report = await actions.completeNextStep(path, outcome);
  if (report.failed.length === 0) await askFollowingStep(app, parts, path);
}

function outcomeForm(parts: DialogParts, path: string, step: string): Form<StepOutcome> {
  const { outcome } = parts.words.dialogs;
  return {
    title: outcome.title(noteName(path)),
    confirm: outcome.confirm,
    cancel: outcome.keep,
    hint: outcome.skipHint,
    build(el) {
      el.createDiv({ cls: 'rapport-form-about rapport-private', text: step });
      const read = addDetailFields(el, parts);
      const noContact = addNoContact(el, parts.words);
      return () => detailsOf({ ...read(), noContact: noContact() });
    },
  };
}
