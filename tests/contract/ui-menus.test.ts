// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { installDom } from '../../workbench/host/ui/install-dom';
import { getIcon, getIconIds, setIcon } from '../../workbench/host/ui/icons';
import { Keymap } from '../../workbench/host/ui/keymap';
import { Menu } from '../../workbench/host/ui/menu';
import { Notice } from '../../workbench/host/ui/notice';
import { Scope } from '../../workbench/host/ui/scope';
import { prepareFuzzySearch, prepareSimpleSearch } from '../../workbench/host/ui/search';
import { press, settle } from '../support/ui-press';

let keymap: Keymap;
let root: Scope;

beforeAll(() => installDom(window));

beforeEach(() => {
  document.body.empty();
  root = new Scope();
  keymap = new Keymap(root);
});

afterEach(() => keymap.close());

/** The open menu as text, a line for each row, as a reader sees it. */
const drawn = (): string[] =>
  [...document.querySelectorAll('.menu-scroll > *')].map((el) =>
    el.hasClass('menu-separator') ? '---' : (el.textContent ?? ''),
  );
const selected = (): string | null | undefined =>
  document.querySelector('.menu-item.selected')?.textContent;

describe('a menu', () => {
  it('keeps sections together, dangerous ones last, with lines between them', () => {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Delete').setSection('danger'));
    menu.addItem((item) => item.setTitle('Open').setSection('open'));
    menu.addItem((item) => item.setTitle('Rate'));
    menu.addItem((item) => item.setTitle('Split').setSection('open'));
    menu.addSeparator();
    menu.showAtPosition({ x: 0, y: 0 });
    expect(drawn()).toEqual(['Open', 'Split', '---', 'Rate', '---', 'Delete']);
    menu.hide();
  });

  it('is worked by keys, passing over what cannot be chosen', () => {
    const chosen = vi.fn();
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Title').setIsLabel(true));
    menu.addItem((item) => item.setTitle('Off').setDisabled(true).onClick(chosen));
    menu.addItem((item) => item.setTitle('One'));
    menu.addItem((item) => item.setTitle('Two').onClick(chosen));
    menu.showAtPosition({ x: 0, y: 0 });
    press('ArrowDown');
    expect(selected()).toBe('One');
    press('ArrowDown');
    press('ArrowDown');
    expect(selected()).toBe('One');
    press('ArrowUp');
    press('Enter');
    expect(chosen).toHaveBeenCalledTimes(1);
    expect(drawn()).toEqual([]);
  });

  it('opens a submenu to the side and closes all of it when chosen', () => {
    const chosen = vi.fn();
    const hidden = vi.fn();
    const menu = new Menu();
    menu.addItem((item) => {
      const days = item.setTitle('Postpone').setSubmenu();
      days.addItem((day) => day.setTitle('Tomorrow').onClick(chosen));
    });
    menu.onHide(hidden);
    menu.showAtPosition({ x: 0, y: 0 });
    press('ArrowDown');
    press('ArrowRight');
    expect(drawn()).toEqual(['Postpone', 'Tomorrow']);
    press('ArrowLeft');
    expect(drawn()).toEqual(['Postpone']);
    press('ArrowRight');
    press('Enter');
    expect(chosen).toHaveBeenCalledTimes(1);
    expect(hidden).toHaveBeenCalledTimes(1);
    expect(drawn()).toEqual([]);
  });

  it('shows checks and warnings, and does nothing for a disabled row', () => {
    const chosen = vi.fn();
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('On').setChecked(true));
    menu.addItem((item) =>
      item.setTitle('Gone').setWarning(true).setDisabled(true).onClick(chosen),
    );
    menu.showAtPosition({ x: 0, y: 0 });
    const [on, gone] = document.body.findAll('.menu-item');
    expect([on?.getAttr('aria-checked'), gone?.hasClass('is-warning')]).toEqual(['true', true]);
    gone?.click();
    expect(chosen).not.toHaveBeenCalled();
    press('Escape');
    expect(drawn()).toEqual([]);
  });

  it('closes on a press beside it, and keeps the focus where it was', () => {
    const button = document.body.createEl('button');
    button.focus();
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('One'));
    menu.showAtPosition({ x: 0, y: 0 });
    expect(document.activeElement).toBe(button);
    button.trigger('pointerdown');
    expect(drawn()).toEqual([]);
  });

  it('is one for all who ask for that of an event, and opens by itself', async () => {
    const event = new MouseEvent('contextmenu', { cancelable: true });
    Menu.forEvent(event).addItem((item) => item.setTitle('Mine'));
    Menu.forEvent(event).addItem((item) => item.setTitle('Yours'));
    expect(event.defaultPrevented).toBe(true);
    await settle(5);
    expect(drawn()).toEqual(['Mine', 'Yours']);
    press('Escape');
  });
});

