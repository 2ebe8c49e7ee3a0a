// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal';
import type { Survey } from '../../../src/domain/survey';
import { en } from '../../../src/i18n/en';
import { createSetUpPane } from '../../../src/views/set-up/set-up-pane';
import type { SetUpParts } from '../../../src/views/set-up/set-up-parts';
import { settle } from '../../support/ui-press';
import { all, installViewDom, one } from '../../support/view-dom';
import { ToldIndex } from '../../support/view-parts';

const proposal = (rule: string, notes: string, more: Partial<Proposal> = {}): Proposal => ({
  kind: 'folder',
  rule,
  present: false,
  proposed: true,
  notes: new Set(notes),
  ...more,
});

const CHOICE: Survey = {
  proposals: [
    proposal('type: person', 'abc', { kind: 'property', present: true }),
    proposal('friend', 'cde', { kind: 'tag' }),
    proposal('Family', 'f', { proposed: false }),
  ],
  keys: [
    { name: 'last_contact', notes: 41 },
    { name: 'dob', notes: 1 },
  ],
};
const FOUND: Survey = { proposals: CHOICE.proposals.slice(0, 1), keys: [] };
const EMPTY: Survey = { proposals: [], keys: [] };

let index: ToldIndex;
let log: string[];
let survey: Survey;
let works: boolean;
let pane: { close(): void };

beforeEach(() => {
  installViewDom();
  document.body.createDiv({ cls: 'main' }).createDiv({ cls: 'place' });
  index = new ToldIndex();
  log = [];
  works = true;
});
afterEach(() => {
  pane.close();
  expect(one('.place').childElementCount).toBe(0);
  expect(index.heard).toBe(false);
});

async function open(found: Survey): Promise<void> {
  survey = found;
  const write = (line: string): Promise<void> => Promise.resolve(void log.push(line));
  const rules = (list: readonly Proposal[]) => list.map(({ rule }) => rule).join(' + ');
  const parts: SetUpParts = {
    words: en,
    index,
    takeSurvey: () => Promise.resolve(survey),
    agree: (offered, chosen) => write(`agree ${rules(chosen)} of ${rules(offered)}`),
    skip: () => write('skip'),
    async makePerson(name) {
      await write(`make ${name}`);
      return works ? `${name}.md` : undefined;
    },
    open: (path) => void log.push(`open ${path}`),
    samples: {
      async add() {
        await write('samples');
        return works;
      },
    },
  };
  pane = createSetUpPane(one('.place'), parts);
  await settle();
}

const texts = (selector: string) => all(selector).map((el) => el.getText());
const buttons = () => texts('button');
const box = (at: number): HTMLElement => all('input[type=checkbox]')[at] ?? document.body;

async function click(text: string): Promise<void> {
  all('button')
    .find((el) => el.getText() === text)
    ?.click();
  await settle();
}

