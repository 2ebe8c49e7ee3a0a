// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../src/domain/agenda';
import { NextStepsPanel } from '../../../src/views/next-steps/next-steps-panel';
import { item, SAMPLE } from '../../support/view-agenda';
import { all, installViewDom, nextFrame, one, press } from '../../support/view-dom';
import { ToldIndex, toldParts } from '../../support/view-parts';

let index: ToldIndex;
let told: ReturnType<typeof toldParts>;
let panel: NextStepsPanel;

beforeEach(() => {
  installViewDom(900);
  index = new ToldIndex(SAMPLE);
  told = toldParts(index);
});

function open(items: readonly AgendaItem[] = index.items): void {
  index.items = items;
  panel = new NextStepsPanel(document.body.createDiv(), told.parts, { hoverPopover: null });
}

const rowOf = (path: string): HTMLElement => one(`.rapport-row[data-path="People/${path}.md"]`);
const names = (): string[] => all('.rapport-person').map((el) => el.getText());
const said = (): string => one('.rapport-live').getText();
const focusedName = (): string | undefined =>
  document.activeElement?.closest('.rapport-row')?.querySelector('.rapport-person')?.getText();

function click(el: HTMLElement, init: MouseEventInit = {}): void {
  el.focus();
  el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
}

/** Until the promises of an action and the frame after it are through. */
async function settled(): Promise<void> {
  await new Promise((resolve) => window.setTimeout(resolve, 0));
  await nextFrame();
  await nextFrame();
}

async function filter(text: string): Promise<void> {
  const input = one('input.rapport-filter') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await nextFrame();
}

const menuItems = (): HTMLElement[] => all('.menu-item');

describe('what can be seen', () => {
  it('is every item, with its words, its kind and its buttons', () => {
    open();
    expect(names()).toEqual(SAMPLE.map(({ name }) => name));
    const row = rowOf('Amara Okafor');
    expect(one('.rapport-text', row).innerText.replace(/\s+/g, ' ')).toContain('3 days late');
    expect(row.dataset['kind']).toBe('step');
    expect(one('.rapport-mark', row).getAttr('aria-label')).toBe('Next step');
    const buttons = SAMPLE.map(({ name, kind }) => [
      kind,
      ...all('[data-action]', rowOf(name)).map((el) => el.dataset['action']),
    ]);
    expect(buttons.map((line) => line.join(' '))).toEqual([
      'step complete open postpone edit more',
      'promise keep open postpone drop more',
      'keep-in-touch contacted open postpone more',
      'thanks keep open postpone drop more',
      'owed received open postpone drop more',
      'birthday contacted open more',
      'step complete open postpone edit more',
    ]);
    expect(all('button').filter((el) => el.getText() === '' && !el.getAttr('aria-label'))).toEqual(
      all('.rapport-action.rapport-absent'),
    );
    expect(said()).toBe('2 overdue');
  });

  it('is the same, element for element, when the index says the same', async () => {
    open();
    const before = document.body.innerHTML;
    index.say(SAMPLE.map((same) => ({ ...same })));
    await nextFrame();
    expect(document.body.innerHTML).toBe(before);
  });

  it('says how many are left by the filter, and clears it', async () => {
    open();
    await filter('kalo');
    expect(names()).toEqual(['Søren Kalø']);
    expect(said()).toBe('Filtered: 1 of 7');
    await filter('nobody at all');
    expect(names()).toEqual([]);
    expect(one('.rapport-empty-title').getText()).toBe('Nothing matches the filter');
    click(one('.rapport-empty button'));
    await nextFrame();
    expect(names()).toHaveLength(7);
  });

  it('is only the ten, and remembers it', async () => {
    index.ten = ['People/Priya Raman.md'];
    open();
    click(one('.rapport-ten'));
    await nextFrame();
    expect(names()).toEqual(['Priya Raman']);
    panel.close();
    open();
    expect(names()).toEqual(['Priya Raman']);
    expect(one('.rapport-ten').getAttr('aria-pressed')).toBe('true');
  });

  it('is not what stands in a folded section, and remembers that', () => {
    open();
    const overdue = (): HTMLElement => one('[data-section=overdue] button');
    click(overdue());
    expect(overdue().getAttr('aria-expanded')).toBe('false');
    expect(names()).not.toContain('Amara Okafor');
    panel.close();
    open();
    expect(names()).not.toContain('Amara Okafor');
    click(overdue());
    expect(names()).toContain('Amara Okafor');
  });

  it('is nothing once it is closed', async () => {
    open();
    panel.close();
    expect(document.body.innerText.trim()).toBe('');
    expect(index.heard).toBe(false);
    index.say([]);
    await nextFrame();
  });
});

