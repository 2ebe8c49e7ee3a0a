// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  control,
  dialogBed,
  errorsShown,
  fill,
  pathOf,
  pressButton,
  settle,
  titleOf,
} from '../support/action-dialogs';
import { all, press } from '../support/view-dom';

const ADA = pathOf('Ada');
const PER = pathOf('Per');

/** Chooses in the field with this label, as a user does. */
function choose(label: string, value: string): void {
  fill(label, value);
  control(label).dispatchEvent(new Event('change', { bubbles: true }));
}

describe('after people met', () => {
  async function logged(kind: string, text = '', ...paths: string[]) {
    const bed = dialogBed({ Ada: 'depth: 1', Per: 'depth: 2\nnext-step: Call' });
    const closed = bed.dialogs.logInteraction(paths.length > 0 ? paths : [ADA]);
    fill('Kind', kind);
    fill('In a line', text);
    pressButton('Log');
    await settle();
    return { ...bed, closed, line: (rest: string) => `interactions:\n  - 2026-11-22 | ${rest}` };
  }

  it.each(['call', 'message', 'gift', ''])('offers nothing after “%s”', async (kind) => {
    const { closed } = await logged(kind);
    await closed;
    expect(titleOf()).toBeUndefined();
  });

  it.each(['meeting', 'visit', 'event'])('offers a thank-you after a %s', async (kind) => {
    const { closed, block } = await logged(kind);
    expect(titleOf()).toBe('Afterwards');
    expect(control('Thank them for').value).toBe(`The ${kind}`);
    pressButton('Go on');
    await settle();
    expect(titleOf()).toBe('Next step for Ada');
    press('Escape');
    await closed;
    expect(block('Ada')).toContain(`promises:\n  - 2026-11-23 | thanks | The ${kind}`);
  });

  it('is skipped by one key', async () => {
    const { closed, block } = await logged('visit', 'Tea');
    press('Escape');
    await closed;
    expect(titleOf()).toBeUndefined();
    expect(block('Ada')).toBe(
      'depth: 1\nlast-contact: 2026-11-22\ninteractions:\n  - 2026-11-22 | visit | Tea',
    );
  });

  it('thanks each who is chosen, and sets the next step of one', async () => {
    const { closed, block } = await logged('event', 'The seed swap', ADA, PER);
    control('Remove Ada').click();
    choose('Next step for', PER);
    pressButton('Go on');
    await settle();
    expect(titleOf()).toBe('Next step for Per');
    expect(control('What comes next').value).toBe('Call');
    press('Escape');
    await closed;
    expect(block('Ada')).not.toContain('promises');
    expect(block('Per')).toContain('promises:\n  - 2026-11-23 | thanks | The seed swap');
    expect(block('Per')).toContain('next-step: Call');
  });

  it('goes without a thank-you where neither a text nor anybody stands there', async () => {
    const { closed, block } = await logged('event', 'The seed swap');
    control('Remove Ada').click();
    pressButton('Go on');
    expect(errorsShown()).toEqual(['Add at least one person.']);
    fill('Thank them for', ' ');
    pressButton('Go on');
    await settle();
    expect(titleOf()).toBe('Next step for Ada');
    press('Escape');
    await closed;
    expect(block('Ada')).not.toContain('promises');
  });

  it('goes without a thank-you where its text is empty', async () => {
    const { closed, block } = await logged('event', '', ADA, PER);
    fill('Thank them for', ' ');
    pressButton('Go on');
    await closed;
    expect([block('Ada'), block('Per')].join()).not.toContain('promises');
  });

  it('offers nothing after what was no contact', async () => {
    const { dialogs } = dialogBed({ Ada: 'depth: 1' });
    const closed = dialogs.logInteraction([ADA]);
    fill('Kind', 'visit');
    control('Does not count as contact').click();
    pressButton('Log');
    await closed;
    expect(titleOf()).toBeUndefined();
  });

  it('begins with the day given', () => {
    const { dialogs } = dialogBed({ Ada: 'depth: 1' });
    void dialogs.logInteraction([ADA], 20_000);
    expect(control('Day').value).toBe('2024-10-04');
  });
});