describe('where people are kept in several ways', () => {
  beforeEach(() => open(CHOICE));

  it('the ways are shown with their counts, the fitting ones ticked', () => {
    expect(texts('label')).toEqual([
      '“type: person”3 notes',
      '#friend3 notes',
      'Folder “Family”1 note',
    ]);
    expect(all('input').map((el) => 'checked' in el && el.checked)).toEqual([true, true, false]);
    expect(texts('.rapport-set-up-key')).toEqual([
      '41 notes with “last_contact”: read as they stand.',
    ]);
    expect(one('[role=status]').getText()).toBe('5 people in all');
    expect(log).toEqual([]);
  });

  it('the keys are there where they were nowhere, and are taken from nobody', async () => {
    expect(document.activeElement).toBe(box(0));
    pane.close();
    one('.main').createEl('button').focus();
    await open(FOUND);
    expect(document.activeElement).toBe(one('.mod-cta'));
    pane.close();
    // The button that led here stands in a view that is hidden now.
    document.body.createDiv('rapport-empty').createEl('button').focus();
    await open(FOUND);
    expect(document.activeElement).toBe(one('.mod-cta'));
    pane.close();
    const other = document.body.createEl('button');
    other.focus();
    await open(FOUND);
    expect(document.activeElement).toBe(other);
  });

  it('a group of boxes is named by the heading', () => {
    const name = one('fieldset').getAttr('aria-labelledby') ?? '';
    expect(one(`#${name}`).getText()).toBe(en.setUp.choose.title);
    expect(one(`#${name}`).getAttr('role')).toBe('heading');
  });

  it('the total follows the boxes, counts nobody twice, and nothing else happens', () => {
    box(2).click();
    expect(one('[role=status]').getText()).toBe('6 people in all');
    box(1).click();
    expect(one('[role=status]').getText()).toBe('4 people in all');
    box(0).click();
    expect(one('[role=status]').getText()).toBe('1 person in all');
    expect(log).toEqual([]);
    box(2).click();
    expect(one('.mod-cta')).toHaveProperty('disabled', true);
  });

  it('agreeing takes what is ticked, in the order shown', async () => {
    box(0).click();
    box(2).click();
    box(0).click();
    await click('Use these');
    expect(log).toEqual(['agree type: person + friend + Family of type: person + friend + Family']);
  });

  it('not now changes no rule', async () => {
    await click('Not now');
    expect(log).toEqual(['skip']);
  });

  it('a note that changes meanwhile moves nothing', async () => {
    box(1).click();
    survey = EMPTY;
    index.say();
    await settle();
    expect(texts('label')).toHaveLength(3);
    expect(one('[role=status]').getText()).toBe('3 people in all');
  });
});

it('where all people are found already there is only to go on', async () => {
  await open(FOUND);
  expect(one('.rapport-empty-hint').getText()).toContain('By “type: person”.');
  expect(one('[role=status]').getText()).toBe('3 people in all');
  expect(buttons()).toEqual(['Go on']);
  await click('Go on');
  expect(log).toEqual(['agree type: person of type: person']);
});

describe('where there are no people', () => {
  const submit = async (name: string): Promise<void> => {
    const input = one('input');
    if (input instanceof HTMLInputElement) input.value = name;
    // A browser tells of the change before it submits, and submits only by a button that can be pressed.
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(one('.mod-cta')).toHaveProperty('disabled', false);
    expect(one('[role=status]').getText()).toBe('');
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  beforeEach(() => open(EMPTY));

  it('a first note can be made, and is opened', async () => {
    const label = one('input').getAttr('aria-labelledby') ?? '';
    expect(one(`#${label}`).getText()).toBe(en.setUp.empty.title);
    await submit('  ');
    expect(log).toEqual([]);
    expect(one('[role=status]').getText()).toBe('This is needed.');
    expect(one('input').getAttr('aria-describedby')).toBe(one('[role=status]').id);
    expect(one('input').getAttr('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(one('input'));
    await submit('Mei');
    expect(one('input').getAttr('aria-invalid')).toBeNull();
    expect(log).toEqual(['make Mei', 'skip', 'open Mei.md']);
  });

  it('sample notes can be added, or none', async () => {
    expect(buttons()).toEqual(['Make your first person note', 'Add sample notes', 'Not now']);
    await click('Add sample notes');
    expect(log).toEqual(['samples', 'skip']);
    await click('Not now');
    expect(log).toEqual(['samples', 'skip', 'skip']);
  });

  it('what fails leaves the pane as it is', async () => {
    works = false;
    await submit('Mei');
    await click('Add sample notes');
    expect(log).toEqual(['make Mei', 'samples']);
    expect(all('button').every((el) => 'disabled' in el && !el.disabled)).toBe(true);
  });

  it('people that appear are shown; a name half typed stays until then', async () => {
    const input = one('input');
    index.say();
    await settle();
    expect(one('input')).toBe(input);
    survey = CHOICE;
    index.say();
    await settle();
    expect(texts('label')).toHaveLength(3);
  });
});

it('waits until the notes are read', async () => {
  index.ready = false;
  await open(FOUND);
  expect(document.body.getText()).toBe(en.setUp.reading);
  index.ready = true;
  index.say();
  await settle();
  expect(buttons()).toEqual(['Go on']);
});
