// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createPopover, type Popover } from '../../src/ui/popover';
import { all, installViewDom, one, press } from '../support/view-dom';

let button: HTMLElement;
let before: HTMLElement;
let popover: Popover;

beforeEach(() => {
  installViewDom();
  button = document.body.createEl('button');
  before = document.body.createEl('button');
  popover = createPopover(document.body, button, 'Keys', (el) => void el.appendText('x completes'));
  before.focus();
});

const isOpen = (): boolean => all('.rapport-popover').length > 0;

it('opens with its words and the focus', () => {
  popover.toggle();
  const el = one('.rapport-popover');
  expect(el.getText()).toContain('x completes');
  const name = el.getAttr('aria-labelledby') ?? '';
  expect(el.doc.getElementById(name)?.getText()).toBe('Keys');
  expect(document.activeElement).toBe(el);
  expect(button.getAttr('aria-expanded')).toBe('true');
});

it('is opened and closed by its button', () => {
  button.click();
  expect(isOpen()).toBe(true);
  button.click();
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(before);
});

it.each(['Escape', '?'])('closes by %s, with the focus back where it was', (key) => {
  popover.toggle();
  press(key);
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(before);
  expect(button.getAttr('aria-expanded')).toBe('false');
});

it('closes when the focus goes elsewhere, and leaves it there', () => {
  popover.toggle();
  const elsewhere = document.body.createEl('button');
  elsewhere.focus();
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(elsewhere);
});

it('stays open for other keys', () => {
  popover.toggle();
  press('x');
  expect(isOpen()).toBe(true);
});
