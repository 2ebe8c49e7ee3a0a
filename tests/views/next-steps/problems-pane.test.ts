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

  it('are not spoken of where there are none', () => {
    view.open();
    expect(one('button.rapport-problems').hasClass('rapport-absent')).toBe(true);
  });

  it('are counted, listed and opened; Escape goes back', () => {
    view.index.told = [problem, { ...problem, property: 'next-step-due', value: 'tomorrow' }];
    view.open();
    const footer = one('button.rapport-problems');
    expect(footer.innerText.trim()).toBe('1 note needs a look');
    click(footer);
    expect(footer.getAttr('aria-expanded')).toBe('true');
    const rows = all('.rapport-problem');
    expect(rows.map((el) => el.dataset['property'])).toEqual(['depth', 'next-step-due']);
    expect(rows[1]?.innerText).toContain('Found: tomorrow');
    expect(document.activeElement).toBe(rows[0]);
    press('ArrowDown');
    press('Enter');
    expect(view.told.log).toEqual(['open People/Odd One.md false']);
    press('Escape');
    expect(all('.rapport-problem')).toEqual([]);
    expect(view.focusedName).toBe('Amara Okafor');
  });

  it('go from the list as they are mended', async () => {
    view.index.told = [problem];
    view.open();
    click(one('button.rapport-problems'));
    view.index.told = [];
    view.index.say();
    await nextFrame();
    expect(all('.rapport-problem')).toEqual([]);
    expect(one('.rapport-problems-hint').getText()).toContain('Nothing needs a look');
  });
});
