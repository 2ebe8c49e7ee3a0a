import type { Answer } from '../domain/review';
import type { Words } from '../i18n/en';
import { addText } from '../ui/element';
import { idOf } from '../ui/label-by';
import { closestTo, hasModifier, listen, onKey } from '../ui/listen';
import { choiceOfKey, DEPTHS, readChoice } from './rating-model';

/** A question for a depth, answered by radio buttons. */
export interface DepthChoice {
  readonly el: HTMLElement;
  readonly legendEl: HTMLElement;
  /** Where the answers are; more may be put beside them. */
  readonly answersEl: HTMLElement;
  /** Checks an answer without calling `chosen`; gives the radio button. */
  readonly check: (answer: Answer) => HTMLElement | undefined;
}

/**
 * The three depths and none (0), called `none`; CSS decides whether each has a line with its meaning
 * (`rapport-depths`) or all stand in one (`rapport-choice`). Keys 1 to 3 choose, 0 and Delete choose none,
 * anywhere in `keysEl` except while a text is typed.
 */
export function addDepthChoice(
  parent: HTMLElement,
  cls: 'rapport-depths' | 'rapport-choice',
  none: string,
  words: Words['depth'],
  chosen: (answer: Answer) => void,
  keysEl?: HTMLElement,
): DepthChoice {
  const el = parent.createEl('fieldset');
  const legendEl = el.createEl('legend');
  const answersEl = el.createDiv(`${cls} rapport-private`);
  const inputs = [...DEPTHS, 0 as const].map((depth) => {
    const label = answersEl.createEl('label');
    const input = label.createEl('input', {
      type: 'radio',
      attr: { name: idOf(el), value: depth || '' },
    });
    const face = label.createSpan();
    addText(face, 'b', `${depth || '\u2013'}`);
    addText(face, 'span', depth ? words[depth].name : none);
    if (depth) addText(face, 'small', words[depth].meaning);
    listen(input, 'change', () => chosen(depth));
    return input;
  });
  const check = (answer: Answer): HTMLElement | undefined => {
    // None is the last.
    const input = inputs.at(answer - 1);
    if (input !== undefined) input.checked = true;
    return input;
  };
  onKey(keysEl ?? el, (event) => {
    const choice = choiceOfKey(event.key);
    const isFree = !hasModifier(event) && closestTo(event, '[type=text]') === null;
    if (!isFree || choice === undefined) return false;
    const answer = readChoice(choice) ?? 0;
    check(answer)?.focus();
    chosen(answer);
    return true;
  });
  return { el, legendEl, answersEl, check };
}
