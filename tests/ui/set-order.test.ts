// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { setOrder } from '../../src/ui/set-order';
import { installViewDom } from '../support/view-dom';

const LETTERS = ['a', 'b', 'c', 'd'];

beforeEach(() => {
  installViewDom();
});

function orders(of: readonly string[]): string[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) =>
    orders(of.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

it.each(LETTERS)('brings elements into any order; %s keeps the focus meanwhile', (letter) => {
  for (const order of orders(LETTERS)) {
    const parent = document.body.createDiv();
    const els = new Map(
      LETTERS.map((text) => [text, parent.createDiv({ text, attr: { tabindex: 0 } })]),
    );
    const wanted = [...order.flatMap((each) => els.get(each) ?? []), createDiv({ text: 'new' })];
    els.get(letter)?.focus();
    setOrder(
      parent,
      wanted.map((el) => ({ el })),
    );
    expect([...parent.children].map((el) => el.textContent)).toEqual([...order, 'new']);
    expect(document.activeElement).toBe(els.get(letter));
  }
});

it('keeps the focus of what stands inside, too', () => {
  const parent = document.body.createDiv();
  const [first, second] = [parent.createDiv(), parent.createDiv()];
  const button = second.createEl('button');
  button.focus();
  setOrder(parent, [{ el: second }, { el: first }]);
  expect([...parent.children]).toEqual([second, first]);
  expect(document.activeElement).toBe(button);
});
