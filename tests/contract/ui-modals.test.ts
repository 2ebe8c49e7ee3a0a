// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfirmationModal } from '../../workbench/host/ui/confirmation-modal';
import { FuzzySuggestModal } from '../../workbench/host/ui/fuzzy-suggest-modal';
import { installDom } from '../../workbench/host/ui/install-dom';
import { Keymap } from '../../workbench/host/ui/keymap';
import { Modal } from '../../workbench/host/ui/modal';
import { Scope } from '../../workbench/host/ui/scope';
import { SuggestModal } from '../../workbench/host/ui/suggest-modal';
import { press, settle, type } from '../support/ui-press';

let keymap: Keymap;
let root: Scope;

beforeAll(() => installDom(window));

beforeEach(() => {
  document.body.empty();
  root = new Scope();
  keymap = new Keymap(root);
});

afterEach(() => keymap.close());

const open = (): Element | null => document.querySelector('.modal-container');

describe('a modal (16)', () => {
  it('has the parts that plugins style', () => {
    const modal = new Modal({}).setTitle('Rate depth').setContent('How deep?');
    modal.open();
    expect(modal.containerEl.hasClass('modal-container')).toBe(true);
    expect(modal.modalEl.find('.modal-title').getText()).toBe('Rate depth');
    expect(modal.modalEl.find('.modal-content').getText()).toBe('How deep?');
    expect(modal.modalEl.getAttr('aria-labelledby')).toBe(modal.titleEl.id);
    for (const part of ['.modal-header', '.modal-close-button']) {
      expect(modal.modalEl.find(part), part).not.toBeNull();
    }
    modal.close();
  });

  it.each([
    ['Escape', () => press('Escape')],
    ['the cross', () => document.querySelector<HTMLElement>('.modal-close-button')?.click()],
    ['a click beside it', () => document.querySelector<HTMLElement>('.modal-bg')?.click()],
  ])('closes by %s, and gives the focus back', (_way, act) => {
    const before = document.body.createEl('button');
    before.focus();
    const modal = new Modal({});
    const box = modal.contentEl.createEl('input');
    const calls: string[] = [];
    modal.onOpen = () => void calls.push('open');
    modal.onClose = () => void calls.push('close');
    modal.setCloseCallback(() => calls.push('callback'));
    modal.open();
    expect(document.activeElement).toBe(box);
    act();
    expect(open()).toBeNull();
    expect(document.activeElement).toBe(before);
    expect(calls).toEqual(['open', 'close', 'callback']);
    modal.close();
    expect(calls).toHaveLength(3);
  });

  it('keeps Tab inside, in both directions', () => {
    document.body.createEl('button');
    const modal = new Modal({});
    const first = modal.modalEl.find('.modal-close-button');
    modal.contentEl.createEl('input');
    const last = modal.contentEl.createEl('button');
    modal.open();
    last.focus();
    expect(press('Tab')).toBe(false);
    expect(document.activeElement).toBe(first);
    expect(press('Tab', { shiftKey: true })).toBe(false);
    expect(document.activeElement).toBe(last);
    modal.close();
  });

  it('takes the keys from the page below, and from a modal below', () => {
    const page = vi.fn(() => false);
    root.register([], 'x', page);
    press('x');
    const lower = new Modal({});
    const upper = new Modal({});
    lower.open();
    upper.open();
    press('x');
    expect(page).toHaveBeenCalledTimes(1);
    press('Escape');
    expect([lower.containerEl.isConnected, upper.containerEl.isConnected]).toEqual([true, false]);
    press('Escape');
    press('x');
    expect(page).toHaveBeenCalledTimes(2);
  });
});

class Names extends SuggestModal<string> {
  readonly chosen: [string, boolean][] = [];
  readonly answers: ((names: string[]) => void)[] = [];
  slow = false;

  getSuggestions(query: string): string[] | Promise<string[]> {
    if (this.slow) return new Promise((resolve) => this.answers.push(resolve));
    return ['Amara', 'Bao', 'Chidi'].filter((name) => name.toLowerCase().includes(query));
  }

  renderSuggestion(name: string, el: HTMLElement): void {
    el.setText(name);
  }

