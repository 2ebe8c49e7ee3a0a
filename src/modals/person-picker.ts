import { FuzzySuggestModal, type App } from 'obsidian';
import type { Person } from '../domain/person';
import type { DialogParts } from './dialog-parts';
import { personChoices, type PersonChoice } from './person-choices-model';

/**
 * Lets the user find a person by name or alias, only among those that `offered` says yes to where it is
 * given; undefined when the picker was closed.
 */
export function pickPerson(
  app: App,
  { index, words }: Pick<DialogParts, 'index' | 'words'>,
  placeholder: string,
  offered: (person: Person) => boolean = () => true,
): Promise<string | undefined> {
  const choices = personChoices(index.people().filter(offered));
  return pickChoice(app, choices, placeholder, words.dialogs.picker.none);
}

/** Lets the user find one of the choices; the path of it, or undefined when the picker was closed. */
export function pickChoice(
  app: App,
  choices: readonly PersonChoice[],
  placeholder: string,
  none = '',
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const picker = new PersonPicker(app, choices, resolve);
    picker.setPlaceholder(placeholder);
    // Shown when nobody is found.
    picker.emptyStateText = none;
    picker.open();
  });
}

class PersonPicker extends FuzzySuggestModal<PersonChoice> {
  readonly #choices: readonly PersonChoice[];
  readonly #chosen: (path: string | undefined) => void;

  constructor(
    app: App,
    choices: readonly PersonChoice[],
    chosen: (path: string | undefined) => void,
  ) {
    super(app);
    this.#choices = choices;
    this.#chosen = chosen;
  }

  override getItems(): PersonChoice[] {
    return [...this.#choices];
  }

  override getItemText({ text }: PersonChoice): string {
    return text;
  }

  override onChooseItem({ path }: PersonChoice): void {
    this.#chosen(path);
  }

  override onClose(): void {
    super.onClose();
    // The app closes the picker first and tells what was chosen after that.
    window.setTimeout(() => this.#chosen(undefined));
  }
}
