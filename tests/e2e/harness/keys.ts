import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { dialog } from './app';
import type { Disk } from './disk';
import { expectNotes } from './expect-notes';
import { replaced } from './replaced';
import { expectFocus, runByKeys, tabTo } from './ten-review';

/** Somebody who has keys and nothing else: nothing is clicked, focused or put in. */
export interface Keys {
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on by Tab to what is meant, and presses the keys there. */
  at(target: Locator, ...keys: readonly string[]): Promise<void>;
  /** The same by Shift and Tab. */
  backAt(target: Locator, ...keys: readonly string[]): Promise<void>;
  /** Finds a command in the palette and runs it. */
  command(name: string): Promise<void>;
  /** Goes down in the menu that stands open, to that entry, and chooses it. */
  choose(label: string): Promise<void>;
  /** Goes on to the list of choices, and down in it to that one. */
  select(target: Locator, choice: string): Promise<void>;
  /** Goes on in the dialog on top to the field of that label, and types over what is in it. */
  fill(label: string, text: string): Promise<void>;
}

export function keysOf(page: Page): Keys {
  const { keyboard } = page;
  const press: Keys['press'] = async (...keys) => {
    for (const key of keys) await keyboard.press(key);
  };
  const at = async (target: Locator, keys: readonly string[], by: string): Promise<void> => {
    await tabTo(page, target.first(), by);
    await press(...keys);
  };
  const type = (text: string): Promise<void> => keyboard.type(text);
  return {
    press,
    type,
    at: (target, ...keys) => at(target, keys, 'Tab'),
    backAt: (target, ...keys) => at(target, keys, 'Shift+Tab'),
    command: (name) => runByKeys(page, name),
    async choose(label) {
      const entries = page.locator('.menu .menu-item');
      await entries.first().waitFor();
      const selected = page.locator('.menu .menu-item.selected').filter({ hasText: label });
      for (let left = await entries.count(); left > 0; left -= 1) {
        await press('ArrowDown');
        if ((await selected.count()) > 0) return press('Enter');
      }
      throw new Error(`The menu has no “${label}”.`);
    },
    async select(target, choice) {
      await at(target, [], 'Tab');
      for (let left = 20; left > 0; left -= 1) {
        if ((await target.locator('option:checked').textContent()) === choice) return;
        await press('ArrowDown');
      }
      throw new Error(`There is no “${choice}” to choose.`);
    },
    async fill(label, text) {
      const field = dialog(page).getByLabel(label, { exact: true });
      if ((await field.getAttribute('type')) !== 'date') {
        await at(field, ['Control+a'], 'Tab');
        return type(text);
      }
      await at(field, [], 'Tab');
      const [year = '', month = '', day = ''] = text.split('-');
      // In which order a date is typed depends on the language of the browser itself.
      await type(month + day + year);
      if ((await field.inputValue()) === text) return undefined;
      await press('ArrowLeft', 'ArrowLeft');
      await type(day + month + year);
      return expect(await field.inputValue()).toBe(text);
    },
  };
}

type Changes = readonly (readonly [before: string, after: string])[];

/** What the notes read: each change is awaited on the disk, to the byte, and nothing else may change. */
export function notesOf(disk: Disk) {
  let notes = disk.notes();
  const reads = (): Promise<void> => expectNotes(disk, notes);
  /** Changes in the properties, and lines at their end, together with what comes next. */
  const also = (path: string, changes: Changes, ...lines: readonly string[]): void => {
    const text = replaced(notes[path] ?? '', changes);
    const end = text.indexOf('\n---', 3) + 1;
    const more = lines.map((line) => `${line}\n`).join('');
    notes = { ...notes, [path]: text.slice(0, end) + more + text.slice(end) };
  };
  return {
    reads,
    also,
    change(...change: Parameters<typeof also>): Promise<void> {
      also(...change);
      return reads();
    },
    /** A note more. */
    made(path: string, text: string): Promise<void> {
      notes = { ...notes, [path]: text };
      return reads();
    },
    now: () => notes,
    /** All is as it was then. */
    backTo(then: typeof notes): Promise<void> {
      notes = then;
      return reads();
    },
  };
}

/** Waits until the dialog is gone, and the focus is where it was before, in that place. */
export async function expectClosed(page: Page, back?: Locator): Promise<void> {
  await expect.poll(() => page.locator('.modal').count()).toBe(0);
  if (back !== undefined) await expectFocus(back);
}

/** Comes to the row as the arrow keys do, from the first on. */
export async function goTo(page: Page, keys: Keys, row: Locator): Promise<void> {
  await row.waitFor();
  const isIn = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null);
  if (!(await isIn()))
    await keys.at(page.locator('.rapport-panel [role=row][tabindex="0"]:visible'));
  const at = Number(await row.getAttribute('aria-rowindex'));
  await keys.press('Home', ...Array<string>(at - 1).fill('ArrowDown'));
  await expectFocus(row);
}

/** The note of a person, with these lines of properties. */
export const personNote = (...lines: readonly string[]): string =>
  `---\ntype: person\n${lines.map((line) => `${line}\n`).join('')}---\n`;
