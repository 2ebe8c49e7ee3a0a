// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { revealClippedText } from '../../src/ui/clipped-text';
import { installViewDom } from '../support/view-dom';

let el: HTMLElement;
let wanted = 0;

beforeEach(() => {
  installViewDom();
  el = document.body.createSpan({ cls: 'clip', text: 'Send the soil article' });
  Object.defineProperties(el, {
    clientWidth: { get: () => 50 },
    scrollWidth: { get: () => wanted },
  });
  revealClippedText(document.body, '.clip');
});

function hover(width: number): string | null {
  wanted = width;
  el.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
  return el.getAttribute('aria-label');
}

it('gives a cut text its whole words, and takes them away when there is room', () => {
  expect(hover(120)).toBe('Send the soil article');
  expect(hover(50)).toBeNull();
});

it('follows the text', () => {
  hover(120);
  el.setText('Lend her the drill');
  expect(hover(120)).toBe('Lend her the drill');
});
