import type { Answer } from '../../domain/review';
import type { Words } from '../../i18n/en';
import { choiceOfKey } from '../../modals/rating-model';

/** A question for a depth. */
export interface Choice {
  readonly el: HTMLElement;
  /** The line of the answers; more may be put beside them. */
  readonly lineEl: HTMLElement;
  /** Shows what the note says, unless an answer is just being saved. */
  show(answer: Answer): void;
  focus(): void;
}

const ANSWERS: readonly Answer[] = [1, 2, 3, 0];

let made = 0;

/**
 * The three depths and none as radio buttons in one line; keys 1 to 3 choose while the focus is there, 0
 * and Delete choose none. `chosen` saves, and tells whether it could.
 */
export function createChoice(
  parent: HTMLElement,
  { label, none, depth }: { label: string; none: string; depth: Words['depth'] },
  chosen: (answer: Answer) => Promise<boolean>,
): Choice {
  made += 1;
  const name = `rapport-choice-${made}`;
  const el = parent.createEl('fieldset', { cls: 'rapport-choice' });
  el.createEl('legend', { text: label, attr: { dir: 'auto' } });
  const lineEl = el.createDiv({ cls: 'rapport-choice-line rapport-private' });
  const inputs = new Map<Answer, HTMLInputElement>();
  let noted: Answer = 0;
  let saving = 0;
  const check = (answer: Answer): void => {
    const input = inputs.get(answer);
    if (input !== undefined) input.checked = true;
  };
  const choose = async (answer: Answer): Promise<void> => {
    saving += 1;
    const saved = await chosen(answer);
    saving -= 1;
    if (!saved) check(noted);
  };
  for (const answer of ANSWERS) {
    const input = createOption(lineEl, name, answer, answer === 0 ? none : depth[answer].name);
    input.addEventListener('change', () => void choose(answer));
    inputs.set(answer, input);
  }
  el.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = choiceOfKey(event.key);
    const answer = ANSWERS.find((each) => key !== undefined && each === Number(key));
    if (answer === undefined) return;
    event.preventDefault();
    check(answer);
    inputs.get(answer)?.focus();
    void choose(answer);
  });
  return {
    el,
    lineEl,
    show(answer) {
      noted = answer;
      if (saving === 0) check(answer);
    },
    focus: () => [...inputs.values()].find((input) => input.checked)?.focus(),
  };
}

function createOption(parent: HTMLElement, name: string, answer: Answer, text: string) {
  const el = parent.createEl('label');
  const input = el.createEl('input', { attr: { type: 'radio', name } });
  const face = el.createSpan();
  face.createEl('b', { text: answer === 0 ? '\u2013' : String(answer) });
  face.createSpan({ text });
  return input;
}
