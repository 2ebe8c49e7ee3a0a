import type { Locator, Page } from 'playwright-core';
import { openNote, runCommand } from './app';

/** The person panel as a user meets it. */
export interface PersonPanel {
  readonly el: Locator;
  /** The names on it: whom it shows, or whom the note mentions. */
  readonly names: () => Promise<readonly string[]>;
  section(key: string): Locator;
  field(label: string): Locator;
  /** The text of the last field of that label once it is typed into and left. */
  write(label: string, text: string): Promise<void>;
  press(key: string, button: string): Promise<void>;
}

/** Opens the panel by its command, over that note. */
export async function personPanelOf(page: Page, note: string): Promise<PersonPanel> {
  await openNote(page, note);
  await runCommand(page, 'rapport:open-person');
  const el = page.locator('.rapport-person-panel');
  await el.locator('.rapport-part').first().waitFor();
  const section = (key: string): Locator => el.locator(`.rapport-part-${key}`);
  const field = (label: string): Locator => el.getByLabel(label, { exact: true });
  return {
    ...{ el, section, field },
    names: () => el.locator('.rapport-person').allTextContents(),
    write: async (label, text) => {
      await field(label).fill(text);
      await field(label).press('Tab');
    },
    press: (key, button) =>
      section(key).getByRole('button', { name: button, exact: true }).first().click(),
  };
}
