// @vitest-environment happy-dom
import { Platform } from 'obsidian';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { registerRibbon } from '../../src/commands/register-ribbon';
import { registerStatusBar } from '../../src/commands/register-status-bar';
import { en } from '../../src/i18n/en';
import { item } from '../support/view-agenda';
import { installViewDom, press } from '../support/view-dom';
import { ToldIndex } from '../support/view-parts';

let [opened, toggled] = [0, 0];
let cleanUps: (() => unknown)[] = [];

const none = (): Promise<void> => Promise.reject(new Error('This is not to be opened.'));
const VIEWS = {
  agenda: () => Promise.resolve(void opened++),
  depth: none,
  person: none,
  startReview: none,
  lastReview: none,
  plans: none,
  newPlan: none,
};

function setUp(index: ToldIndex) {
  const items: HTMLElement[] = [];
  registerStatusBar(
    {
      addStatusBarItem() {
        const el = document.body.createDiv();
        items.push(el);
        return el;
      },
      register: (cleanUp) => void cleanUps.push(cleanUp),
    },
    {
      ...{ index, words: en, views: VIEWS },
      toggleDiscreet: () => Promise.resolve(void toggled++),
    },
  );
  return items;
}

const OVERDUE = [item('Amara', -3), item('Kenji', -1)];
const mobile = Platform.isMobile;

beforeEach(() => {
  installViewDom();
  [opened, toggled] = [0, 0];
  cleanUps = [];
});
afterEach(() => {
  Platform.isMobile = mobile;
});

it('shows the number overdue, and follows the index', () => {
  const index = new ToldIndex(OVERDUE);
  const [el] = setUp(index);
  expect(el?.textContent).toBe('2 overdue');
  expect(el?.getAttribute('aria-label')).toBe('2 things are overdue. Open next steps.');
  index.say([...OVERDUE.slice(1), item('Priya', 0)]);
  expect(el?.textContent).toBe('1 overdue');
  expect(el?.getAttribute('aria-label')).toBe('1 thing is overdue. Open next steps.');
});

it('is hidden while nothing is overdue, and before the notes are read', () => {
  const index = new ToldIndex(OVERDUE);
  index.ready = false;
  const [el] = setUp(index);
  expect(el?.isShown()).toBe(false);
  index.ready = true;
  index.say();
  expect(el?.isShown()).toBe(true);
  index.say([item('Priya', 0)]);
  expect(el?.isShown()).toBe(false);
});

it('opens the view by click and by key, and no other key', () => {
  const [el] = setUp(new ToldIndex(OVERDUE));
  el?.click();
  el?.focus();
  expect(document.activeElement).toBe(el);
  expect([press('Enter'), press(' '), press('x')]).toEqual([true, true, false]);
  expect(opened).toBe(3);
});

it('has a sign of discreet mode, which ends it by click and by key', () => {
  const [, sign] = setUp(new ToldIndex());
  expect(sign?.textContent).toBe('Discreet');
  expect(sign?.getAttribute('aria-label')).toBe('End discreet mode');
  sign?.click();
  sign?.focus();
  expect([press('Enter'), press(' '), press('x')]).toEqual([true, true, false]);
  expect([toggled, opened]).toEqual([3, 0]);
});

it('leaves nothing behind', () => {
  const index = new ToldIndex(OVERDUE);
  setUp(index);
  expect(index.heard).toBe(true);
  for (const cleanUp of cleanUps) cleanUp();
  expect(index.heard).toBe(false);
});

it('is absent on phones', () => {
  Platform.isMobile = true;
  const index = new ToldIndex(OVERDUE);
  expect(setUp(index)).toEqual([]);
  expect(index.heard).toBe(false);
});

it('the ribbon opens the view too', () => {
  const added: string[] = [];
  registerRibbon(
    {
      addRibbonIcon(icon, title, callback) {
        added.push(`${icon}: ${title}`);
        callback(new MouseEvent('click'));
        return document.body.createDiv();
      },
    },
    'lucide-list-checks',
    { words: en, views: VIEWS },
  );
  expect(added).toEqual(['lucide-list-checks: Open next steps']);
  expect(opened).toBe(1);
});
