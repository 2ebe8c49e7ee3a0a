// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { installViewDom, one } from '../support/view-dom';
import {
  counts,
  createList,
  head,
  placeOf,
  row,
  rowEl,
  rows,
  shownKeys,
} from '../support/view-rows';

beforeEach(() => {
  installViewDom(300);
  counts.made = 0;
  counts.updated = 0;
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
    expect(counts.made).toBe(9);
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
    const before = counts.made;
    list.el.scrollTop = 12_000;
    list.el.dispatchEvent(new Event('scroll'));
    expect(counts.made).toBe(before);
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
    counts.updated = 0;
    list.update(rows(5));
    expect(counts.updated).toBe(0);
    expect(document.body.innerHTML).toBe(before);
  });

  it('only the row that reads otherwise, in its own element', () => {
    const list = createList();
    list.update([row('a'), row('b'), row('c')]);
    const el = rowEl('b');
    counts.updated = 0;
    list.update([row('a'), row('b', 'other words'), row('c')]);
    expect(counts.updated).toBe(1);
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

it('tells the row that an element stands in', () => {
  const list = createList();
  list.update(rows(3));
  expect(list.rowOf(one('.first', rowEl('row 1')))?.key).toBe('row 1');
  expect(list.rowOf(document.body)).toBeUndefined();
});
