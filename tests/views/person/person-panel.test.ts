// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { enter } from '../../support/depth-view';
import { ADA, OpenPerson } from '../../support/person-panel';
import { all, one, press } from '../../support/view-dom';
import { click, settled } from '../../support/view-panel';

const NOTE = {
  ...{ depth: 2, stage: 'met', cadence: 30, 'last-contact': '2026-11-02', want: 'To sing' },
  promises: ['2026-12-01 | Lend her the drill', 'Call'],
  exchanges: ['2026-10-12 | asked | A place'],
};

let view: OpenPerson;

beforeEach(() => {
  view = new OpenPerson(NOTE);
});

describe('who is shown', () => {
  it('is the person of the active note', async () => {
    view.open();
    expect(one('.rapport-person').getText()).toBe('Ada');
    expect(view.sections).toEqual([
      ...['head', 'care', 'step', 'touch', 'promises', 'giving', 'known', 'hopes', 'time'],
    ]);
    await view.show('People/Per.md');
    expect(one('.rapport-person').getText()).toBe('Per');
    expect(view.sections).not.toContain('care');
  });

  it('are the people that another note mentions, each opens its note', async () => {
    view.mentioned = ['People/Per.md', 'Recipes.md', ADA];
    view.open();
    await view.show('Daily/2026-11-20.md');
    expect(all('.rapport-person').map((el) => el.getText())).toEqual(['Per', 'Ada']);
    const dots = all('[role=radio]');
    expect(
      dots.map((el) => `${el.getAttr('aria-checked')} ${el.hasAttribute('disabled')}`),
    ).toEqual([
      ...['false true', 'false true', 'false true', 'false true', 'true true', 'false true'],
    ]);
    click(one('.rapport-person'));
    expect(view.told.log).toEqual(['open People/Per.md false']);
  });

  it.each([undefined, 'Recipes.md'])('is nobody on %s, and the panel says so', async (path) => {
    view.open();
    await view.show(path);
    expect(view.sections).toEqual([]);
    expect(one('.rapport-empty-title').getText()).toBe('Nobody here');
    await view.show(ADA);
    expect(all('.rapport-empty-title')).toEqual([]);
  });

  it('says that notes are being read while they are', () => {
    view.index.ready = false;
    view.index.persons = [];
    view.open();
    expect(one('.rapport-empty-title').getText()).toBe('Reading your notes…');
  });
});

describe('when the note changes', () => {
  it('only what reads otherwise is drawn anew', async () => {
    view.open();
    const drawn = () => view.sections.map((key) => view.section(key).querySelector('ul'));
    const before = drawn();
    await view.write({ ...NOTE, want: 'To dance' });
    const after = drawn();
    expect(view.field('What I want').value).toBe('To dance');
    expect(view.sections.filter((_, at) => before[at] !== after[at])).toEqual(['hopes']);
  });

  it('the focus keeps its place, also where what had it is gone', async () => {
    view.open();
    const drops = () =>
      all('[aria-label^=Drop]', view.section('promises')).map((el) => el.isActiveElement());
    all('[aria-label^=Drop]')[0]?.focus();
    await view.write({ ...NOTE, promises: ['2026-12-02 | Lend her the drill', 'Call'] });
    expect(drops()).toEqual([true, false]);
    view.button('care', 'Set aside').focus();
    await view.write({ ...NOTE, depth: 1, exchanges: [] });
    expect(view.sections).not.toContain('care');
    expect(document.activeElement).toBe(one('.rapport-person'));
  });

  it('a text that is being written stays, and is saved once', async () => {
    view.open();
    const field = view.field('What I want');
    field.focus();
    field.value = 'To sing and';
    await view.write({ ...NOTE, want: 'To sing', bring: 'Time' });
    expect(view.field('What I want')).toBe(field);
    expect(field.value).toBe('To sing and');
    press('Enter');
    field.blur();
    await settled();
    expect(view.told.log).toEqual([`want ${ADA} To sing and`]);
    // Nothing was written, so the note is shown as it is.
    expect(view.field('What I want').value).toBe('To sing');
    expect(view.field('What I bring').value).toBe('Time');
  });

  it('a text that is being written is saved to its own note when another is shown', async () => {
    view.open();
    const field = view.field('What I bring');
    field.focus();
    field.value = 'A car';
    await view.show('People/Per.md');
    expect(view.told.log).toEqual([`bring ${ADA} A car`]);
    expect(view.field('What I bring').value).toBe('');
  });

  it('Escape gives the text up', async () => {
    view.open();
    const field = view.field('What I want');
    field.focus();
    field.value = 'To dance';
    press('Escape');
    field.blur();
    await settled();
    expect(view.told.log).toEqual([]);
    expect(view.field('What I want').value).toBe('To sing');
  });
});

