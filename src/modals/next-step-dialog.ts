import type { App } from 'obsidian';
import type { NewStep } from '../actions/actions';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField, showErrors } from './form-fields';
import { openForm, type Form } from './form-modal';
import {
  nextStepFields,
  NO_NEXT_STEP,
  readNextStep,
  STEP_KINDS,
  unreadableDue,
  type NextStepFields,
} from './next-step-model';
import { noteName } from './report-model';

/** Asks for the next step, with the present one filled in, and sets it. */
export async function askNextStep(app: App, parts: DialogParts, path: string): Promise<void> {
  const person = parts.index.person(path);
  const present = nextStepFields(person);
  const unreadable = unreadableDue(person, parts.reading());
  await setAsked(app, parts, path, nextStepForm(parts, path, { present, unreadable }));
}

/** The same after the one before is completed: nothing is filled in, and Escape goes without. */
export async function askFollowingStep(app: App, parts: DialogParts, path: string): Promise<void> {
  const form = nextStepForm(parts, path, { present: NO_NEXT_STEP, unreadable: undefined });
  await setAsked(app, parts, path, { ...form, hint: parts.words.dialogs.nextStep.skipHint });
}

async function setAsked(
  app: App,
  { actions }: DialogParts,
  path: string,
  form: Form<NewStep>,
): Promise<void> {
  const answer = await openForm(app, form);
  if (answer.kind === 'confirmed') await actions.setNextStep(path, answer.value);
}

interface Shown {
  readonly present: NextStepFields;
  /** What stands in the note as the due day but is none. */
  readonly unreadable: string | undefined;
}

function nextStepForm({ words }: DialogParts, path: string, shown: Shown): Form<NewStep> {
  const { nextStep, cancel, notSaid, errors } = words.dialogs;
  const { present, unreadable } = shown;
  const dueHint = unreadable === undefined ? undefined : nextStep.badValue(unreadable);
  const kinds = STEP_KINDS.map((kind) => [kind, nextStep.kinds[kind]] as const);
  return {
    title: nextStep.title(noteName(path)),
    confirm: nextStep.confirm,
    cancel,
    build(el) {
      const fields = {
        text: addTextField(el, { label: nextStep.text, value: present.text }),
        due: addDateField(el, { label: nextStep.due, value: present.due, hint: dueHint }),
        why: addTextField(el, {
          label: nextStep.why,
          value: present.why,
          hint: nextStep.whyHint,
        }),
        kind: addChoiceField(el, {
          label: nextStep.kind,
          value: present.kind,
          choices: [['', notSaid], ...kinds],
        }),
      };
      return () => {
        const result = readNextStep({
          text: fields.text.read(),
          due: fields.due.read(),
          why: fields.why.read(),
          kind: fields.kind.read(),
        });
        if (result.kind === 'filled') return result.value;
        showErrors(fields, result.errors, errors);
        return undefined;
      };
    },
  };
}
