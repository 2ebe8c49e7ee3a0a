import type { Depth } from '../domain/rules';
import type { Words } from '../i18n/en';
import { closestTo, hasModifier, listen } from '../ui/listen';
import { choiceOfKey, DEPTHS, depthWords } from './rating-model';

interface DepthChoiceText {
  readonly label: string;
  /** `1`, `2`, `3`, or the empty text for none. */
  readonly value: string;
  /** What no depth is called. */
  readonly none: string;
  /** Called with each choice. */
  readonly chosen?: (value: string) => void;
}

/**
 * The three depths in words, and none, as a group of radio buttons; keys 1 to 3 choose, 0 and Delete
 * clear, except while a text is typed. Gives the function that reads the choice.
 */
export function addDepthChoice(
  el: HTMLElement,
  { label, value, none, chosen }: DepthChoiceText,
  words: Words['depth'],
): () => string {
  const group = el.createEl('fieldset', 'rapport-depths rapport-private');
  group.createEl('legend', { cls: 'rapport-depths-label', text: label });
  let read = value;
  const fill = (row: HTMLElement, depth: Depth | undefined): void => {
    row.addClass('rapport-depth');
    const text = row.createDiv('rapport-depth-text');
    text.createDiv({ cls: 'rapport-depth-name', text: depth ? depthWords(depth, words) : none });
    if (depth) text.createDiv({ cls: 'rapport-depth-meaning', text: words[depth].meaning });
  };
  const check = addDepthRadios(el, group, fill, (choice) => {
    read = choice;
    chosen?.(choice);
  });
  check(value);
  return () => read;
}

let made = 0;

/**
 * Adds the radio buttons to `parent`, each in a label that `fill` fills; keys choose anywhere in `el`.
 * Gives the function that checks the one of a choice (0 is none) without calling `chosen`.
 */
export function addDepthRadios(
  el: HTMLElement,
  parent: HTMLElement,
  fill: (label: HTMLElement, depth: Depth | undefined) => void,
  chosen: (choice: string) => void,
): (choice: string | number) => HTMLElement | undefined {
  made += 1;
  const inputs = [...DEPTHS, undefined].map((depth) => {
    const label = parent.createEl('label');
    const attr = { name: `rapport-depth-${made}`, value: depth ?? '' };
    const input = label.createEl('input', { type: 'radio', attr });
    fill(label, depth);
    listen(input, 'change', () => chosen(input.value));
    return input;
  });
  const check = (choice: string | number): HTMLElement | undefined => {
    const input = inputs.find(({ value }) => value === String(choice || ''));
    if (input !== undefined) input.checked = true;
    return input;
  };
  listen(el, 'keydown', (event) => {
    if (hasModifier(event) || closestTo(event, '[type=text]') !== null) return;
    const choice = choiceOfKey(event.key);
    if (choice === undefined) return;
    event.preventDefault();
    check(choice)?.focus();
    chosen(choice);
  });
  return check;
}