describe('the keys', () => {
  const focus = (name: string): void => rowOf(name).focus();

  it.each([
    ['Amara Okafor', 'Enter', 'open People/Amara Okafor.md false'],
    ['Amara Okafor', 'x', 'dialog: complete People/Amara Okafor.md'],
    ['Amara Okafor', 'e', 'dialog: next step of People/Amara Okafor.md'],
    [
      'Kenji Watanabe',
      'x',
      'keep {"path":"People/Kenji Watanabe.md","line":2,"text":"Lend him the drill"}',
    ],
    ['Søren Kalø', 'x', 'dialog: log People/Søren Kalø.md'],
    [
      'Priya Raman',
      'X',
      'keep {"path":"People/Priya Raman.md","line":0,"text":"Name of her publisher"}',
    ],
  ])('on %s, %s does: %s', async (name, key, expected) => {
    open();
    focus(name);
    expect(press(key)).toBe(true);
    await settled();
    expect(told.log).toEqual([expected]);
  });

  it.each([
    ['Kenji Watanabe', 'e'],
    ['Mahmoud Darwish', 's'],
    ['Amara Okafor', 'q'],
  ])('on %s, %s does nothing', (name, key) => {
    open();
    focus(name);
    expect(press(key)).toBe(false);
    expect(told.log).toEqual([]);
  });

  it('postpones by s and the menu', async () => {
    open();
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
    expect(told.log).toEqual([
      'postpone {"item":"promise","path":"People/Kenji Watanabe.md","line":2,"text":"Lend him the drill"} to 2026-11-29',
    ]);
  });

  it('goes to the filter by / and back by Escape, leaving its words', async () => {
    open();
    focus('Amara Okafor');
    expect(press('/')).toBe(true);
    expect(document.activeElement).toBe(one('.rapport-filter'));
    await filter('hoa');
    expect(press('x')).toBe(false);
    press('Escape');
    expect(focusedName()).toBe('Nguyễn Thị Hoa');
    expect((one('.rapport-filter') as HTMLInputElement).value).toBe('hoa');
  });

  it('shows them by ? and goes back by Escape', () => {
    open();
    focus('Amara Okafor');
    press('?');
    expect(one('.rapport-popover').innerText).toContain('Postpone');
    press('Escape');
    expect(all('.rapport-popover')).toEqual([]);
    expect(focusedName()).toBe('Amara Okafor');
  });

  it('folds and unfolds a section by the arrows and Enter', () => {
    open();
    const head = (): HTMLElement => one('[data-section=overdue]');
    head().focus();
    press('ArrowLeft');
    expect(names()).not.toContain('Amara Okafor');
    expect(document.activeElement).toBe(head());
    press('ArrowRight');
    expect(names()).toContain('Amara Okafor');
    press('Enter');
    expect(names()).not.toContain('Amara Okafor');
  });
});