describe('a notice', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const texts = (): (string | null)[] =>
    document.body.findAll('.notice').map((el) => el.textContent);

  it('goes by itself, or stays when its time is 0, and goes on a click', () => {
    new Notice('Short', 1000);
    const sticky = new Notice('Long', 0);
    expect(texts()).toEqual(['Short', 'Long']);
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(['Long']);
    sticky.setMessage('Longer');
    expect(sticky.messageEl.getText()).toBe('Longer');
    sticky.containerEl.click();
    expect(texts()).toEqual([]);
  });

  it('takes a fragment with a button, and is read out', () => {
    const undo = vi.fn();
    const notice = new Notice(
      createFragment((el) => {
        el.appendText('Done. ');
        el.createEl('button', { text: 'Undo' }).addEventListener('click', undo);
      }),
      0,
    );
    expect(document.body.find('.notice-container').getAttr('aria-live')).toBe('polite');
    notice.messageEl.querySelector('button')?.click();
    expect(undo).toHaveBeenCalledTimes(1);
    notice.hide();
    expect(document.querySelector('.notice')).toBeNull();
  });
});

describe('scopes and keys', () => {
  it('go to the uppermost scope, then to its parent', () => {
    const calls: string[] = [];
    root.register(['Mod'], 'p', () => void calls.push('root'));
    const child = new Scope(root);
    const handler = child.register([], 'p', () => void calls.push('child'));
    keymap.pushScope(child);
    press('p');
    press('p', { ctrlKey: true });
    child.unregister(handler);
    press('p');
    keymap.popScope(child);
    press('p', { ctrlKey: true });
    expect(calls).toEqual(['child', 'root', 'root']);
  });

  it('use a key up only when told false', () => {
    root.register([], 'a', () => false);
    root.register([], 'b', () => true);
    expect([press('a'), press('b')]).toEqual([false, true]);
  });

  it.each([
    [{ ctrlKey: true }, 'tab'],
    [{ ctrlKey: true, altKey: true }, 'split'],
    [{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
    [{ button: 1 }, 'tab'],
    [{ shiftKey: true }, false],
  ])('a click with %o wants %s', (init, pane) => {
    expect(Keymap.isModEvent(new MouseEvent('click', init))).toBe(pane);
  });
});

describe('icons', () => {
  it('come from Lucide, with and without the prefix', () => {
    const el = createDiv();
    setIcon(el, 'lucide-heart-handshake');
    expect(el.find('svg').getAttr('class')).toBe('svg-icon lucide-heart-handshake');
    expect(el.findAll('path').length).toBeGreaterThan(1);
    expect(getIcon('arrow-down-0-1')).not.toBeNull();
    setIcon(el, 'lucide-no-such-icon');
    expect(el.childNodes).toHaveLength(0);
    expect(getIconIds()).toContain('lucide-heart-handshake');
  });
});

describe('searching', () => {
  it.each([
    ['amara obi', 'Amara Okonkwo-Obi', true, true],
    ['obi amara', 'Amara Okonkwo-Obi', true, true],
    ['amk', 'Amara Okonkwo', true, false],
    ['xyz', 'Amara Okonkwo', false, false],
  ])('%s in %s: fuzzy %s, simple %s', (query, text, fuzzy, simple) => {
    expect(prepareFuzzySearch(query)(text) !== null).toBe(fuzzy);
    expect(prepareSimpleSearch(query)(text) !== null).toBe(simple);
  });

  it('gives a word start more than the middle of a word', () => {
    const search = prepareFuzzySearch('an');
    const score = (text: string): number => search(text)?.score ?? -Infinity;
    expect(score('Ana Silva')).toBeGreaterThan(score('Ivan Petrov'));
    expect(score('Ivan Petrov')).toBeGreaterThan(score('Aron Nagy'));
  });
});