describe('offer before asking', () => {
  const KNOWN = 'goals: [Sell vegetables at the market]\nvalues: [Soil health]';
  const OFFER = 'Offer Ada something first?';

  async function asking(note: string) {
    const bed = dialogBed({ Ada: note });
    const closed = bed.dialogs.setNextStep(ADA);
    fill('What comes next', 'Ask for her recipe');
    fill('Kind', 'ask');
    pressButton('Set next step');
    await settle();
    return { ...bed, closed };
  }

  it('shows what is known, and a draft from it', async () => {
    await asking(KNOWN);
    expect(titleOf()).toBe(OFFER);
    expect(all('.modal li').map((el) => el.textContent)).toEqual([
      'goals: Sell vegetables at the market',
      'values: Soil health',
    ]);
    expect(control('A message to begin with').value).toBe(
      'Hi Ada,\n\nI have been thinking of what matters to you: “Sell vegetables at the market” and ' +
        '“Soil health”. I would gladly do something for you. What would help most now?',
    );
    expect(document.activeElement?.textContent).toBe('Offer first');
  });

  it('suggests a question where nothing is known', async () => {
    await asking('depth: 1');
    expect(all('.modal li').map((el) => el.textContent)).toEqual([
      'No goals, values or projects are noted yet. You could ask: “What are you looking forward to this year?”',
    ]);
    expect(control('A message to begin with').value).toBe(
      'Hi Ada,\n\nI would gladly do something for you. What would help most now?',
    );
  });

  it('sets an offer as the next step instead', async () => {
    const { closed, block } = await asking(KNOWN);
    pressButton('Offer first');
    await settle();
    expect(titleOf()).toBe('Next step for Ada');
    expect(control('Kind').value).toBe('offer');
    pressButton('Set next step');
    await closed;
    const step = 'next-step: Offer something for “Sell vegetables at the market”';
    expect(block('Ada')).toBe(`${KNOWN}\n${step}\nnext-step-kind: offer`);
  });

  it('lets the user ask anyway', async () => {
    const { closed, block } = await asking('depth: 1');
    pressButton('Ask anyway');
    await closed;
    expect(block('Ada')).toBe('depth: 1\nnext-step: Ask for her recipe\nnext-step-kind: ask');
  });

  it('goes back to the step as it was filled in where it is left, and does not come again', async () => {
    const { closed, block } = await asking('depth: 1');
    press('Escape');
    await settle();
    expect(titleOf()).toBe('Next step for Ada');
    expect(block('Ada')).toBe('depth: 1');
    pressButton('Set next step');
    await closed;
    expect(block('Ada')).toBe('depth: 1\nnext-step: Ask for her recipe\nnext-step-kind: ask');
  });

  it.each([
    ['a step', () => asking(KNOWN), 'What comes next', 'Ask for her recipe'],
    ['an exchange', () => exchanging('asked'), 'In a line', 'Her recipe'],
  ])('goes back to %s where the offer is left unset', async (_, open, label, text) => {
    const { closed, block } = await open();
    const before = block('Ada');
    pressButton('Offer first');
    await settle();
    press('Escape');
    await settle();
    expect(control(label).value).toBe(text);
    press('Escape');
    await closed;
    expect(block('Ada')).toBe(before);
  });

  it.each([
    ['something was given', 'exchanges:\n  - 2026-11-01 | gave | Seeds'],
    ['something was offered', 'exchanges:\n  - 2026-11-01 | offered | Seeds'],
    ['it was an ask before', 'next-step: Ask her\nnext-step-kind: ask'],
  ])('says nothing where %s', async (_, note) => {
    const { closed, block } = await asking(note);
    await closed;
    expect(block('Ada')).toContain('next-step: Ask for her recipe');
  });

  async function exchanging(verb: 'asked' | 'received', day?: string) {
    const { dialogs, block } = dialogBed({ Ada: 'depth: 1' });
    const closed = dialogs.recordExchange(ADA, verb);
    fill('In a line', 'Her recipe');
    if (day !== undefined) fill('Day', day);
    pressButton('Save');
    await settle();
    return { closed, block };
  }

  it.each([
    ['is asked anyway', () => pressButton('Ask anyway')],
    ['is left', () => press('Escape')],
  ])('comes before an exchange that asks, and notes it where it %s', async (_, goOn) => {
    const { closed, block } = await exchanging('asked');
    expect(titleOf()).toBe(OFFER);
    expect(block('Ada')).toBe('depth: 1');
    goOn();
    await closed;
    expect(block('Ada')).toBe('depth: 1\nexchanges:\n  - 2026-11-22 | asked | Her recipe');
  });

  it.each([
    ['what was received', 'received', undefined, '2026-11-22'],
    ['what was asked on an earlier day', 'asked', '2026-11-20', '2026-11-20'],
  ] as const)('says nothing of %s', async (_, verb, day, wanted) => {
    const { closed, block } = await exchanging(verb, day);
    await closed;
    expect(block('Ada')).toBe(`depth: 1\nexchanges:\n  - ${wanted} | ${verb} | Her recipe`);
  });
});
