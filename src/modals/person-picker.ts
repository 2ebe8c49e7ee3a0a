import { FuzzySuggestModal, type App } from 'obsidian';
import type { Person } from '../domain/person';
import { personChoices, type PersonChoice } from './person-choices-model';

interface PickerText {
  readonly placeholder: string;
  /** Shown when nobody is found. */
  readonly none: string;
}

/** Lets the user find a person by name or alias; undefined when the picker was closed. */
export function pickPerson(
  app: App,
  people: readonly Person[],
  text: PickerText,
): Promise<string | undefined> {
  return pickChoice(app, personChoices(people), text);
}

/** Lets the user find one of the choices; the path of it, or undefined when the picker was closed. */
export function pickChoice(
  app: App,
  choices: readonly PersonChoice[],
  text: PickerText,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    new PersonPicker(app, choices, text, resolve).open();
  });
}

class PersonPicker extends FuzzySuggestModal<PersonChoice> {
  readonly #choices: readonly PersonChoice[];
  readonly #chosen: (path: string | undefined) => void;

  constructor(
    app: App,
    choices: readonly PersonChoice[],
    { placeholder, none }: PickerText,
    chosen: (path: string | undefined) => void,
  ) {
    super(app);
    this.#choices = choices;
    this.#chosen = chosen;
    this.setPlaceholder(placeholder);
    this.emptyStateText = none;
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
