// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { item, person, SAMPLE, TODAY } from '../../support/view-agenda';
import { all, nextFrame, one, press } from '../../support/view-dom';
import { click, menuItems, OpenPanel, settled } from '../../support/view-panel';

let view: OpenPanel;
let copied: string[];

beforeEach(() => {
  view = new OpenPanel();
  copied = [];
  allowCopying(true);
});

function allowCopying(allowed: boolean): void {
  const writeText = (text: string): Promise<void> => {
    if (!allowed) return Promise.reject(new Error('No permission'));
    copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(window.navigator, 'clipboard', {
    configurable: true,
    value: { writeText },
  });
}

const heads = (): string[] => all('.rapport-section-title').map((el) => el.getText());

describe('people without a next step', () => {
  beforeEach(() => {
    view.index.persons = [{ ...person('Bruno Alves'), depth: 3, lastContact: TODAY - 9 }];
    view.open();
  });

  it('stand in a section of their own, with the last contact', () => {
    expect(heads().at(-1)).toBe('No next step');
    expect(view.names.at(-1)).toBe('Bruno Alves');
    expect(view.row('Bruno Alves').innerText).toContain('Last contact 9 days ago');
    expect(all('[data-action]', view.row('Bruno Alves')).map((el) => el.dataset['action'])).toEqual(
      ['set', 'open', 'contacted', 'more'],
    );
  });

  it.each(['x', 'e'])('get one by %s', (key) => {
    view.row('Bruno Alves').focus();
    press(key);
    expect(view.told.log).toEqual(['dialog: next step of People/Bruno Alves.md']);
  });

  it('can be folded away, which is remembered', () => {
    click(one('[data-section=none] button'));
    view.close();
    view.open();
    expect(view.names).not.toContain('Bruno Alves');
    click(one('[data-section=none] button'));
    expect(view.names).toContain('Bruno Alves');
  });
});

describe('a wish for a birthday', () => {
  const wishFrom = async (): Promise<void> => {
    click(view.action('Mahmoud Darwish', 'wish'));
    await settled();
  };

  it('is copied, and said to be', async () => {
    view.open();
    await wishFrom();
    expect(copied).toEqual([expect.stringMatching(/^Happy birthday, Mahmoud!/)]);
    expect(view.said).toBe('Copied to the clipboard.');
    expect(one('.notice').getText()).toBe('Copied to the clipboard.');
    expect(view.told.log).toEqual([]);
  });

  it('calls them what they are called', async () => {
    view.index.persons = [{ ...person('Nguyễn Thị Hoa'), aliases: ['Chị Hoa', 'Hoa'] }];
    view.open([item('Nguyễn Thị Hoa', 3, { kind: 'birthday', text: undefined })]);
    click(view.action('Nguyễn Thị Hoa', 'wish'));
    await settled();
    expect(copied).toEqual([expect.stringMatching(/^Happy birthday, Hoa!/)]);
  });

  it('says so when the clipboard is closed', async () => {
    allowCopying(false);
    view.open();
    await wishFrom();
    expect(view.said).toBe('The clipboard could not be reached.');
  });
});

describe('a promise that is moved', () => {
  const move = async (name: string): Promise<void> => {
    click(view.action(name, 'postpone'));
    await settled();
    menuItems()[2]?.click();
    await settled();
  };
  const promise = { line: 0, due: TODAY - 1, text: 'Lend him the drill', thanks: false };

  it('reminds to tell them, with a sentence to copy', async () => {
    view.index.persons = [
      { ...person('Kenji Watanabe'), openPromises: [{ ...promise, line: 2, toMe: false }] },
    ];
    view.open();
    await move('Kenji Watanabe');
    expect(one('.notice').getText()).toContain('Tell Kenji Watanabe that it will be later?');
    click(one('.notice button'));
    await settled();
    expect(copied).toEqual([
      'I promised “Lend him the drill” by Sat 21 Nov; it will be Sun 29 Nov instead. I am sorry for the wait.',
    ]);
  });

  it('is theirs: nobody needs to be told', async () => {
    view.index.persons = [{ ...person('Priya Raman'), openPromises: [{ ...promise, toMe: true }] }];
    view.open();
    await move('Priya Raman');
    expect(all('.notice')).toEqual([]);
  });
});

describe('a review that is due', () => {
  it('is spoken of on top, and begun from there', async () => {
    let due: string | undefined = 'Your last review was in August.';
    let started = 0;
    view.told.parts.reviewReminder = () => due;
    view.told.parts.startReview = () => void (started += 1);
    view.open();
    expect(one('.rapport-banner').innerText).toContain('Your last review was in August.');
    click(one('.rapport-banner button'));
    expect(started).toBe(1);
    due = undefined;
    view.index.say();
    await nextFrame();
    expect(one('.rapport-banner').hasClass('rapport-absent')).toBe(true);
  });
});

describe('the set-up', () => {
  let needed: boolean;
  let closed: number;
  const shown = (): boolean => one('.rapport-main').hasClass('is-setting-up');

  beforeEach(() => {
    needed = false;
    closed = 0;
    view.told.parts.needsSetUp = () => needed;
    view.told.parts.setUp = (el) => {
      el.createEl('button', { cls: 'agree', text: 'Agree' });
      return { close: () => void (closed += 1) };
    };
  });

  it('stands in the place of the list while it is needed', async () => {
    needed = true;
    view.open();
    expect(shown()).toBe(true);
    view.takeFocus();
    expect(document.activeElement).toBe(one('.agree'));
    expect(press('Escape')).toBe(false);
    needed = false;
    view.index.say();
    await nextFrame();
    expect([shown(), closed, all('.agree').length]).toEqual([false, 1, 0]);
    await nextFrame();
    expect(document.activeElement?.getAttribute('role')).toBe('row');
  });

  it('is offered where there are no people, until there are', async () => {
    view.open([]);
    click(one('.rapport-empty button'));
    expect(shown()).toBe(true);
    expect(press('Escape')).toBe(true);
    expect(shown()).toBe(false);
    click(one('.rapport-empty button'));
    view.index.persons = [person('Ada')];
    view.index.say();
    await nextFrame();
    expect([shown(), closed]).toEqual([false, 2]);
  });

  it('is closed with the view', () => {
    needed = true;
    view.open();
    view.close();
    expect(closed).toBe(1);
  });
});

describe('while the screen is shared', () => {
  it('what is private is marked: texts and whys, and nothing else', () => {
    view.open();
    const marks = (name: string): string[] =>
      all('.rapport-private', view.row(name)).map((el) => el.getText());
    expect(SAMPLE.flatMap(({ name }) => marks(name).filter(Boolean))).toEqual([
      'Send the soil article',
      'She is planning an allotment',
      'Lend him the drill',
      'The seeds',
      'Name of her publisher',
      'Ask about the choir',
    ]);
  });
});
