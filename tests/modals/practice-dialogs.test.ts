// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  control,
  dialogBed,
  errorsShown,
  fill,
  pathOf,
  pressButton,
  titleOf,
} from '../support/action-dialogs';
import { all, one, press } from '../support/view-dom';

const ADA = pathOf('Ada');

/** Chooses in the field with this label, as a user does. */
function choose(label: string, value: string): void {
  fill(label, value);
  control(label).dispatchEvent(new Event('change', { bubbles: true }));
}

describe('record an exchange', () => {
  const fields = ['What was done', 'In a line', 'Kind of value', 'Day'];

  it.each([
    ['the least', ['gave', 'The seeds'], '2026-11-22 | gave | The seeds'],
    [
      'all of it',
      ['offered', ' Her number ', 'social', '2026-11-20'],
      '2026-11-20 | offered | social | Her number',
    ],
  ])('writes %s', async (_, values, line) => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 1' });
    const closed = dialogs.recordExchange(ADA);
    expect(titleOf()).toBe('Give and take with Ada');
    values.forEach((value, at) => fill(fields[at] ?? '', value));
    pressButton('Save');
    await closed;
    expect(block('Ada')).toBe(`depth: 1\nexchanges:\n  - ${line}`);
  });

  it('begins with the verb given', () => {
    const { dialogs } = dialogBed({ Ada: 'depth: 1' });
    void dialogs.recordExchange(ADA, 'received');
    expect(control('What was done').value).toBe('received');
  });

  it('needs to know what was done, and when', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 1' });
    const closed = dialogs.recordExchange(ADA);
    fill('Day', '2026-11-23');
    pressButton('Save');
    expect(errorsShown()).toEqual([
      'This is needed.',
      'This is needed.',
      'Choose today or an earlier day.',
    ]);
    expect(document.activeElement).toBe(control('What was done'));
    pressButton('Cancel');
    await closed;
    expect(block('Ada')).toBe('depth: 1');
  });
});

describe('record a discovery', () => {
  it('writes the facet and the line of the day', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'values: [Honesty]' });
    const closed = dialogs.recordDiscovery(ADA, 'values');
    fill('In a line', 'Soil health');
    fill('Learnt how', 'indirect');
    fill('Day', '2026-11-01');
    pressButton('Save');
    await closed;
    expect(block('Ada')).toBe(
      'values: [Honesty, Soil health]\ndiscovery:\n  - 2026-11-01 | indirect | values | Soil health',
    );
  });

  it('marks what is not known, and asks about the facet that is chosen', () => {
    const { dialogs } = dialogBed({ Ada: 'depth: 2\ngoals: [A market stall]' });
    void dialogs.recordDiscovery(ADA);
    const options = Array.from(control('Facet').querySelectorAll('option'), (el) => el.textContent);
    expect(options.slice(0, 3)).toEqual(['–', 'goals', 'values (not known yet)']);
    const question = () => one('.modal [role=status]').textContent;
    // Until one is chosen, about what would back a deeper rating.
    expect(question()).toBe('You could ask: “What would you never give up?”');
    choose('Facet', 'family');
    expect(question()).toBe('You could ask: “Who has shaped you most?”');
    pressButton('Another question');
    expect(question()).toBe('You could ask: “Who are you close to?”');
    choose('Day', '2026-11-01');
    expect(question()).toBe('You could ask: “Who are you close to?”');
    // Those about another facet begin at the one that fits the depth.
    choose('Facet', 'interests');
    expect(question()).toBe('You could ask: “What should we try together?”');
    pressButton('Another question');
    expect(question()).toBe('You could ask: “What makes you forget the time?”');
    choose('Facet', '');
    expect(question()).toBe('You could ask: “What would you never give up?”');
  });

  it('needs a facet and a text', () => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 2' });
    void dialogs.recordDiscovery(ADA);
    pressButton('Save');
    expect(errorsShown()).toEqual(['This is needed.', 'This is needed.']);
    expect(block('Ada')).toBe('depth: 2');
  });
});

describe('add a promise', () => {
  it.each([
    ['mine, without a day', undefined, {}, 'Lend her the drill'],
    ['mine, by a day', false, { 'By when': '2026-12-01' }, '2026-12-01 | Lend her the drill'],
    ['theirs', true, {}, 'to me | Lend her the drill'],
    ['theirs after all', undefined, { 'Who promised': 'They did' }, 'to me | Lend her the drill'],
  ])('%s', async (_, toMe, values, line) => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 1' });
    const closed = dialogs.addPromise(ADA, toMe);
    fill('What', 'Lend her the drill');
    for (const [label, value] of Object.entries(values)) fill(label, value);
    pressButton('Save');
    await closed;
    expect(block('Ada')).toBe(`depth: 1\npromises:\n  - ${line}`);
  });

  it('can be a thank-you', async () => {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 1' });
    const closed = dialogs.addPromise(ADA);
    fill('What', 'The seeds');
    control('It is a thank-you').click();
    pressButton('Save');
    await closed;
    expect(block('Ada')).toBe('depth: 1\npromises:\n  - thanks | The seeds');
  });

  it('needs to know what', () => {
    const { dialogs } = dialogBed({ Ada: 'depth: 1' });
    void dialogs.addPromise(ADA);
    pressButton('Save');
    expect(errorsShown()).toEqual(['This is needed.']);
  });
});

describe('before you meet', () => {
  it('shows sections, to be read only', async () => {
    const { dialogs } = dialogBed({ Ada: 'next-step: Call' });
    const closed = dialogs.beforeYouMeet(ADA);
    expect(titleOf()).toBe('Before you meet Ada');
    expect(all('.modal h3').map((el) => el.textContent)).toEqual([
      'Last talk',
      'Next step',
      'To ask',
    ]);
    expect(all('.modal .rapport-private li')).toHaveLength(3);
    press('Escape');
    await closed;
    expect(titleOf()).toBeUndefined();
  });

  it('reads as the notes do while it is open', async () => {
    const { dialogs, index } = dialogBed({ Ada: 'next-step: Call' });
    const closed = dialogs.beforeYouMeet(ADA);
    const [before] = index.persons;
    const steps = () => all('.modal li').map((el) => el.textContent);
    index.persons = before
      ? [{ ...before, nextStep: undefined, frontmatter: { values: ['Soil'] } }]
      : [];
    index.say();
    expect(steps()[0]).toBe('values: Soil');
    expect(steps()).not.toContain('Call');
    // What was read last stays where the note is gone.
    index.persons = [];
    index.say();
    expect(steps()).not.toEqual([]);
    press('Escape');
    await closed;
    expect(index.heard).toBe(false);
  });

  it('says nothing of who is no person', async () => {
    const { dialogs } = dialogBed({ Ada: 'next-step: Call' });
    await dialogs.beforeYouMeet('Recipes.md');
    expect(titleOf()).toBeUndefined();
  });
});
