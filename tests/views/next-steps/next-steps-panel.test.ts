// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { item, person, SAMPLE } from '../../support/view-agenda';
import { all, nextFrame, one } from '../../support/view-dom';
import { click, menuItems, OpenPanel, settled } from '../../support/view-panel';

let view: OpenPanel;

beforeEach(() => {
  view = new OpenPanel();
});

describe('what can be seen', () => {
  it('is every item, with its words, its kind and its buttons', () => {
    view.open();
    expect(view.names).toEqual(SAMPLE.map(({ name }) => name));
    const row = view.row('Amara Okafor');
    expect(one('.rapport-text', row).innerText.replace(/\s+/g, ' ')).toContain('3 days late');
    expect(row.dataset['kind']).toBe('step');
    expect(one('.rapport-mark', row).getAttr('aria-label')).toBe('Next step');
    const buttons = SAMPLE.map(({ name, kind }) => [
      kind,
      ...all('[data-action]', view.row(name)).map((el) => el.dataset['action']),
    ]);
    expect(buttons.map((line) => line.join(' '))).toEqual([
      'step complete open postpone edit more',
      'promise keep open postpone drop more',
      'keep-in-touch contacted open postpone more',
      'thanks keep open postpone drop more',
      'owed received open postpone drop more',
      'birthday contacted open wish more',
      'step complete open postpone edit more',
    ]);
    expect(all('button').filter((el) => el.getText() === '' && !el.getAttr('aria-label'))).toEqual(
      all('.rapport-action.rapport-absent'),
    );
    expect(view.said).toBe('2 overdue');
  });

  it('is the same, element for element, when the index says the same', async () => {
    view.open();
    const before = document.body.innerHTML;
    view.index.say(SAMPLE.map((same) => ({ ...same })));
    await nextFrame();
    expect(document.body.innerHTML).toBe(before);
  });

  it('says how many are left by the filter, and clears it', async () => {
    view.open();
    await view.filter('kalo');
    expect(view.names).toEqual(['Søren Kalø']);
    expect(view.said).toBe('Filtered: 1 of 7');
    await view.filter('nobody at all');
    expect(view.names).toEqual([]);
    expect(one('.rapport-empty-title').getText()).toBe('Nothing matches the filter');
    click(one('.rapport-empty button'));
    await nextFrame();
    expect(view.names).toHaveLength(7);
  });

  it('is only the ten, and remembers it', async () => {
    view.index.ten = ['People/Priya Raman.md'];
    view.open();
    click(one('.rapport-ten'));
    await nextFrame();
    expect(view.names).toEqual(['Priya Raman']);
    view.close();
    view.open();
    expect(view.names).toEqual(['Priya Raman']);
    expect(one('.rapport-ten').getAttr('aria-pressed')).toBe('true');
  });

  it('is not what stands in a folded section, and remembers that', () => {
    view.open();
    const overdue = (): HTMLElement => one('[data-section=overdue] button');
    click(overdue());
    expect(overdue().getAttr('aria-expanded')).toBe('false');
    expect(view.names).not.toContain('Amara Okafor');
    view.close();
    view.open();
    expect(view.names).not.toContain('Amara Okafor');
    click(overdue());
    expect(view.names).toContain('Amara Okafor');
  });

  it('is nothing once it is closed', async () => {
    view.open();
    view.close();
    expect(document.body.innerText.trim()).toBe('');
    expect(view.index.heard).toBe(false);
    view.index.say([]);
    await nextFrame();
  });
});

describe('the mouse', () => {
  it.each([
    { init: {}, how: 'false' },
    { init: { ctrlKey: true }, how: 'tab' },
    { init: { ctrlKey: true, altKey: true }, how: 'split' },
    { init: { ctrlKey: true, altKey: true, shiftKey: true }, how: 'window' },
  ])('opens the note ($how) with $init', ({ init, how }) => {
    view.open();
    click(view.action('Amara Okafor', 'open'), init);
    expect(view.told.log).toEqual([`open People/Amara Okafor.md ${how}`]);
  });

  it('previews the note', () => {
    view.open();
    const person = view.action('Amara Okafor', 'open');
    person.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(view.told.log).toEqual(['preview People/Amara Okafor.md']);
  });

  it('shows all there is to do in the context menu', async () => {
    view.open();
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    view.row('Priya Raman').dispatchEvent(event);
    await settled();
    const labels = menuItems().map((el) => el.innerText.trim());
    expect(labels.slice(0, 3)).toEqual(['Mark as received', 'Drop', 'Postpone']);
    menuItems()[1]?.click();
    await settled();
    expect(view.told.log).toEqual([
      'drop {"path":"People/Priya Raman.md","line":0,"text":"Name of her publisher","due":20784}',
    ]);
  });
});

it('stays small and quick with 10,000 overdue rows', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => item(`Person ${at}`, -1 - (at % 2)));
  view.open(many.sort((a, b) => (a.due ?? 0) - (b.due ?? 0)));
  expect(all('.rapport-row').length).toBeLessThan(30);
  expect(one('[role=grid]').getAttr('aria-rowcount')).toBe('10001');
  await view.filter('person 9999');
  expect(view.names).toEqual(['Person 9999']);
});

describe('an empty view', () => {
  it('says that notes are read, then how they become people', async () => {
    view.index.ready = false;
    view.open([]);
    expect(one('.rapport-empty').getText()).toContain('Reading your notes');
    expect(view.said).toBe('');
    view.index.ready = true;
    view.index.say();
    await nextFrame();
    expect(one('.rapport-empty-hint').getText()).toContain('type: person');
    expect(view.said).toBe('Nothing overdue');
  });

  it('leads to a first next step', async () => {
    view.index.persons = [person('Ada')];
    Object.assign(view.told.parts.dialogs, { pickPerson: () => Promise.resolve('People/Ada.md') });
    view.open([]);
    click(one('.rapport-empty button'));
    await settled();
    expect(view.told.log).toEqual(['dialog: next step of People/Ada.md']);
  });

  it('shows everyone again when nothing waits for the ten', async () => {
    view.open();
    click(one('.rapport-ten'));
    await nextFrame();
    expect(one('.rapport-empty-title').getText()).toBe('Nothing waits for the ten');
    click(one('.rapport-empty button'));
    await nextFrame();
    expect(view.names).toHaveLength(7);
  });
});
