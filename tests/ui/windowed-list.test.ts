// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { RowPainter } from '../../src/ui/row-element';
import { WindowedList } from '../../src/ui/windowed-list';
import { all, installViewDom, one, press } from '../support/view-dom';

interface Row {
  readonly key: string;
  readonly words: string;
  readonly head?: boolean;
}

let made = 0;
let updated = 0;

const painter: RowPainter<Row> = {
  key: (row) => row.key,
  shape: (row) => (row.head ? 'head' : 'row'),
  units: (row) => (row.head ? 1 : 2),
  words: (row) => row.words,
  create(_, parent) {
    made += 1;
    const el = parent.createDiv();
    const text = el.createSpan();
    el.createEl('button', { cls: 'first' });
    el.createEl('button', { cls: 'second' });
    return {
      el,
      update(row) {
        updated += 1;
        el.setAttr('data-key', row.key);
        text.setText(row.words);
      },
    };
  },
  welcomesFocus: (row) => !row.head,
  onKey: (_, event) => event.key === 'k',
};

const row = (key: string, words = key): Row => ({ key, words });
const head = (key: string): Row => ({ key, words: key, head: true });
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => row(`row ${index}`));

function createList(): WindowedList<Row> {
  return new WindowedList(document.body, 'A list', painter);
}

const shownKeys = (): (string | null)[] => all('[role=row]').map((el) => el.getAttr('data-key'));
const rowEl = (key: string): HTMLElement => one(`[data-key="${key}"]`);
/** In units, from the top of the list. */
const placeOf = (key: string): number =>
  Number(/^calc\((\d+) \* var/.exec(rowEl(key).style.insetBlockStart)?.[1]);
const focusedKey = (): string | null | undefined =>
  document.activeElement?.closest('[role=row]')?.getAttr('data-key');

beforeEach(() => {
  installViewDom(300);
  made = 0;
  updated = 0;
});

describe('which rows exist', () => {
  it.each([0, 1, 3])('all of %i', (count) => {
    createList().update(rows(count));
    expect(shownKeys()).toHaveLength(count);
    expect(one('[role=grid]').getAttr('aria-rowcount')).toBe(String(count));
  });

  it('of 50,000 only those in sight and four more', () => {
    createList().update(rows(50_000));
    // 300 pixels, two units of 30 each: 5 rows, and 4 as the margin.
    expect(shownKeys()).toEqual(rows(9).map(({ key }) => key));
    expect(one('[role=grid]').getAttr('aria-rowcount')).toBe('50000');
    expect(made).toBe(9);
  });

  it('others after scrolling, made of the same elements, and the row of the keys', () => {
    const list = createList();
    list.update(rows(50_000));
    list.el.scrollTop = 6000;
    list.el.dispatchEvent(new Event('scroll'));
    const wanted = Array.from({ length: 13 }, (_, index) => `row ${96 + index}`);
    expect(shownKeys()).toEqual(['row 0', ...wanted]);
    expect(rowEl('row 100').getAttr('aria-rowindex')).toBe('101');
    expect(placeOf('row 100')).toBe(200);
    const before = made;
    list.el.scrollTop = 12_000;
    list.el.dispatchEvent(new Event('scroll'));
    expect(made).toBe(before);
    expect(shownKeys()).toContain('row 200');
  });

  it('those that are left when the list becomes short while scrolled down', () => {
    const list = createList();
    list.update(rows(1000));
    list.el.scrollTop = 6000;
    list.el.dispatchEvent(new Event('scroll'));
    list.update(rows(3));
    expect(shownKeys()).toEqual(['row 0', 'row 1', 'row 2']);
  });
});

describe('what an update touches', () => {
  it('nothing where every row reads the same', () => {
    const list = createList();
    list.update(rows(5));
    const before = document.body.innerHTML;
    updated = 0;
    list.update(rows(5));
    expect(updated).toBe(0);
    expect(document.body.innerHTML).toBe(before);
  });

  it('only the row that reads otherwise, in its own element', () => {
    const list = createList();
    list.update([row('a'), row('b'), row('c')]);
    const el = rowEl('b');
    updated = 0;
    list.update([row('a'), row('b', 'other words'), row('c')]);
    expect(updated).toBe(1);
    expect(rowEl('b')).toBe(el);
    expect(el.getText()).toBe('other words');
  });

  it('keeps the elements of the rows that stay, in the order of the rows', () => {
    const list = createList();
    list.update([row('a'), row('b'), row('c')]);
    const [b, c] = [rowEl('b'), rowEl('c')];
    list.update([row('new'), row('c'), row('b')]);
    expect([rowEl('b'), rowEl('c')]).toEqual([b, c]);
    expect(shownKeys()).toEqual(['new', 'c', 'b']);
    expect(c.getAttr('aria-rowindex')).toBe('2');
  });

  it('moves a row whose index stays while a row before it becomes higher', () => {
    const list = createList();
    list.update([head('h'), row('a')]);
    expect(placeOf('a')).toBe(1);
    list.update([row('b'), row('a')]);
    expect(placeOf('a')).toBe(2);
  });
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
    press('ArrowDown');
    expect(focusedKey()).toBe('row 1');
    expect(list.el.scrollTop).toBe(60);
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

it('tells the row that an element stands in', () => {
  const list = createList();
  list.update(rows(3));
  expect(list.rowOf(one('.first', rowEl('row 1')))?.key).toBe('row 1');
  expect(list.rowOf(document.body)).toBeUndefined();
});
