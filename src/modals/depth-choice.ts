import type { Words } from '../i18n/en';
import { closestTo, hasModifier, listen } from '../ui/listen';
import { choiceOfKey, DEPTHS } from './rating-model';

interface DepthChoiceText {
  readonly label: string;
  /** `1`, `2`, `3`, or the empty text for none. */
  readonly value: string;
  /** What no depth is called. */
  readonly none: string;
  /** Called with each choice. */
  readonly chosen?: (value: string) => void;
}

let made = 0;

/**
 * The three depths in words, and none, as a group of radio buttons; keys 1 to 3 choose, 0 and Delete
 * clear, except while a text is typed. Gives the function that reads the choice.
 */
export function addDepthChoice(
  el: HTMLElement,
  { label, value, none, chosen }: DepthChoiceText,
  words: Words['depth'],
): () => string {
  made += 1;
  const name = `rapport-depth-${made}`;
  const group = el.createEl('fieldset', 'rapport-depths rapport-private');
  group.createEl('legend', { cls: 'rapport-depths-label', text: label });
  const inputs = ['1', '2', '3', ''].map((choice) => {
    const depth = DEPTHS.find((each) => String(each) === choice);
    const row = group.createEl('label', 'rapport-depth');
    const input = row.createEl('input', { type: 'radio', attr: { name, value: choice } });
    const text = row.createDiv('rapport-depth-text');
    const title = depth === undefined ? none : `${depth} · ${words[depth].name}`;
    text.createDiv({ cls: 'rapport-depth-name', text: title });
    if (depth) text.createDiv({ cls: 'rapport-depth-meaning', text: words[depth].meaning });
    input.checked = choice === value;
    listen(input, 'change', () => chosen?.(choice));
    return input;
  });
  listen(el, 'keydown', (event) => {
    if (hasModifier(event) || closestTo(event, '[type=text]') !== null) return;
    const choice = choiceOfKey(event.key);
    const input = inputs.find((each) => each.value === choice);
    if (choice === undefined || input === undefined) return;
    event.preventDefault();
    input.checked = true;
    input.focus();
    chosen?.(choice);
  });
  return () => inputs.find(({ checked }) => checked)?.value ?? '';
}
