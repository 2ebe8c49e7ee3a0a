import { Platform, type App } from 'obsidian';
import type { Depth } from '../domain/rules';
import { addDepthChoice } from './depth-choice';
import type { DialogParts } from './dialog-parts';
import { addTextField, type SwitchableField } from './form-fields';
import { openForm } from './form-modal';
import { readRating, type RatingInput } from './rating-model';
import { noteName } from './report-model';

/** Asks how deep the relationship is, beside the three descriptions, and why; writes the rating. */
export async function askRating(app: App, parts: DialogParts, path: string): Promise<void> {
  const { depth, dialogs } = parts.words;
  const text = { title: dialogs.rate.title, none: depth.none, asksWhy: true };
  const answer = await askDepth(app, parts, path, text, parts.index.person(path)?.depth);
  if (answer !== undefined) await parts.actions.rate([path], answer.depth, answer.why);
}

/** Asks how deep the user would like the relationship to be, and writes the goal. */
export async function askGoal(app: App, parts: DialogParts, path: string): Promise<void> {
  const text = { ...parts.words.dialogs.goal, asksWhy: false };
  const answer = await askDepth(app, parts, path, text, parts.index.person(path)?.goal);
  if (answer !== undefined) await parts.actions.setGoal([path], answer.depth);
}

interface DepthText {
  readonly title: (who: string) => string;
  readonly none: string;
  readonly asksWhy: boolean;
}

function askDepth(
  app: App,
  { words }: DialogParts,
  path: string,
  { title, none, asksWhy }: DepthText,
  present: Depth | undefined,
): Promise<RatingInput | undefined> {
  const { rate, save, cancel } = words.dialogs;
  return openForm<RatingInput>(app, {
    title: title(noteName(path)),
    confirm: save,
    cancel,
    hint: Platform.isMobile ? undefined : rate.keys,
    build(el) {
      let why: SwitchableField | undefined;
      const value = String(present ?? '');
      const chosen = (choice: string): void => why?.enable(choice !== '');
      const depth = addDepthChoice(el, { label: rate.depth, value, none, chosen }, words.depth);
      if (asksWhy) why = addTextField(el, { label: rate.why, hint: rate.whyHint });
      chosen(value);
      return () => readRating({ depth: depth(), why: why?.read() ?? '' });
    },
  });
}
