// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Frontmatter } from '../../../src/domain/note';
import { createPlansPanel, type PlansPanel } from '../../../src/views/plans/plans-panel';
import { ANSWERED, aPlan, BREAD, planParts } from '../../support/plan-parts';
import { all, installViewDom, one, press } from '../../support/view-dom';
import { click, settled } from '../../support/view-panel';

let bed: ReturnType<typeof planParts>;
let panel: PlansPanel;

beforeEach(() => {
  installViewDom();
  bed = planParts([aPlan(ANSWERED), aPlan({ what: 'A choir' }, 'Plans/Choir.md')]);
  const parts = { ...bed.parts, newPlan: () => Promise.resolve('Plans/Choir.md') };
  panel = createPlansPanel(document.body.createDiv(), parts, { hoverPopover: null });
});

const sections = () => all('.rapport-part').map((el) => el.className.replace(/^.*part-/, ''));
const names = () => all('.rapport-person').map((el) => el.getText());
const fields = () => all('.rapport-part-questions textarea') as HTMLTextAreaElement[];
const button = (name: string): HTMLElement => {
  const found = all('button').find((el) => [el.getText(), el.getAttr('aria-label')].includes(name));
  if (found === undefined) throw new Error(`No button ${name}`);
  return found;
};
const write = async (note: Frontmatter, path = BREAD): Promise<void> => {
  bed.index.planned = bed.index.planned.map((each) =>
    each.path === path ? aPlan(note, path) : each,
  );
  bed.index.say();
  await settled();
};

it('leads from the list to a plan and back, and by its name to its note', async () => {
  expect([sections(), names()]).toEqual([['plans'], ['Bread', 'Choir']]);
  click(one('.rapport-person'));
  await settled();
  expect(sections()).toEqual(['head', 'questions', 'who', 'compare', 'verdict']);
  click(one('.rapport-person'));
  expect(bed.log).toEqual([`open ${BREAD} false`]);
  click(button('All plans'));
  await settled();
  expect(sections()).toEqual(['plans']);
});

it('asks one question after the other, by Enter, and saves each once', async () => {
  await panel.begin();
  expect(fields()[0]?.isActiveElement()).toBe(true);
  for (const [at, text] of ['A choir, louder', 'Home', 'May'].entries()) {
    const field = fields()[at];
    expect(field?.isActiveElement()).toBe(true);
    if (field !== undefined) field.value = text;
    press('Enter');
    await settled();
  }
  expect(bed.log).toEqual([
    'plan Plans/Choir.md what A choir, louder',
    'plan Plans/Choir.md where Home',
    'plan Plans/Choir.md when May',
  ]);
});

it('opens who it is for as the last answer comes, and proposes', async () => {
  panel.show('Plans/Choir.md');
  expect(one('.rapport-part-who').getText()).toContain('Still open: Where? When?');
  await write({ ...ANSWERED, who: [] }, 'Plans/Choir.md');
  click(button('Add Mei'));
  expect(bed.log).toEqual(['plan Plans/Choir.md add [[Mei]]']);
});

it('goes to the plan to refine it', async () => {
  panel.show(BREAD);
  click(button('Refine the plan'));
  await settled();
  expect(bed.log).toEqual([`align ${BREAD} refine`]);
  expect(fields()[0]?.isActiveElement()).toBe(true);
});

it('forgets with another plan what was begun in one', async () => {
  panel.show(BREAD);
  click(button('Rediscover'));
  await settled();
  expect(button('Set 1 next step')).toBeDefined();
  panel.show('Plans/Choir.md');
  panel.show(BREAD);
  expect(button('Rediscover')).toBeDefined();
});

it('stays at a plan that is renamed', async () => {
  panel.show(BREAD);
  const path = 'Plans/Bread and salt.md';
  bed.index.planned = [aPlan(ANSWERED, path)];
  bed.index.say([], new Map([[BREAD, path]]));
  await settled();
  expect(sections()).toContain('questions');
  expect(names()[0]).toBe('Bread and salt');
  click(button('Aligned'));
  expect(bed.log).toEqual([`align ${path} aligned`]);
});

it.each([
  ['the list', undefined],
  ['a plan', BREAD],
])('while the screen is shared, %s shows names and questions only', (_, path) => {
  panel.show(path);
  const bare = (el: Element): boolean =>
    el.closest('.rapport-private, button, summary, .rapport-field > span') === null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const readable: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement !== null && bare(parentElement)) readable.push(textContent ?? '');
  }
  expect(readable).toEqual([]);
  expect(all('textarea').filter((el) => !el.hasClass('rapport-private'))).toEqual([]);
  const labels = all('[aria-label]').map((el) => el.getAttr('aria-label') ?? '');
  expect(labels.join()).not.toMatch(/bread|seeds|choir/);
  // There is something to be hidden.
  expect(all('.rapport-private').map((el) => el.textContent)).toContainEqual(
    expect.stringMatching(/Send the seeds/) as unknown,
  );
});

it('goes back to the list when the plan is gone, and listens no more once it is closed', async () => {
  panel.show(BREAD);
  bed.index.planned = [];
  bed.index.say();
  await settled();
  expect(sections()).toEqual(['plans']);
  panel.close();
  expect(bed.index.heard).toBe(false);
});
