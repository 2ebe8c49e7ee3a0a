// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE } from '../../support/view-agenda';
import { all, nextFrame, one, press } from '../../support/view-dom';
import { click, menuItems, OpenPanel, settled } from '../../support/view-panel';

let view: OpenPanel;

const bar = (): HTMLElement => one('.rapport-pick-bar');
const button = (label: string): HTMLButtonElement =>
  one(`[aria-label="${label}"]`, bar()) as HTMLButtonElement;
const boxOf = (name: string): HTMLInputElement =>
  one('.rapport-pick', view.row(name)) as HTMLInputElement;
const picked = (): string[] => SAMPLE.map(({ name }) => name).filter((name) => boxOf(name).checked);
const barShown = (): boolean => !bar().hasClass('rapport-absent');

beforeEach(() => {
  view = new OpenPanel();
  view.open();
});

describe('picking several', () => {
  it('begins with the button, which shows boxes and a bar', () => {
    expect([barShown(), boxOf('Amara Okafor').hasClass('rapport-absent')]).toEqual([false, true]);
    click(one('.rapport-picking'));
    expect([barShown(), boxOf('Amara Okafor').hasClass('rapport-absent')]).toEqual([true, false]);
    expect(one('.rapport-picking').getAttr('aria-pressed')).toBe('true');
    expect(view.said).toBe('0 selected');
    expect(button('Done').disabled).toBe(true);
  });

  it('names each box by its row', () => {
    const nameEl = document.getElementById(boxOf('Amara Okafor').getAttr('aria-labelledby') ?? '');
    expect(nameEl?.getText()).toContain('Amara Okafor');
  });

  it('picks by the box, by the row, and lets go again', () => {
    click(one('.rapport-picking'));
    click(boxOf('Amara Okafor'));
    click(one('.rapport-what', view.row('Priya Raman')));
    expect(picked()).toEqual(['Amara Okafor', 'Priya Raman']);
    expect(view.row('Priya Raman').hasClass('is-picked')).toBe(true);
    expect(one('.rapport-pick-count').getText()).toBe('2 selected');
    click(boxOf('Amara Okafor'));
    expect(picked()).toEqual(['Priya Raman']);
  });

  it.each([
    { keys: { ctrlKey: true }, expected: ['Kenji Watanabe'] },
    { keys: { shiftKey: true }, expected: ['Kenji Watanabe'] },
    { keys: {}, expected: [] },
  ])('begins with a click on a row with $keys', ({ keys, expected }) => {
    click(one('.rapport-what', view.row('Kenji Watanabe')), keys);
    expect(picked()).toEqual(expected);
    expect(barShown()).toBe(expected.length > 0);
  });

  it('picks a range with Shift', () => {
    click(one('.rapport-picking'));
    click(boxOf('Kenji Watanabe'));
    click(one('.rapport-what', view.row('Priya Raman')), { shiftKey: true });
    expect(picked()).toEqual(['Kenji Watanabe', 'Søren Kalø', 'Lucía Fernández', 'Priya Raman']);
  });

  it('leaves buttons their meaning', () => {
    click(one('.rapport-picking'));
    click(view.action('Amara Okafor', 'open'), { ctrlKey: true });
    expect(view.told.log).toEqual(['open People/Amara Okafor.md tab']);
    expect(picked()).toEqual([]);
  });

  it('goes by keys alone: Space picks, Escape ends', () => {
    view.row('Amara Okafor').focus();
    expect(press(' ')).toBe(false);
    click(one('.rapport-picking'));
    view.row('Amara Okafor').focus();
    expect(press(' ')).toBe(true);
    // Past the head of a section.
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) press(key);
    press(' ', { shiftKey: true });
    expect(picked()).toEqual(['Amara Okafor', 'Kenji Watanabe', 'Søren Kalø']);
    expect(view.said).toBe('3 selected');
    expect(press('Escape')).toBe(true);
    expect([picked(), barShown(), view.focusedName]).toEqual([[], false, 'Søren Kalø']);
    expect(press('Escape')).toBe(false);
  });

  it('gives the focus back to the list when its bar goes', () => {
    click(one('.rapport-picking'));
    click(button('Stop selecting'));
    expect(barShown()).toBe(false);
    expect(view.focusedName).toBe('Amara Okafor');
  });

  it('lasts while the list changes; what is gone falls out', async () => {
    click(one('.rapport-picking'));
    click(boxOf('Amara Okafor'));
    click(boxOf('Priya Raman'));
    view.index.say(SAMPLE.slice(1));
    await nextFrame();
    expect(one('.rapport-pick-count').getText()).toBe('1 selected');
    await view.filter('kenji');
    expect(one('.rapport-pick-count').getText()).toBe('0 selected');
  });
});

describe('what is done to several', () => {
  it('is one action: done', async () => {
    click(one('.rapport-picking'));
    click(boxOf('Amara Okafor'));
    click(boxOf('Kenji Watanabe'));
    click(button('Done'));
    await settled();
    expect(view.told.log).toEqual([`complete items ${JSON.stringify(SAMPLE.slice(0, 2))}`]);
  });

  it('leaves the focus in the list once its button can no longer be pressed', async () => {
    click(one('.rapport-picking'));
    click(boxOf('Amara Okafor'));
    Object.assign(view.told.parts.actions, {
      completeItems: () => {
        view.index.say(SAMPLE.slice(1));
        return Promise.resolve();
      },
    });
    click(button('Done'));
    await settled();
    expect([button('Done').disabled, view.focusedName]).toEqual([true, 'Kenji Watanabe']);
    expect(press('Escape')).toBe(true);
    expect(barShown()).toBe(false);
  });

  it('is one action: postpone, which leaves birthdays alone', async () => {
    click(one('.rapport-picking'));
    for (const name of ['Amara Okafor', 'Mahmoud Darwish', 'Søren Kalø']) click(boxOf(name));
    click(button('Postpone'));
    await settled();
    expect(menuItems().map((el) => el.innerText.trim())[1]).toBe('+3 days (Wed 25 Nov)');
    menuItems()[1]?.click();
    await settled();
    const moved = [
      { item: 'step', path: 'People/Amara Okafor.md' },
      { item: 'keep-in-touch', path: 'People/Søren Kalø.md' },
    ];
    expect(view.told.log).toEqual([`postpone ${JSON.stringify(moved)} to 2026-11-25`]);
  });

  it('can be any day', async () => {
    click(one('.rapport-picking'));
    for (const name of ['Amara Okafor', 'Søren Kalø']) click(boxOf(name));
    click(button('Postpone'));
    await settled();
    menuItems().at(-1)?.click();
    await settled();
    expect(view.told.log).toEqual(['dialog: postpone step,keep-in-touch due someday']);
  });

  it('is offered only where it can be done', () => {
    click(one('.rapport-picking'));
    const can = (): boolean[] =>
      ['Done', 'Postpone', 'Set next step'].map((label) => !button(label).disabled);
    click(boxOf('Mahmoud Darwish'));
    expect(can()).toEqual([true, false, true]);
    click(boxOf('Amara Okafor'));
    expect(can()).toEqual([true, true, false]);
    click(boxOf('Mahmoud Darwish'));
    click(button('Set next step'));
    expect(view.told.log).toEqual(['dialog: next step of People/Amara Okafor.md']);
    expect(all('.rapport-pick-bar button')).toHaveLength(4);
  });
});