describe('what can be done', () => {
  it.each<[string, string, string]>([
    ['care', 'Set aside', `set aside ${ADA} no-next-step`],
    ['step', 'Set next step', `dialog: next step of ${ADA}`],
    ['touch', 'Contacted today', `log ${ADA}`],
    ['touch', 'Postpone', 'dialog: postpone keep-in-touch due 2026-12-02'],
    [
      'promises',
      'Mark as kept: Lend her the drill',
      `keep {"path":"${ADA}","line":0,"text":"Lend her the drill","due":20788}`,
    ],
  ])('%s: %s', async (key, name, line) => {
    view.open();
    click(view.button(key, name));
    await settled();
    expect(view.told.log).toEqual([line]);
  });

  it('a rating, a goal and a stage', async () => {
    view.open();
    click(all('[role=radio]')[2] ?? view.section('head'));
    enter(view.field('Goal'), '3', 'change');
    enter(view.field('Stage'), 'liked', 'change');
    await settled();
    expect(view.told.log).toEqual(['rate', 'set goal', `stage ${ADA} liked`]);
  });

  it('the rating is cleared too', async () => {
    const given: unknown[] = [];
    const { parts } = view.told;
    const rate: typeof parts.actions.rate = (...args) => {
      given.push(args);
      return parts.actions.rate(...args);
    };
    view.told.parts = { ...parts, actions: { ...parts.actions, rate } };
    view.open();
    click(view.button('head', 'Clear rating'));
    await settled();
    expect(given).toEqual([[[ADA], undefined]]);
  });

  it('the dots are one stop of the Tab key, with arrows between them', async () => {
    view.open();
    const dots = () => all('[role=radio]', view.section('head'));
    const stops = () => dots().map((el) => `${el.tabIndex} ${el.isActiveElement()}`);
    expect(stops()).toEqual(['-1 false', '0 false', '-1 false']);
    dots()[1]?.focus();
    expect([press('ArrowDown'), press('ArrowRight')]).toEqual([true, true]);
    expect(stops()).toEqual(['0 true', '-1 false', '-1 false']);
    press('ArrowUp');
    expect(stops()).toEqual(['-1 false', '-1 false', '0 true']);
    press('ArrowLeft');
    press('ArrowLeft');
    // With Ctrl or Alt they are keys of the app.
    expect([press('ArrowRight', { altKey: true }), press('x')]).toEqual([false, false]);
    expect(stops()).toEqual(['0 true', '-1 false', '-1 false']);
    // They choose nothing by themselves.
    expect(view.told.log).toEqual([]);
    click(dots()[0] ?? view.section('head'));
    await view.write({ ...NOTE, depth: 1 });
    expect(stops()).toEqual(['0 true', '-1 false', '-1 false']);
    await view.write({ ...NOTE, depth: undefined });
    expect(stops()[0]).toMatch(/^0/);
  });

  it('to have another question, until another note is shown', async () => {
    view.open();
    const question = () => all('li', view.section('known')).at(-1)?.innerText;
    const first = question();
    click(view.button('known', 'Another question'));
    await settled();
    expect(question()).not.toBe(first);
    await view.show(undefined);
    await view.show(ADA);
    expect(question()).toBe(first);
  });

  it('to unfold, and this device remembers', async () => {
    view.open();
    const giving = () => view.section('giving');
    expect(giving().hasAttribute('open')).toBe(false);
    giving().setAttribute('open', '');
    giving().dispatchEvent(new Event('toggle'));
    view.panel?.close();
    view.open();
    expect(giving().hasAttribute('open')).toBe(true);
    expect(view.told.memory.get('person-folded')).toEqual({ giving: false });
    await view.show('People/Per.md');
    expect(giving().hasAttribute('open')).toBe(true);
  });

  it('to see the whole timeline, until another note is shown', async () => {
    const days = Array.from({ length: 12 }, (_, at) => `2026-11-${at + 10} | call`);
    await view.write({ interactions: days });
    view.open();
    const count = () => all('li', view.section('time')).length;
    expect(count()).toBe(8);
    click(view.button('time', 'Show all 12'));
    await settled();
    expect(count()).toBe(12);
    await view.show(undefined);
    await view.show(ADA);
    expect(count()).toBe(8);
  });
});

it('takes the focus to the name, and leaves nothing behind', () => {
  view.open();
  view.panel?.takeFocus();
  expect(document.activeElement).toBe(one('.rapport-person'));
  view.panel?.close();
  expect(document.body.innerText).toBe('');
  expect([view.index.heard, view.heard]).toEqual([false, false]);
});
