import { listen } from './listen';

/** Makes a button one that is on or off; gives the function that shows which. */
export function makeToggle(
  button: HTMLElement,
  changed: (on: boolean) => void,
): (on: boolean) => void {
  button.addClass('rapport-toggle');
  const show = (on: boolean): void => button.setAttr('aria-pressed', on);
  show(false);
  listen(button, 'click', () => changed(button.getAttr('aria-pressed') !== 'true'));
  return show;
}
