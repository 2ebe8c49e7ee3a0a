import { FuzzySuggestModal, Notice } from 'obsidian';
import type { Person } from '../domain/person';
import type { DialogParts } from './dialog-parts';
import { personChoices, type PersonChoice } from './person-choices-model';

type PickerParts = Pick<DialogParts, 'app' | 'index' | 'words'>;

/**
 * Lets the user find a person by name or alias, only among those that `offered` says yes to where it is
 * given; undefined when the picker was closed. Where there are no person notes at all, a notice says so instead.
 */
export function pickPerson(
  parts: PickerParts,
  placeholder: string,
  offered: (person: Person) => boolean = () => true,
): Promise<string | undefined> {
  const { index, words } = parts;
  const people = index.people();
  if (people.length > 0 || !index.ready) {
    const choices = personChoices(people.filter(offered));
    return pickChoice(parts, choices, placeholder, words.dialogs.picker.none);
  }
  const { title, hint } = words.nextSteps.empty.noPeople;
  new Notice(`${title}. ${hint}`);
  return Promise.resolve(undefined);
}

/** Lets the user find one of the choices; the path of it, or undefined when the picker was closed. */
export function pickChoice(
  { app }: Pick<PickerParts, 'app'>,
  choices: readonly PersonChoice[],
  placeholder: string,
  none = '',
): Promise<string | undefined> {
  return new Promise((resolve) => {
    class Picker extends FuzzySuggestModal<PersonChoice> {
      override getItems(): PersonChoice[] {
        return [...choices];
      }

      override getItemText({ text }: PersonChoice): string {
        return text;
      }

      override onChooseItem({ path }: PersonChoice): void {
        resolve(path);
      }

      override onClose(): void {
        super.onClose();
        // The app closes the picker first and tells what was chosen after that.
        window.setTimeout(() => resolve(undefined));
      }
    }
    const picker = new Picker(app);
    picker.setPlaceholder(placeholder);
    // Shown when nobody is found.
    picker.emptyStateText = none;
    picker.open();
  });
}
