import type { App } from 'obsidian';
import { parse } from 'yaml';
import { createActions } from '../../src/actions/create-actions';
import type { Frontmatter } from '../../src/domain/note';
import type { Person } from '../../src/domain/person';
import { createDayWords } from '../../src/i18n/day-words';
import { en } from '../../src/i18n/en';
import { createDialogs } from '../../src/modals/create-dialogs';
import { createMemoryNoteEditor } from './memory-note-editor';
import { aPerson, aReading, TODAY } from './person-builders';
import { installViewDom, one } from './view-dom';
import { ToldIndex } from './view-parts';

/** Dialogs over notes in memory; each note is one of `People/`, given by its properties. */
export function dialogBed(notes: Readonly<Record<string, string>>) {
  installViewDom();
  const texts = Object.fromEntries(
    Object.entries(notes).map(([name, block]) => [pathOf(name), `---\n${block}\n---\n`]),
  );
  const editor = createMemoryNoteEditor(texts);
  const reading = aReading();
  const index = new ToldIndex();
  index.persons = Object.entries(notes).map(([name, block]) => personOf(name, block));
  const actions = createActions({ editor, reading: () => reading, today: () => TODAY });
  const dialogs = createDialogs({
    app: {} as App,
    actions,
    index,
    words: en,
    dayWords: createDayWords(en.days, 'en'),
    reading: () => reading,
    today: () => TODAY,
  });
  const block = (name: string): string =>
    (editor.text(pathOf(name)) ?? '').replace(/^---\n|\n---\n$/g, '');
  return { dialogs, actions, editor, index, block };
}

export function pathOf(name: string): string {
  return `People/${name}.md`;
}

function personOf(name: string, block: string): Person {
  return { ...aPerson(parse(block) as Frontmatter), path: pathOf(name), name };
}

/** Lets everything that waits go on, timers included. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}

/** The control with this label in the open dialog. */
export function control(label: string): HTMLInputElement {
  const names = Array.from(document.querySelectorAll('.modal .setting-item-name'));
  const name = names.find((el) => el.textContent === label);
  const selector =
    name === undefined ? `[aria-label="${label}"]` : `[aria-labelledby="${name.id}"]`;
  return one(`.modal ${selector}`) as HTMLInputElement;
}

/** Types into the field with this label. */
export function fill(label: string, value: string): void {
  const el = control(label);
  el.value = value;
  el.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses the button with these words, in the uppermost dialog. */
export function pressButton(words: string): void {
  const buttons = Array.from(document.querySelectorAll<HTMLElement>('.modal button'));
  const button = buttons.find((el) => el.textContent === words);
  if (button === undefined) throw new Error(`No button ${words}`);
  button.click();
}

/** The title of the open dialog; undefined when none is open. */
export function titleOf(): string | undefined {
  return document.querySelector('.modal-title')?.textContent ?? undefined;
}

/** What the open dialog says is wrong. */
export function errorsShown(): string[] {
  return Array.from(document.querySelectorAll('.setting-item-error'), (el) => el.textContent ?? '');
}
