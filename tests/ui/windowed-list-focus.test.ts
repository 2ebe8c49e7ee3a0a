// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, installViewDom, one, press } from '../support/view-dom';
import { createList, focusedKey, head, row, rowEl, rows } from '../support/view-rows';

beforeEach(() => {
  installViewDom(300);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('focus', () => {
  it('has one row to tab to, the first that welcomes it', () => {
    createList().update([head('h'), row('a'), row('b')]);
    const stops = all('[tabindex="0"]').map((el) => el.closest('[role=row]')?.getAttr('data-key'));
    expect(stops).toEqual(['a', 'a', 'a']);
  });

  it.each([
    { keys: ['ArrowDown', 'ArrowDown'], expected: 'row 2' },
    { keys: ['ArrowDown', 'ArrowUp'], expected: 'row 0' },
    { keys: ['PageDown'], expected: 'row 3' },
    { keys: ['End'], expected: 'row 999' },
    { keys: ['End', 'PageUp', 'Home'], expected: 'row 0' },
  ])('goes to $expected by $keys', ({ keys, expected }) => {
    const list = createList();
    list.update(rows(1000));
    list.focus();
    for (const key of keys) expect(press(key)).toBe(true);
    expect(focusedKey()).toBe(expected);
    expect(all('[role=row][tabindex="0"]')).toEqual([document.activeElement]);
  });

  it('goes along the buttons of a row and back', () => {
    const list = createList();
    list.update(rows(3));
    list.focus();
    press('ArrowRight');
    expect(document.activeElement?.className).toBe('first');
    press('ArrowRight');
    expect(document.activeElement?.className).toBe('second');
    expect(press('ArrowRight')).toBe(false);
    press('ArrowLeft');
    press('ArrowLeft');
    expect(document.activeElement?.getAttr('role')).toBe('row');
  });

  it('leaves keys with modifiers, and those the painter takes, alone', () => {
    const list = createList();
    list.update(rows(3));
    list.focus();
    expect(press('ArrowDown', { altKey: true })).toBe(false);
    expect(press('k')).toBe(true);
    expect(focusedKey()).toBe('row 0');
  });

  it('stays on a button while rows around it come, go and change', () => {
    const list = createList();
    list.update([row('a'), row('b'), row('c')]);
    const button = one('.second', rowEl('b'));
    button.focus();
    list.update([row('new'), row('newer'), row('b', 'other words')]);
    expect(document.activeElement).toBe(button);
    list.update([row('b'), row('new')]);
    expect(document.activeElement).toBe(button);
  });

  it('stays at its place when its row goes', () => {
    const list = createList();
    list.update([head('h'), row('a'), row('b'), row('c')]);
    one('.first', rowEl('b')).focus();
    list.update([head('h'), row('a'), row('c')]);
    expect(document.activeElement).toBe(rowEl('c'));
    list.update([head('h'), row('a')]);
    expect(document.activeElement).toBe(rowEl('a'));
    list.update([head('h')]);
    expect(document.activeElement).toBe(rowEl('h'));
  });

  it('passes over a head to the next row that welcomes it', () => {
    const list = createList();
    list.update([head('h1'), row('a'), row('b'), head('h2'), row('c')]);
    rowEl('b').focus();
    list.update([head('h1'), row('a'), head('h2'), row('c')]);
    expect(focusedKey()).toBe('c');
  });

  it('survives scrolling its row out of sight, and the arrows go on from there', () => {
    const list = createList();
    list.update(rows(1000));
    list.focus();
    list.el.scrollTop = 30_000;
    list.el.dispatchEvent(new Event('scroll'));
    expect(focusedKey()).toBe('row 0');
    const revealed: (string | null)[] = [];
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function (
      this: HTMLElement,
    ) {
      revealed.push(this.getAttr('data-key'));
    });
    press('ArrowDown');
    expect(focusedKey()).toBe('row 1');
    expect(revealed).toEqual(['row 1']);
  });

  it('is not given to another row by who remembers the element of one that is gone', () => {
    const list = createList();
    list.update(rows(100));
    list.focus();
    const remembered = rowEl('row 0');
    const dialog = document.body.createEl('input');
    dialog.focus();
    list.update(rows(100).slice(1));
    remembered.focus();
    expect(document.activeElement).toBe(dialog);
    expect(remembered.isConnected).toBe(false);
  });

  it('is not taken by an update that did not have it', () => {
    const list = createList();
    list.update(rows(3));
    list.update(rows(2));
    expect(document.activeElement).toBe(document.body);
  });
});
