import { createDayWords } from '../../i18n/day-words';
import { rebuild } from './rebuild';
import type { StepParts } from './review-parts';
import { suggestions, type Suggestion } from './suggestions-model';

/** People to add with one click, and why each of them. */
export function createSuggestions(
  parent: HTMLElement,
  parts: StepParts,
  add: (path: string) => Promise<boolean>,
): { update(): boolean } {
  const { words } = parts;
  const dayWords = createDayWords(words.days, parts.language);
  const el = parent.createDiv({ cls: 'rapport-suggestions' });
  let shown = '';

  const addAll = async (people: readonly Suggestion[]): Promise<void> => {
    for (const { path } of people) {
      if (!(await add(path))) return;
    }
  };
  const addPerson = (list: HTMLElement, { path, name, reason }: Suggestion): void => {
    const made = button(list.createEl('li'), 'rapport-suggestion', () => void add(path));
    made.dataset['focus'] = path;
    made.createSpan({ cls: 'rapport-clip', text: name, attr: { dir: 'auto' } });
    made.createSpan({ cls: 'rapport-review-reason rapport-private', text: reason });
  };

  return {
    /** False when what had the focus is gone and there is nothing to take it. */
    update() {
      const groups = suggestions({
        ...{ words, dayWords, today: parts.today() },
        ...{ people: parts.index.people(), review: parts.review(), previous: parts.previous() },
        mentions: (path) => parts.mentions(path),
      });
      const next = JSON.stringify(groups);
      if (next === shown) return true;
      shown = next;
      return rebuild(el, () => {
        for (const { title, people } of groups) {
          const head = el.createEl('h3', { text: title });
          if (title === words.tenReview.list.groups.ten && people.length > 1) {
            const all = button(head, 'rapport-suggest-all', () => void addAll(people));
            all.setText(words.tenReview.list.addAll);
          }
          const list = el.createEl('ul');
          for (const person of people) addPerson(list, person);
        }
      });
    },
  };
}

function button(parent: HTMLElement, cls: string, run: () => void): HTMLElement {
  const made = parent.createEl('button', { cls, attr: { type: 'button' } });
  made.addEventListener('click', run);
  return made;
}
