import { Platform, type App } from 'obsidian';
import type { Answer } from '../domain/review';
import { addDepthChoice } from './depth-choice';
import type { DialogParts } from './dialog-parts';
import { addTextField, type Field } from './form-fields';
import { openForm } from './form-modal';
import { noteName } from './report-model';

/** Asks how deep the relationship is, beside the three descriptions, and why; writes the rating. */
export async function askRating(app: App, parts: DialogParts, path: string): Promise<void> {
  const { depth, dialogs } = parts.words;
  const present = parts.index.person(path)?.depth;
  const text = { ...dialogs.rate, none: depth.none };
  const answer = await askDepth(app, parts, path, text, present);
  if (answer !== undefined) await parts.actions.rate([path], answer.depth || undefined, answer.why);
}

/** Asks how deep the user would like the relationship to be, and writes the goal. */
export async function askGoal(app: App, parts: DialogParts, path: string): Promise<void> {
  const present = parts.index.person(path)?.goal;
  const answer = await askDepth(app, parts, path, parts.words.dialogs.goal, present);
  if (answer !== undefined) await parts.actions.setGoal([path], answer.depth || undefined);
}

interface DepthText {
  readonly title: (who: string) => string;
  readonly none: string;
  /** Given where a why is asked for. */
  readonly why?: string;
  readonly whyHint?: string;
}

interface DepthAnswer {
  readonly depth: Answer;
  readonly why?: string | undefined;
}

function askDepth(
  app: App,
  { words }: DialogParts,
  path: string,
  { title, none, why, whyHint }: DepthText,
  present: Answer = 0,
): Promise<DepthAnswer | undefined> {
  const { rate, save, cancel } = words.dialogs;
  return openForm<DepthAnswer>(app, {
    title: title(noteName(path)),
    confirm: save,
    cancel,
    hint: Platform.isMobile ? undefined : rate.keys,
    build(el) {
      let depth = present;
      let field: Field | undefined;
      const choose = (answer: Answer): void => {
        depth = answer;
        field?.enable(answer > 0);
      };
      const choice = addDepthChoice(el, 'rapport-depths', none, words.depth, choose, el);
      choice.legendEl.setText(rate.depth);
      choice.check(depth);
      if (why !== undefined) field = addTextField(el, { label: why, hint: whyHint });
      choose(depth);
      return () => ({ depth, why: field?.read() });
    },
  });
}
