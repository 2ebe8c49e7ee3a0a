import { PRIVATE } from '../../ui/discreet';
import { addText } from '../../ui/element';
import { keepFilled } from './keep-filled';
import { addButton, addReason } from './review-elements';
import type { StepParts } from './review-parts';
import { suggestions, type SuggestionGroup } from './suggestions-model';

/**
 * People to add with one click, and why each of them; `add` is told how many there were before. The
 * function brings them up to date.
 */
export function createSuggestions(
  parent: HTMLElement,
  parts: StepParts,
  add: (name: string, path: string, before?: number) => Promise<boolean>,
): () => void {
  const { addAll, groups } = parts.texts.list;
  const el = parent.createDiv('rapport-suggestions');
  const fill = keepFilled<SuggestionGroup>(el, ({ title, people }) => {
    const head = addText(el, 'h3', title);
    const all = async (): Promise<void> => {
      // Counted here: the list itself follows a little later.
      let { length } = parts.review().entries;
      for (const { name, path } of people) if (!(await add(name, path, length++))) return;
    };
    if (title === groups[0] && people.length > 1) addButton(head, addAll, () => void all());
    const list = el.createEl('ul');
    for (const { path, name, reason } of people) {
      const item = list.createEl('li');
      const button = addButton(item, name, () => void add(name, path), 'rapport-suggestion');
      addReason(button, reason, PRIVATE);
    }
  });
  return () => fill(suggestions(parts));
}
