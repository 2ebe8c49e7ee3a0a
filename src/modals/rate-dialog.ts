import { Platform, type App } from 'obsidian';
import { addDepthChoice } from './depth-choice';
import type { DialogParts } from './dialog-parts';
import { addTextField } from './form-fields';
import { openForm } from './form-modal';
import { readChoice, readRating } from './rating-model';
import { noteName } from './report-model';

/** Asks how deep the relationship is, beside the three descriptions, and why; writes the rating. */
export async function askRating(app: App, parts: DialogParts, path: string): Promise<void> {
  const { actions, index, words } = parts;
  const { rate, save, cancel } = words.dialogs;
  const present = index.person(path)?.depth;
  const value = present === undefined ? '' : String(present);
  const answer = await openForm(app, {
    title: rate.title(noteName(path)),
    confirm: save,
    cancel,
    ...(Platform.isMobile ? {} : { hint: rate.keys }),
    build(el) {
      const text = { label: rate.depth, value, none: words.depth.none };
      const chosen = (depth: string): void => why.enable(depth !== '');
      const depth = addDepthChoice(el, { ...text, chosen }, words.depth);
      const why = addTextField(el, { label: rate.why, value: '', hint: rate.whyHint });
      chosen(value);
      return () => readRating({ depth: depth(), why: why.read() });
    },
  });
  if (answer.kind !== 'confirmed') return;
  await actions.rate([path], answer.value.depth, answer.value.why);
}

/** Asks how deep the user would like the relationship to be, and writes the goal. */
export async function askGoal(app: App, parts: DialogParts, path: string): Promise<void> {
  const { actions, index, words } = parts;
  const { goal, rate, save, cancel } = words.dialogs;
  const present = index.person(path)?.goal;
  const value = present === undefined ? '' : String(present);
  const answer = await openForm(app, {
    title: goal.title(noteName(path)),
    confirm: save,
    cancel,
    ...(Platform.isMobile ? {} : { hint: rate.keys }),
    build(el) {
      const depth = addDepthChoice(el, { label: rate.depth, value, none: goal.none }, words.depth);
      return () => ({ goal: readChoice(depth()) });
    },
  });
  if (answer.kind === 'confirmed') await actions.setGoal([path], answer.value.goal);
}
