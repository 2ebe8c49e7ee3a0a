// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { all, nextFrame, one, press } from '../../support/view-dom';
import { click, OpenPanel } from '../../support/view-panel';

let view: OpenPanel;

beforeEach(() => {
  view = new OpenPanel();
});

describe('notes with problems', () => {
  const problem = {
    path: 'People/Odd One.md',
    property: 'depth',
    value: 7,
    expected: 'depth',
  } as const;

  const problems = (): HTMLElement[] => all('[data-kind=problem]');

  it('are not spoken of where there are none', () => {
    view.open();
    expect(one('button.rapport-problems').hasClass('rapport-absent')).toBe(true);
  });

  it('are counted, listed and opened; Escape goes back', () => {
    view.index.told = [problem, { ...problem, property: 'next-step-due', value: 'tomorrow' }];
    view.open();
    const footer = one('button.rapport-problems');
    const grid = one('[role=grid]');
    const name = () => document.getElementById(grid.getAttr('aria-labelledby') ?? '')?.textContent;
    expect(name()).toBe('Next steps');
    expect(footer.innerText.trim()).toBe('1 note needs a look');
    click(footer);
    expect(footer.getAttr('aria-expanded')).toBe('true');
    expect(name()).toBe('Notes that need a look');
    const rows = problems();
    expect(rows.map((el) => one('.rapport-why', el).innerText.split(/\W+/)[1])).toEqual([
      'depth',
      'next',
    ]);
    expect(rows[1]?.innerText).toContain('Found: \u2068tomorrow');
    expect(document.activeElement).toBe(rows[0]);
    press('ArrowDown');
    press('Enter');
    expect(view.told.log).toEqual(['open People/Odd One.md false']);
    click(one('.rapport-what', rows[0]));
    expect(view.told.log).toHaveLength(2);
    press('Escape');
    expect(problems()).toEqual([]);
    expect(view.focusedName).toBe('Amara Okafor');
    expect(name()).toBe('Next steps');
  });

  it('go from the list as they are mended', async () => {
    view.index.told = [problem];
    view.open();
    click(one('button.rapport-problems'));
    view.index.told = [];
    view.index.say();
    await nextFrame();
    expect(problems()).toEqual([]);
    expect(one('.rapport-problems-hint').getText()).toContain('Nothing needs a look');
  });
});
