// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE } from '../../support/view-agenda';
import { all, nextFrame, one, press } from '../../support/view-dom';
import { click, menuItems, OpenPanel, settled } from '../../support/view-panel';

let view: OpenPanel;

beforeEach(() => {
  view = new OpenPanel();
});

describe('the keys', () => {
  const focus = (name: string): void => view.row(name).focus();

  it.each([
    ['Amara Okafor', 'Enter', 'open People/Amara Okafor.md false'],
    ['Amara Okafor', 'x', 'dialog: complete People/Amara Okafor.md'],
    ['Amara Okafor', 'e', 'dialog: next step of People/Amara Okafor.md'],
    [
      'Kenji Watanabe',
      'x',
      'keep {"path":"People/Kenji Watanabe.md","line":2,"text":"Lend him the drill","due":20778}',
    ],
    ['Søren Kalø', 'x', 'dialog: log People/Søren Kalø.md'],
    [
      'Priya Raman',
      'X',
      'keep {"path":"People/Priya Raman.md","line":0,"text":"Name of her publisher","due":20784}',
    ],
  ])('on %s, %s does: %s', async (name, key, expected) => {
    view.open();
    focus(name);
    expect(press(key)).toBe(true);
    await settled();
    expect(view.told.log).toEqual([expected]);
  });

  it.each([
    ['Kenji Watanabe', 'e'],
    ['Mahmoud Darwish', 's'],
    ['Amara Okafor', 'q'],
  ])('on %s, %s does nothing', (name, key) => {
    view.open();
    focus(name);
    expect(press(key)).toBe(false);
    expect(view.told.log).toEqual([]);
  });

  it('postpones by s and the menu', async () => {
    view.open();
    focus('Kenji Watanabe');
    press('s');
    await settled();
    expect(menuItems().map((el) => el.innerText.trim())).toEqual([
      'Tomorrow (Mon 23 Nov)',
      '+3 days (Wed 25 Nov)',
      '+1 week (Sun 29 Nov)',
      '+1 month (Tue 22 Dec)',
      'Pick a day…',
    ]);
    menuItems()[2]?.click();
    await settled();
    expect(view.told.log).toEqual([
      'postpone [{"item":"promise","path":"People/Kenji Watanabe.md","line":2,"text":"Lend him the drill","due":20778}] to 2026-11-29',
    ]);
  });

  it('goes to the filter by / and back by Escape, leaving its words', async () => {
    view.open();
    focus('Amara Okafor');
    expect(press('/')).toBe(true);
    expect(document.activeElement).toBe(one('.rapport-filter'));
    await view.filter('hoa');
    expect(press('x')).toBe(false);
    press('Escape');
    expect(view.focusedName).toBe('Nguyễn Thị Hoa');
    expect((one('.rapport-filter') as HTMLInputElement).value).toBe('hoa');
  });

  it('leaves a filter that matches nothing for the button that clears it, and that for the list', async () => {
    view.open();
    one('.rapport-filter').focus();
    await view.filter('nobody');
    press('Escape');
    const clear = one('.rapport-empty button');
    expect(document.activeElement).toBe(clear);
    click(clear);
    expect(view.focusedName).toBe('Amara Okafor');
  });

  it('shows them by ? and goes back by Escape', () => {
    view.open();
    focus('Amara Okafor');
    press('?');
    expect(one('.rapport-popover').innerText).toContain('Postpone');
    press('Escape');
    expect(all('.rapport-popover')).toEqual([]);
    expect(view.focusedName).toBe('Amara Okafor');
  });

  it('folds and unfolds a section by the arrows and Enter', () => {
    view.open();
    const head = (): HTMLElement => one('[data-section=overdue]');
    head().focus();
    press('ArrowLeft');
    expect(view.names).not.toContain('Amara Okafor');
    expect(document.activeElement).toBe(head());
    press('ArrowRight');
    expect(view.names).toContain('Amara Okafor');
    press('Enter');
    expect(view.names).not.toContain('Amara Okafor');
  });
});

describe('after an action', () => {
  it('the focus stays at its place when the row is gone', async () => {
    view.open();
    view.row('Amara Okafor').focus();
    Object.assign(view.told.parts.dialogs, {
      completeNextStep: () => {
        view.index.say(SAMPLE.slice(1));
        return Promise.resolve();
      },
    });
    press('x');
    await settled();
    expect(view.names).not.toContain('Amara Okafor');
    expect(view.focusedName).toBe('Kenji Watanabe');
    expect(view.said).toBe('1 overdue');
  });

  it('the focus stays at its place when a dialog had it meanwhile', async () => {
    view.open();
    view.row('Kenji Watanabe').focus();
    const dialogInput = document.body.createEl('input');
    Object.assign(view.told.parts.dialogs, {
      logInteraction: async () => {
        dialogInput.focus();
        view.index.say(SAMPLE.filter(({ name }) => name !== 'Søren Kalø'));
        await nextFrame();
        dialogInput.remove();
        (document.activeElement as HTMLElement | null)?.blur();
      },
    });
    view.row('Søren Kalø').focus();
    press('x');
    await settled();
    await settled();
    expect(view.focusedName).toBe('Lucía Fernández');
  });

  it('the focus is left where the user put it', async () => {
    view.open();
    const elsewhere = document.body.createEl('input');
    click(view.action('Kenji Watanabe', 'keep'));
    elsewhere.focus();
    await settled();
    expect(document.activeElement).toBe(elsewhere);
  });
});
