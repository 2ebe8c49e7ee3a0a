// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { askRemoval } from '../../src/modals/ask-removal';
import { pressButton, titleOf } from '../support/action-dialogs';
import { all, installViewDom, press } from '../support/view-dom';

it.each<[string, () => unknown, true | undefined]>([
  ['yes', () => pressButton('Remove'), true],
  ['no', () => pressButton('Cancel'), undefined],
  ['no, by Escape', () => press('Escape'), undefined],
])(
  'asks before sample notes are removed, saying how many and where to: %s',
  async (_, act, may) => {
    installViewDom();
    const asked = askRemoval({ app: {} as App, words: en }, 5);
    expect(titleOf()).toBe('Remove the sample notes?');
    expect(all('.modal p').map((el) => el.textContent)).toEqual([
      '5 notes go where Obsidian puts deleted files, with what you wrote in them. To keep one, move it elsewhere first.',
    ]);
    act();
    expect(await asked).toBe(may);
  },
);
