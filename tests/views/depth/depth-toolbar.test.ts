// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { AMARA, KENJI, LUCIA, SOREN } from '../../support/depth-people';
import { ALL, OpenDepth } from '../../support/depth-view';
import { all, one, press } from '../../support/view-dom';
import { click, menuItems, settled } from '../../support/view-panel';

let view: OpenDepth;

beforeEach(() => {
  view = new OpenDepth();
});

describe('several at once', () => {
  const bulk = async (button: string, line: number): Promise<void> => {
    click(one(`.rapport-pick-bar [aria-label="${button}"]`));
    await settled();
    menuItems()[line]?.click();
    await settled();
  };

  it.each([
    ['Rate depth', 1, 'rate 2'],
    ['Rate depth', 3, 'rate '],
    ['Set goal', 2, 'goal 3'],
    ['Set goal', 3, 'goal '],
  ])('%s, line %i: %s, as one action', async (button, line, expected) => {
    view.open();
    click(one('[aria-label="Select several"]'));
    click(one('.rapport-pick', view.row(KENJI)));
    view.row(LUCIA).focus();
    press(' ');
    expect(one('.rapport-pick-bar').innerText).toContain('2 selected');
    await bulk(button, line);
    expect(view.told.log).toEqual([`${expected} ${[KENJI, LUCIA].map(({ path }) => path).join()}`]);
  });

  it('takes all that are shown, lets go of whom a filter hides, and ends by Escape', async () => {
    view.open();
    click(one('[aria-label="Select several"]'));
    expect(one('[aria-label="Rate depth"]')).toHaveProperty('disabled', true);
    click(one('[aria-label="Select all"]'));
    expect(all('.rapport-pick').filter((el) => Reflect.get(el, 'checked'))).toHaveLength(5);
    await view.filter('ka');
    expect(one('.rapport-pick-count').getText()).toBe('2 selected');
    view.row(SOREN).focus();
    press('Escape');
    expect(all('.rapport-pick-bar.rapport-absent')).toHaveLength(1);
    expect(view.focused).toBe('Søren Kalø');
  });

  it('says how many were rated', async () => {
    view.open();
    click(one('[aria-label="Select several"]'));
    click(one('[aria-label="Select all"]'));
    await bulk('Rate depth', 0);
    expect(view.said).toBe('5 people: 1 Surface');
  });
});

describe('filters', () => {
  it('are listed where they occur, checked, shown and cleared', async () => {
    view.open();
    const choose = async (label: string): Promise<void> => {
      click(one('[aria-label="Filter by tag, folder or stage"]'));
      await settled();
      menuItems()
        .find((el) => el.innerText.trim() === label)
        ?.click();
      await settled();
    };
    await choose('#person');
    expect(view.rows).toBe('2 Sustained1, Amara Okafor, Not rated1, Lucía Fernández');
    await choose('People/Work/');
    expect(view.rows).toBe('2 Sustained1, Amara Okafor');
    expect(one('.rapport-active-filters').getText()).toBe('Clear #person, People/Work/');
    click(one('[aria-label="Filter by tag, folder or stage"]'));
    await settled();
    const checked = menuItems().filter((el) => el.getAttr('aria-checked') === 'true');
    expect(checked.map((el) => el.innerText.trim())).toEqual(['#person', 'People/Work/']);
    press('Escape');
    await choose('#person');
    expect(view.rows).toBe('2 Sustained2, Amara Okafor, Søren Kalø');
    click(one('.rapport-active-filters'));
    expect(view.rows).toBe(ALL);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Filter by tag');
  });

  it('by name begin with / and are left by Escape', async () => {
    view.open();
    view.row(AMARA).focus();
    expect(press('/')).toBe(true);
    expect(document.activeElement).toBe(one('.rapport-filter'));
    await view.filter('lin');
    press('Escape');
    expect(view.focused).toBe('Mei Lin');
    expect(view.said).toBe('1 person');
  });
});
