// @vitest-environment happy-dom
import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { installDom } from '../../workbench/host/ui/install-dom';
import { searchSettings } from '../../workbench/host/ui/settings/search-settings';
import { SettingPage } from '../../workbench/host/ui/settings/setting-page';
import { type } from '../support/ui-press';
import { ShownTab } from '../support/ui-shown-tab';

beforeAll(() => installDom(window));

let tab: ShownTab;
const show = (...items: SettingDefinitionItem[]): ShownTab => (tab = new ShownTab(items));
afterEach(() => tab.leave());

describe('groups and lists', () => {
  it('draw a heading, extra buttons, and a search over the rows', () => {
    const pressed = vi.fn();
    show({
      type: 'group',
      heading: 'People',
      cls: 'one two',
      extraButtons: [(button) => button.setTooltip('More').onClick(pressed)],
      search: { match: (item, query) => item.name.toLowerCase().includes(query) },
      items: [{ name: 'Folder' }, { name: 'Tag' }],
    });
    const group = tab.containerEl.find('.setting-group.one.two');
    expect(group.find('.setting-item-heading .setting-item-name').getText()).toBe('People');
    group.find('[aria-label="More"]').click();
    expect(pressed).toHaveBeenCalledTimes(1);
    const search = group.querySelector<HTMLInputElement>('input[type="search"]');
    if (search) type(search, 'ta');
    expect(tab.row('Folder').hasClass('is-filtered')).toBe(true);
    tab.update();
    expect([
      tab.row('Folder').hasClass('is-filtered'),
      tab.row('Tag').hasClass('is-filtered'),
    ]).toEqual([true, false]);
  });

  it('add, delete and reorder', () => {
    const items = ['first', 'second', 'third'];
    const list = (): SettingDefinitionItem => ({
      type: 'list',
      heading: 'Stages',
      emptyState: 'No stages',
      items: items.map((name) => ({ name })),
      addItem: { name: 'Add stage', action: () => items.push('new') },
      onDelete: (at) => void items.splice(at, 1),
      onReorder: (from, to) => void items.splice(to, 0, ...items.splice(from, 1)),
    });
    show(list());
    tab.containerEl.find('[aria-label="Add stage"]').click();
    expect(items).toHaveLength(4);
    tab.row('second').find('[aria-label="Delete"]').click();
    expect(items).toEqual(['first', 'third', 'new']);
    const draw = (): void => {
      tab.redraw(list());
    };
    draw();
    const key = (name: string, init: KeyboardEventInit): void => {
      tab.row(name).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    };
    key('first', { key: 'ArrowDown', altKey: true });
    expect(items).toEqual(['third', 'first', 'new']);
    draw();
    key('third', { key: 'Delete' });
    expect(items).toEqual(['first', 'new']);
    items.length = 0;
    draw();
    expect(tab.containerEl.find('.setting-group-empty').getText()).toBe('No stages');
  });
});

describe('pages, own drawing and actions', () => {
  it('open a page, go back, and stay on it when the rows change', () => {
    const page = (name: string): SettingDefinitionPage => ({
      type: 'page',
      name: 'Names',
      displayValue: () => '3 changed',
      items: [{ name, control: { type: 'text', key: name } }],
    });
    show({ type: 'group', heading: 'Words', items: [page('depth')] });
    expect(tab.row('Names').find('.setting-display-value').getText()).toBe('3 changed');
    tab.row('Names').click();
    expect(tab.containerEl.find('.setting-page-title').getText()).toBe('Names');
    expect(tab.names()).toEqual(['depth']);
    tab.redraw(page('stage'));
    expect(tab.names()).toEqual(['stage']);
    tab.containerEl.find('.setting-page-back').click();
    expect(tab.names()).toEqual(['Names']);
  });

  it('draw a page of a plugin, and hide it on leaving', () => {
    const hidden = vi.fn();
    class Own extends SettingPage {
      override title = 'Own';
      display(): void {
        this.containerEl.setText('drawn');
      }
      override hide(): void {
        hidden();
      }
    }
    show({ type: 'page', name: 'Own', page: () => new Own() });
    tab.row('Own').click();
    expect(tab.containerEl.find('.setting-page-content').getText()).toBe('drawn');
    tab.leave();
    expect(hidden).toHaveBeenCalledTimes(1);
  });

  it('render by a function and clean up before drawing anew', () => {
    const cleaned = vi.fn();
    show({
      name: 'Own',
      render: (setting) => {
        setting.addButton((button) => button.setButtonText('Go'));
        return cleaned;
      },
    });
    expect(tab.row('Own').querySelector('button')?.textContent).toBe('Go');
    tab.update();
    expect(cleaned).toHaveBeenCalledTimes(1);
  });

  it('act on a click with the row and its place, unless disabled', () => {
    const action = vi.fn();
    let disabled = false;
    show({ name: 'A' }, { name: 'B', action, disabled: () => disabled });
    tab.row('B').click();
    expect(action).toHaveBeenCalledWith(tab.row('B'), 1);
    tab.row('B').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(action).toHaveBeenCalledTimes(2);
    disabled = true;
    tab.refreshDomState();
    tab.row('B').click();
    expect(action).toHaveBeenCalledTimes(2);
  });
});

describe('the search of the settings', () => {
  it('looks at names, descriptions and aliases, in groups and pages', () => {
    const items: SettingDefinitionItem[] = [
      { name: 'Cadence', desc: 'How often', aliases: ['rhythm'] },
      { name: 'Hidden', desc: 'rhythm', visible: false },
      { name: 'Quiet', desc: 'rhythm', searchable: false },
      { type: 'group', heading: 'G', items: [{ name: 'Rhythm of mail' }] },
      { type: 'page', name: 'P', items: [{ name: 'Deep rhythm' }] },
    ];
    const found = searchSettings(items, 'RHYTHM');
    expect(found.map(({ name, pages }) => [name, pages])).toEqual([
      ['Cadence', []],
      ['Rhythm of mail', []],
      ['Deep rhythm', ['P']],
    ]);
    expect(searchSettings(items, 'deep mail')).toEqual([]);
  });
});
