import { Platform } from 'obsidian';
import type { ActionReport } from '../actions/report';
import type { Answer } from '../domain/review';
import { addDepthChoice } from './depth-choice';
import type { DialogParts } from './dialog-parts';
import { addTextField, type Field } from './form-fields';
import { openForm, type Form } from './form-modal';
import { isThrough, noteName } from './report-model';

/**
 * Asks how deep the relationship is, beside the three descriptions, and why, or how deep the user would
 * like it to be (`goal`); writes the answer.
 */
export async function askDepth(
  parts: DialogParts,
  path: string,
  asked: 'depth' | 'goal',
): Promise<void> {
  const { actions, index, words } = parts;
  const { rate, goal } = words.dialogs;
  const isGoal = asked === 'goal';
  const { title, none } = isGoal ? goal : { ...rate, none: words.depth.none };
  let depth: Answer = index.person(path)?.[asked] ?? 0;
  const form: Form<() => Promise<ActionReport>> = {
    title: title(noteName(path)),
    hint: Platform.isMobile ? undefined : rate.keys,
    build(body) {
      const { el } = body;
      let why: Field | undefined;
      const choose = (answer: Answer): void => {
        depth = answer;
        why?.enable(answer > 0);
      };
      const choice = addDepthChoice(el, 'rapport-depths', none, words.depth, choose, el);
      choice.legendEl.setText(rate.depth);
      choice.check(depth);
      if (!isGoal) why = addTextField(body, { label: rate.why, hint: rate.whyHint });
      choose(depth);
      return () => () =>
        isGoal
          ? actions.setGoal([path], depth || undefined)
          : actions.rate([path], depth || undefined, why?.read());
    },
  };
  await openForm(parts, form, async (write) => isThrough(await write()));
}
