import { Window as HappyWindow } from 'happy-dom';

/**
 * A second window as browsers have it: with classes of its own. happy-dom's windows share theirs, so
 * here `instanceof HTMLElement` asks which document the element belongs to. `restore` ends that.
 */
export function makeSecondWindow(): { second: Window; restore: () => void } {
  const second = new HappyWindow() as unknown as Window;
  const belongsTo = (win: Window) => (candidate: unknown) =>
    candidate instanceof Node && candidate.ownerDocument === win.document;
  const own = Object.getOwnPropertyDescriptor(HTMLElement, Symbol.hasInstance);
  class SecondElement extends HTMLElement {}
  Object.defineProperty(SecondElement, 'name', { value: 'HTMLElement' });
  Object.defineProperty(SecondElement, Symbol.hasInstance, { value: belongsTo(second) });
  Object.defineProperty(HTMLElement, Symbol.hasInstance, {
    value: belongsTo(window),
    configurable: true,
  });
  Object.defineProperty(second, 'HTMLElement', { value: SecondElement, configurable: true });
  return {
    second,
    restore: () => {
      if (own) {
        Object.defineProperty(HTMLElement, Symbol.hasInstance, own);
      } else {
        Reflect.deleteProperty(HTMLElement, Symbol.hasInstance);
      }
    },
  };
}