  onChooseSuggestion(name: string, event: MouseEvent | KeyboardEvent): void {
    this.chosen.push([name, event.ctrlKey]);
  }
}

const shown = (): string[] =>
  [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent ?? '');
const selected = (): string =>
  document.querySelector('.suggestion-item.is-selected')?.textContent ?? '';

describe('a suggester (16)', () => {
  it('moves with the arrows, round the ends, and chooses with Enter', () => {
    const modal = new Names({});
    modal.open();
    expect(shown()).toEqual(['Amara', 'Bao', 'Chidi']);
    expect(document.activeElement).toBe(modal.inputEl);
    press('ArrowDown');
    expect(selected()).toBe('Bao');
    press('ArrowUp');
    press('ArrowUp');
    expect(selected()).toBe('Chidi');
    press('Enter');
    expect(modal.chosen).toEqual([['Chidi', false]]);
    expect(open()).toBeNull();
  });

  it('hands the modifier keys of a click on', () => {
    const modal = new Names({});
    modal.open();
    document
      .querySelectorAll('.suggestion-item')[1]
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    expect(modal.chosen).toEqual([['Bao', true]]);
  });

  it('filters, and says when there is nothing', () => {
    const modal = new Names({});
    modal.emptyStateText = 'Nobody of that name';
    modal.open();
    type(modal.inputEl, 'ba');
    expect(shown()).toEqual(['Bao']);
    type(modal.inputEl, 'zz');
    expect(document.querySelector('.suggestion-empty')?.textContent).toBe('Nobody of that name');
    press('Enter');
    expect(modal.chosen).toEqual([]);
    modal.close();
  });

  it('lets no slow list overwrite a newer one', async () => {
    const modal = new Names({});
    modal.open();
    modal.slow = true;
    type(modal.inputEl, 'a');
    type(modal.inputEl, 'ab');
    modal.answers[1]?.(['Abena']);
    await settle();
    modal.answers[0]?.(['Ana', 'Abena']);
    await settle();
    expect(shown()).toEqual(['Abena']);
    modal.close();
  });

  it('shows at most its limit', () => {
    const modal = new Names({});
    modal.limit = 2;
    modal.setInstructions([{ command: '↵', purpose: 'to choose' }]);
    modal.open();
    expect(shown()).toHaveLength(2);
    expect(modal.modalEl.find('.prompt-instruction').getText()).toBe('↵to choose');
    modal.close();
  });

  it('finds fuzzily, best first, and marks what matched', () => {
    class People extends FuzzySuggestModal<{ name: string }> {
      chosen = '';
      getItems = (): { name: string }[] =>
        ['Mei Tanaka', 'Tomás Herrera', 'Anika Teague'].map((name) => ({ name }));
      getItemText = ({ name }: { name: string }): string => name;
      onChooseItem = ({ name }: { name: string }): void => {
        this.chosen = name;
      };
    }
    const modal = new People({});
    modal.open();
    type(modal.inputEl, 'tan');
    expect(shown()[0]).toBe('Mei Tanaka');
    expect(document.querySelector('.suggestion-highlight')?.textContent).toBe('Tan');
    press('Enter');
    expect(modal.chosen).toBe('Mei Tanaka');
  });
});

describe('a confirmation', () => {
  it('closes after its handler, unless that gives something truthy', async () => {
    const modal = new ConfirmationModal({});
    let keep: unknown = 'not yet';
    modal.addButton((button) =>
      button
        .setButtonText('Go')
        .setCta()
        .onClick(() => keep),
    );
    modal.addCancelButton();
    modal.open();
    const [go, cancel] = modal.buttonContainerEl.findAll('button');
    go?.click();
    await settle();
    expect(open()).not.toBeNull();
    keep = undefined;
    go?.click();
    await settle();
    expect(open()).toBeNull();
    modal.open();
    cancel?.click();
    await settle();
    expect(open()).toBeNull();
  });

  it('puts the focus on the button marked last', () => {
    const modal = new ConfirmationModal({});
    modal.addButton((button) => button.setButtonText('A').setInitialFocus());
    modal.addButton((button) => button.setButtonText('B').setInitialFocus());
    modal.open();
    expect(document.activeElement?.textContent).toBe('B');
    modal.close();
  });
});
