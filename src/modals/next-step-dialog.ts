import type { App } from 'obsidian';
import type { NewStep } from '../actions/actions';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addDateField, addTextField, valueOf } from './form-fields';
import { openForm } from './form-modal';
import { nextStepFields, readNextStep, unreadableDue } from './next-step-model';
import { noteName } from './report-model';

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
  const { nextStep: words, cancel, notSaid, errors } = parts.words.dialogs;
  const person = isFollowing ? undefined : parts.index.person(path);
  const present = nextStepFields(person);
  const unreadable = unreadableDue(person, parts.reading());
  const step = await openForm<NewStep>(app, {
    title: words.title(noteName(path)),
    confirm: words.confirm,
    cancel,
    hint: isFollowing ? words.skipHint : undefined,
    build(el) {
      const hint = unreadable && words.badValue(unreadable);
      const fields = {
        text: addTextField(el, { label: words.text, value: present.text }),
        due: addDateField(el, { label: words.due, value: present.due, hint }),
        why: addTextField(el, { label: words.why, value: present.why, hint: words.whyHint }),
        kind: addChoiceField(el, {
          label: words.kind,
          value: present.kind,
          choices: [['', notSaid], ...Object.entries(words.kinds)],
        }),
      };
      return () => {
        const { text, due, why, kind } = fields;
        const texts = { text: text.read(), due: due.read(), why: why.read(), kind: kind.read() };
        return valueOf(readNextStep(texts), fields, errors);
      };
    },
  });
  if (step !== undefined) await parts.actions.setNextStep(path, step);
}
