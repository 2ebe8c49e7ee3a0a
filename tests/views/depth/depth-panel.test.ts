// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { AMARA, EVERYONE, inFolder, MEI, SOREN } from '../../support/depth-people';
import { ALL, OpenDepth } from '../../support/depth-view';
import { all, nextFrame, one, press } from '../../support/view-dom';
import { click, settled } from '../../support/view-panel';

let view: OpenDepth;

beforeEach(() => {
  view = new OpenDepth();
});

describe('what can be seen', () => {
  it('is everyone by depth, with dots that say the rating and the wish', () => {
    view.open();
    expect(view.rows).toBe(ALL);
    expect(view.said).toBe('5 people');
    const dots = all('[role=radio]', view.row(AMARA));
    expect(dots.map((dot) => [dot.getAttr('aria-label'), dot.getAttr('aria-checked')])).toEqual([
      ['Surface', 'false'],
      ['Sustained', 'true'],
      ['Significant (wanted)', 'false'],
    ]);
    expect(all('button').filter((el) => el.getText() === '' && !el.getAttr('aria-label'))).toEqual(
      [],
    );
  });

  it('is the same, element for element, when another person changes', async () => {
    view.open();
    const others = EVERYONE.filter((person) => person !== MEI).map((person) => view.row(person));
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void seen.push(...records));
    for (const el of others)
      observer.observe(el, { attributes: true, subtree: true, childList: true });
    await view.tell(MEI.path, { goal: 2 });
    await settled();
    expect(view.row(MEI).innerText).toContain('1 deeper wanted');
    expect(seen).toEqual([]);
    expect(EVERYONE.filter((person) => person !== MEI).map((person) => view.row(person))).toEqual(
      others,
    );
  });

  it('is not what stands in a folded group, and remembers that', () => {
    view.open();
    const head = (): HTMLElement => one('.rapport-section', document);
    head().focus();
    expect(press('ArrowLeft')).toBe(true);
    expect(view.rows).not.toContain('Kenji');
    expect(document.activeElement).toBe(head());
    view.close();
    view.open();
    expect(view.rows).not.toContain('Kenji');
    click(one('.rapport-fold'));
    expect(view.rows).toBe(ALL);
    head().focus();
    press('2');
    expect(view.rows).toBe(ALL);
    press('Enter');
    expect(view.rows).not.toContain('Kenji');
  });

  it.each([[['3', 7, null]], ['3'], [3], [{ 3: 'yes', 2: null, '/': 1 }], [undefined]])(
    'is everyone where this device remembers %j as folded',
    (kept) => {
      view.told.memory.set('depth-folded', kept);
      view.open();
      expect(view.rows).toBe(ALL);
    },
  );

  it('is what the switch says, in the order wanted', async () => {
    view.open();
    await view.choose('Show', 'deeper');
    expect(view.rows).toBe('Lucía Fernández, Amara Okafor');
    await view.choose('Show', 'all');
    await view.choose('Sort by', 'contact');
    expect(view.rows).toContain('Søren Kalø, Amara Okafor');
  });

  it('is nothing once it is closed', async () => {
    view.open();
    view.close();
    expect(document.body.innerText.trim()).toBe('');
    expect(view.index.heard).toBe(false);
    view.index.say();
    await nextFrame();
  });

  it('is small and quick with 10,000 people', async () => {
    view.index.persons = Array.from({ length: 10_000 }, (_, at) =>
      inFolder('People', `Person ${at}`, { depth: 1 + (at % 3) }),
    );
    view.open();
    expect(all('.rapport-row').length).toBeLessThan(30);
    expect(one('[role=grid]').getAttr('aria-rowcount')).toBe('10003');
    await view.filter('person 9999');
    expect(view.rows).toBe('1 Surface1, Person 9999');
  });
});

describe('an empty view', () => {
  const shown = (): string => one('.rapport-empty').innerText;

  it('says that notes are read, then how they become people', async () => {
    view.index.ready = false;
    view.index.persons = [];
    view.open();
    expect(shown()).toContain('Reading your notes');
    expect(all('.rapport-empty button')).toEqual([]);
    expect(view.said).toBe('');
    view.index.ready = true;
    view.index.say();
    await nextFrame();
    expect(shown()).toContain('type: person');
  });

  it('leads to the choice of which notes are people where there are none', () => {
    let asked = 0;
    view.told.parts = { ...view.told.parts, choosePeople: () => void (asked += 1) };
    view.index.persons = [];
    view.open();
    const button = one('.rapport-empty button');
    expect(button.getText()).toBe('Choose which notes are people');
    click(button);
    expect(asked).toBe(1);
  });

  it.each([
    ['deeper', 'Nobody is wanted deeper'],
    ['unbacked', 'Every rating is backed'],
  ])('says what %s means, and shows everyone again', async (mode, words) => {
    view.index.persons = [SOREN];
    view.open();
    await view.choose('Show', mode);
    expect(shown()).toContain(words);
    click(one('.rapport-empty button'));
    expect(view.rows).toBe('2 Sustained1, Søren Kalø');
    expect(one('select')).toHaveProperty('value', 'all');
  });

  it('says that nobody matches, and clears the filter', async () => {
    view.open();
    await view.filter('nobody at all');
    expect(shown()).toContain('Nobody matches');
    click(one('.rapport-empty button'));
    expect(view.rows).toBe(ALL);
  });
});

it('tells no rating while the screen is shared', async () => {
  view.open();
  click(view.button(AMARA, 'unfold'));
  view.discreet = true;
  view.index.say();
  await nextFrame();
  expect(view.rows).toBe(EVERYONE.map(({ name }) => name).join(', '));
  expect(all('[role=radio][aria-checked=true]')).toEqual([]);
  const labels = all('[aria-label]').map((el) => el.getAttr('aria-label'));
  expect(labels.filter((label) => label?.includes('wanted'))).toEqual([]);
  expect(
    all('.rapport-unseen, [role=radiogroup]', view.row(AMARA)).map((el) => el.getText()),
  ).toEqual(['', '']);
  view.button(AMARA, 'open').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  expect(view.told.log).toEqual([]);
  press('1');
  view.row(AMARA).focus();
  press('1');
  await settled();
  expect(view.said).toBe('Amara Okafor');
});
