import type { Words } from '../i18n/en';
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
  const group = el.createEl('fieldset', { cls: 'rapport-depths rapport-private' });
  group.createEl('legend', { cls: 'rapport-depths-label', text: label });
  const inputs = new Map<string, HTMLInputElement>();
  const add = (choice: string, title: string, meaning: string): void => {
    const row = group.createEl('label', { cls: 'rapport-depth' });
    const input = row.createEl('input', { attr: { type: 'radio', name, value: choice } });
    const text = row.createDiv({ cls: 'rapport-depth-text' });
    text.createDiv({ cls: 'rapport-depth-name', text: title });
    if (meaning !== '') text.createDiv({ cls: 'rapport-depth-meaning', text: meaning });
    input.checked = choice === value;
    input.addEventListener('change', () => chosen?.(choice));
    inputs.set(choice, input);
  };
  for (const depth of DEPTHS) {
    add(String(depth), `${depth} · ${words[depth].name}`, words[depth].meaning);
  }
  add('', none, '');
  el.addEventListener('keydown', (event) => {
    const choice = isTyping(event) ? undefined : choiceOfKey(event.key);
    const input = choice === undefined ? undefined : inputs.get(choice);
    if (choice === undefined || input === undefined) return;
    event.preventDefault();
    input.checked = true;
    input.focus();
    chosen?.(choice);
  });
  return () => [...inputs].find(([, input]) => input.checked)?.[0] ?? '';
}

function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (target === null || !('type' in target)) return false;
  return target.type === 'text';
}
