// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { item, person } from '../../support/view-agenda';
import { all, nextFrame, one } from '../../support/view-dom';
import { click, OpenPanel } from '../../support/view-panel';

let view: OpenPanel;

beforeEach(() => {
  view = new OpenPanel();
});

const heads = (): string[] => all('.rapport-section-title').map((el) => el.getText());

describe('grouping by person', () => {
  it('gives everyone a head, is remembered, and goes back', async () => {
    const items = [item('Amara Okafor', -3), item('Kenji Watanabe', 0), item('Amara Okafor', 2)];
    view.open(items);
    expect(heads()).toEqual(['Overdue', 'Today', 'Next 7 days']);
    click(one('.rapport-by-person'));
    expect(heads()).toEqual(['Amara Okafor', 'Kenji Watanabe']);
    expect(all('.rapport-count').map((el) => el.getText())).toEqual(['2', '1']);
    expect(view.said).toBe('1 overdue');
    view.close();
    view.open(items);
    expect(heads()).toEqual(['Amara Okafor', 'Kenji Watanabe']);
    click(one('[data-section="People/Amara Okafor.md"] button'));
    expect(view.names).toEqual(['Kenji Watanabe']);
    click(one('.rapport-by-person'));
    await nextFrame();
    expect(heads()).toEqual(['Overdue', 'Today', 'Next 7 days']);
  });
});

describe('in the group of a person', () => {
  const what = (name: string): HTMLElement => one('.rapport-what', view.row(name));
  const isNamed = (name: string): boolean =>
    one('.rapport-head', view.row(name)).hasClass('is-named');

  beforeEach(() => {
    view.index.persons = [{ ...person('Bruno Alves'), depth: 3 }];
    view.open([item('Amara Okafor', -3)]);
  });

  it('the name is not shown again, and is still part of what the row is called', async () => {
    expect([isNamed('Amara Okafor'), isNamed('Bruno Alves')]).toEqual([false, false]);
    click(one('.rapport-by-person'));
    await nextFrame();
    // Those without a next step share one head.
    expect([isNamed('Amara Okafor'), isNamed('Bruno Alves')]).toEqual([true, false]);
    const row = view.row('Amara Okafor');
    const called = document.getElementById(row.getAttr('aria-labelledby') ?? '');
    expect(called?.textContent).toContain('Amara Okafor');
    click(one('.rapport-by-person'));
    await nextFrame();
    expect(isNamed('Amara Okafor')).toBe(false);
  });

  it('a click on what is to be done opens the note in place of the name, or picks the row', async () => {
    click(what('Amara Okafor'));
    expect(view.told.log).toEqual([]);
    click(one('.rapport-by-person'));
    await nextFrame();
    click(what('Amara Okafor'));
    expect(view.told.log).toEqual(['open People/Amara Okafor.md false']);
    click(one('.rapport-picking'));
    click(what('Amara Okafor'));
    expect(view.told.log).toHaveLength(1);
    expect(one('.rapport-pick-count').getText()).toBe('1 selected');
  });
});
