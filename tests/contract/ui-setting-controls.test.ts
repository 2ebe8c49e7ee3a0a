// @vitest-environment happy-dom
import type { SettingDefinitionItem } from 'obsidian';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installDom } from '../../workbench/host/ui/install-dom';
import { settle, type } from '../support/ui-press';
import { ShownTab } from '../support/ui-shown-tab';

beforeAll(() => installDom(window));

let tab: ShownTab;
let settings: Record<string, unknown>;
const show = (...items: SettingDefinitionItem[]): ShownTab => (tab = new ShownTab(items, settings));
beforeEach(() => {
  settings = {};
});
afterEach(() => tab.leave());

describe('where the rows come from (17)', () => {
  it('draws the definitions and never calls display', () => {
    show({ name: 'Folders', desc: 'One a line', control: { type: 'textarea', key: 'folders' } });
    expect(tab.names()).toEqual(['Folders']);
    expect(tab.row('Folders').find('.setting-item-description').getText()).toBe('One a line');
    expect(tab.displayed).not.toHaveBeenCalled();
  });

  it('calls display where there are none', () => {
    show();
    expect(tab.displayed).toHaveBeenCalledTimes(1);
  });
});

describe('controls', () => {
  it('read from the settings of the plugin, and save there', async () => {
    settings = { name: 'Mei', count: 2, on: true, kind: 'b' };
    show(
      { name: 'Name', control: { type: 'text', key: 'name' } },
      { name: 'Count', control: { type: 'number', key: 'count', defaultValue: 7 } },
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      { name: 'Kind', control: { type: 'dropdown', key: 'kind', options: { a: 'A', b: 'B' } } },
      {
        name: 'Far',
        control: { type: 'slider', key: 'far', min: 0, max: 9, step: 1, defaultValue: 4 },
      },
    );
    expect([tab.box('Name').value, tab.box('Count').value, tab.box('On').checked]).toEqual([
      'Mei',
      '2',
      true,
    ]);
    expect(tab.row('Kind').querySelector('select')?.value).toBe('b');
    expect(tab.row('Far').find('.slider-value').getText()).toBe('4');
    type(tab.box('Name'), 'Bao');
    type(tab.box('Count'), '5');
    tab.box('On').click();
    await settle();
    expect(settings).toEqual({ name: 'Bao', count: 5, on: false, kind: 'b' });
    type(tab.box('Count'), '');
    await settle();
    expect(settings['count']).toBe(7);
    expect(tab.saved).toHaveBeenLastCalledWith(settings);
  });

  it('a switch turns by its row, and says what it is', () => {
    show({ name: 'On', control: { type: 'toggle', key: 'on' } });
    expect(tab.box('On').getAttr('role')).toBe('switch');
    tab.row('On').querySelector<HTMLElement>('.checkbox-container')?.click();
    expect([tab.box('On').getAttr('aria-checked'), settings['on']]).toEqual(['true', true]);
    tab.row('On').find('.setting-item-info').click();
    expect(settings['on']).toBe(false);
  });

  it('refuse a bad value with a message, and keep the good one', () => {
    settings = { days: '30' };
    const validate = (text: string): string | undefined =>
      /^\d+$/.test(text) ? undefined : 'Write a number of days.';
    show({ name: 'Days', control: { type: 'text', key: 'days', validate } });
    expect(tab.message('Days')).toBeNull();
    type(tab.box('Days'), 'often');
    expect(tab.message('Days')).toBe('Write a number of days.');
    expect(tab.row('Days').hasClass('is-invalid')).toBe(true);
    expect(settings['days']).toBe('30');
    type(tab.box('Days'), '14');
    expect([tab.message('Days'), settings['days']]).toEqual([null, '14']);
  });

  it('say at once when what is stored is bad, and leave it', async () => {
    settings = { days: 'often' };
    show({ name: 'Days', control: { type: 'text', key: 'days', validate: () => 'No.' } });
    await settle();
    expect([tab.message('Days'), settings['days']]).toEqual(['No.', 'often']);
  });

  it('heed only the last answer of a slow check', async () => {
    const answers: ((message: string) => void)[] = [];
    show({
      name: 'Slow',
      control: {
        type: 'text',
        key: 'slow',
        validate: () => new Promise<string>((resolve) => answers.push(resolve)),
      },
    });
    type(tab.box('Slow'), 'a');
    type(tab.box('Slow'), 'ab');
    answers[1]?.('');
    await settle();
    answers[0]?.('Too short');
    await settle();
    expect([tab.message('Slow'), settings['slow']]).toEqual([null, 'ab']);
  });
});

describe('visible and disabled', () => {
  it('are asked again after a change, and on refreshDomState', async () => {
    let locked = false;
    show(
      { name: 'More', control: { type: 'toggle', key: 'more' } },
      {
        name: 'Detail',
        visible: () => settings['more'] === true,
        control: { type: 'text', key: 'detail', disabled: () => locked },
      },
      { name: 'Never', visible: false, control: { type: 'text', key: 'never' } },
    );
    expect(tab.names()).toEqual(['More']);
    const detail = tab.row('Detail');
    tab.box('More').click();
    await settle();
    expect(tab.names()).toEqual(['More', 'Detail']);
    expect(tab.box('Detail').disabled).toBe(false);
    locked = true;
    tab.refreshDomState();
    expect(tab.box('Detail').disabled).toBe(true);
    expect(tab.row('Detail')).toBe(detail);
  });
});