describe('after an action', () => {
  it('the focus stays at its place when the row is gone', async () => {
    open();
    rowOf('Amara Okafor').focus();
    told.parts.dialogs.completeNextStep = () => {
      index.say(SAMPLE.slice(1));
      return Promise.resolve();
    };
    press('x');
    await settled();
    expect(names()).not.toContain('Amara Okafor');
    expect(focusedName()).toBe('Kenji Watanabe');
    expect(said()).toBe('1 overdue');
  });

  it('the focus stays at its place when a dialog had it meanwhile', async () => {
    open();
    rowOf('Kenji Watanabe').focus();
    const dialogInput = document.body.createEl('input');
    told.parts.dialogs.logInteraction = async () => {
      dialogInput.focus();
      index.say(SAMPLE.filter(({ name }) => name !== 'Søren Kalø'));
      await nextFrame();
      dialogInput.remove();
      (document.activeElement as HTMLElement | null)?.blur();
    };
    rowOf('Søren Kalø').focus();
    press('x');
    await settled();
    await settled();
    expect(focusedName()).toBe('Lucía Fernández');
  });

  it('the focus is left where the user put it', async () => {
    open();
    const elsewhere = document.body.createEl('input');
    click(one('[data-action=keep]', rowOf('Kenji Watanabe')));
    elsewhere.focus();
    await settled();
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe('the mouse', () => {
  it.each([
    { init: {}, how: 'false' },
    { init: { ctrlKey: true }, how: 'tab' },
    { init: { ctrlKey: true, altKey: true }, how: 'split' },
    { init: { ctrlKey: true, altKey: true, shiftKey: true }, how: 'window' },
  ])('opens the note ($how) with $init', ({ init, how }) => {
    open();
    click(one('[data-action=open]', rowOf('Amara Okafor')), init);
    expect(told.log).toEqual([`open People/Amara Okafor.md ${how}`]);
  });

  it('previews the note', () => {
    open();
    const person = one('[data-action=open]', rowOf('Amara Okafor'));
    person.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(told.log).toEqual(['preview People/Amara Okafor.md']);
  });

  it('shows all there is to do in the context menu', async () => {
    open();
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    rowOf('Priya Raman').dispatchEvent(event);
    await settled();
    const labels = menuItems().map((el) => el.innerText.trim());
    expect(labels.slice(0, 3)).toEqual(['Mark as received', 'Drop', 'Postpone']);
    menuItems()[1]?.click();
    await settled();
    expect(told.log).toEqual([
      'drop {"path":"People/Priya Raman.md","line":0,"text":"Name of her publisher"}',
    ]);
  });
});

describe('notes with problems', () => {
  const problem = {
    path: 'People/Odd One.md',
    property: 'depth',
    value: 7,
    expected: 'depth',
  } as const;

  it('are not spoken of where there are none', () => {
    open();
    expect(one('button.rapport-problems').hasClass('rapport-absent')).toBe(true);
  });

  it('are counted, listed and opened; Escape goes back', () => {
    index.told = [problem, { ...problem, property: 'next-step-due', value: 'tomorrow' }];
    open();
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
    expect(told.log).toEqual(['open People/Odd One.md false']);
    press('Escape');
    expect(all('.rapport-problem')).toEqual([]);
    expect(focusedName()).toBe('Amara Okafor');
  });

  it('go from the list as they are mended', async () => {
    index.told = [problem];
    open();
    click(one('button.rapport-problems'));
    index.told = [];
    index.say();
    await nextFrame();
    expect(all('.rapport-problem')).toEqual([]);
    expect(one('.rapport-problems-hint').getText()).toContain('Nothing needs a look');
  });
});

it('stays small and quick with 10,000 overdue rows', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => item(`Person ${at}`, -1 - (at % 2)));
  open(many.sort((a, b) => (a.due ?? 0) - (b.due ?? 0)));
  expect(all('.rapport-row').length).toBeLessThan(30);
  expect(one('[role=grid]').getAttr('aria-rowcount')).toBe('10001');
  await filter('person 9999');
  expect(names()).toEqual(['Person 9999']);
});
