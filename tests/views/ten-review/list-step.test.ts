// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DRAFT, TenReviewBed } from '../../support/ten-review-panel';
import { type } from '../../support/ui-press';
import { all, one, press } from '../../support/view-dom';

const PEOPLE = {
  'Ada Lindqvist': 'depth: 2',
  'Kenji Watanabe': 'aliases: [Ken]',
  'Noor Haddad': '',
  'Tove Solberg': '',
};

const TEN = ['Abe', 'Bao', 'Cai', 'Dov', 'Eli', 'Fay', 'Gil', 'Hoa', 'Ivo', 'Jun'];

async function open(listed: readonly string[] = [], answers = ''): Promise<TenReviewBed> {
  const links = listed.map((name) => `"[[${name}]]"`).join(', ');
  const draft = `---\ntype: ten-review\nstatus: draft\ndate: 2026-11-22\npeople: [${links}]\n${answers}---\n`;
  const strangers = Object.fromEntries(listed.map((name) => [name, '']));
  const bed = await TenReviewBed.open({ ...strangers, ...PEOPLE }, { [DRAFT]: draft });
  bed.panel?.startOrResume();
  return bed;
}

const field = (): HTMLInputElement => one('[role=combobox]') as HTMLInputElement;
const found = (): string[] =>
  all('[role=option]').map((el) => {
    const words = all('span', el).map((part) => part.getText());
    const text = words.filter((part) => part !== '').join(' | ');
    return `${text}${el.getAttr('aria-selected') === 'true' ? ' *' : ''}`;
  });
const row = (at: number): HTMLElement => one(`ol li[draggable]:nth-child(${at + 1})`);
const names = (bed: TenReviewBed): string[] => bed.review().entries.map(({ name }) => name);

describe('searching', () => {
  it('adds by keyboard alone, one after the other', async () => {
    const bed = await open();
    expect(document.activeElement).toBe(field());
    type(field(), 'ken');
    expect(found()).toEqual(['Kenji Watanabe | Ken *']);
    expect(field().getAttr('aria-expanded')).toBe('true');
    expect(field().getAttr('aria-activedescendant')).toBe(one('[role=option]').id);
    press('Enter');
    await bed.settle();
    expect(field().value).toBe('');
    expect(field().getAttr('aria-expanded')).toBe('false');
    expect(bed.said).toBe('Kenji Watanabe added, 1 of ten');
    type(field(), 'o');
    expect(found()).toEqual(
      ['Noor Haddad', 'Tove Solberg', 'Make a note for “o”'].map(selectFirst),
    );
    press('ArrowDown');
    expect(found()[1]).toBe('Tove Solberg *');
    press('Enter');
    await bed.settle();
    expect(names(bed)).toEqual(['Kenji Watanabe', 'Tove Solberg']);
    expect(document.activeElement).toBe(field());
  });

  it('is left by Escape, which clears it', async () => {
    await open();
    type(field(), 'ad');
    expect(press('Escape')).toBe(true);
    expect([field().value, ...found()]).toEqual(['']);
    expect(press('Escape')).toBe(false);
  });

  it('stays within what is found', async () => {
    await open();
    type(field(), 'o');
    press('ArrowUp');
    expect(found()[0]).toContain('*');
    for (let times = 0; times < 5; times += 1) press('ArrowDown');
    expect(found()[2]).toContain('*');
  });

  it('adds by a click, the focus staying in the field', async () => {
    const bed = await open();
    type(field(), 'ada');
    one('[role=option]').click();
    await bed.settle();
    expect(names(bed)).toEqual(['Ada Lindqvist']);
  });

  it('makes a note for a name that has none', async () => {
    const bed = await open();
    type(field(), 'Wanjiru Kamau');
    expect(found()).toEqual(['Make a note for “Wanjiru Kamau” *']);
    press('Enter');
    await bed.settle();
    expect(bed.log).toEqual(['make Wanjiru Kamau']);
    expect(bed.review().people).toEqual(['People/Wanjiru Kamau.md']);
  });

  it('says who is on the list already, and adds nobody twice', async () => {
    const bed = await open(['Ada Lindqvist']);
    type(field(), 'ada lindqvist');
    expect(found()).toEqual(['Ada Lindqvist | On the list already *']);
    press('Enter');
    await bed.settle();
    expect(bed.said).toBe('On the list already');
    expect(names(bed)).toEqual(['Ada Lindqvist']);
  });

  it('keeps what is being typed when another device changes the draft', async () => {
    const bed = await open();
    type(field(), 'ada');
    await bed.put(DRAFT, bed.text().replace('people: []', 'people: ["[[Noor Haddad]]"]'));
    await bed.settle();
    expect(field().value).toBe('ada');
    expect(document.activeElement).toBe(field());
    expect(row(0).innerText).toContain('Noor Haddad');
  });
});

describe('ten', () => {
  it.each(['ada', 'Wanjiru Kamau'])('are enough: “%s” is refused kindly', async (name) => {
    const bed = await open(TEN);
    const before = bed.text();
    type(field(), name);
    press('Enter');
    await bed.settle();
    expect(bed.alert).toBe('Ten are enough. Take someone off the list to make room.');
    expect(bed.text()).toBe(before);
    expect(bed.log).toEqual([]);
    expect(field().value).toBe(name);
  });

  it.each([
    [[], 'Nobody is on the list yet. Ten at most; fewer are fine.'],
    [TEN.slice(0, 1), '1 person. Ten at most; fewer are fine.'],
    [TEN.slice(0, 7), '7 people. Ten at most; fewer are fine.'],
    [TEN, 'Ten people. Ten are enough.'],
  ])('are counted: %j', async (listed, words) => {
    await open(listed);
    const keys = listed.length > 1 ? ' Alt+↑ and Alt+↓ move a person.' : '';
    expect(one('.rapport-review-hint').getText()).toBe(words + keys);
  });
});

describe('the list', () => {
  it.each([
    ['ArrowDown', 0, ['Bao', 'Abe', 'Cai'], 'Abe, 2 of 3'],
    ['ArrowUp', 2, ['Abe', 'Cai', 'Bao'], 'Cai, 2 of 3'],
    ['ArrowUp', 0, ['Abe', 'Bao', 'Cai'], 'Abe, 1 of 3'],
  ])('is ordered by Alt and %s, the focus going along', async (key, at, order, said) => {
    const bed = await open(['Abe', 'Bao', 'Cai']);
    const name = one('button', row(at)).getText();
    one('button', row(at)).focus();
    expect(press(key, { altKey: true })).toBe(true);
    await bed.settle();
    expect(names(bed)).toEqual(order);
    expect(bed.said).toBe(said);
    expect(document.activeElement?.textContent).toBe(name);
  });

  it('is ordered by buttons', async () => {
    const bed = await open(['Abe', 'Bao']);
    const down = one('[aria-label="Move Abe down"]');
    down.focus();
    down.click();
    await bed.settle();
    expect(names(bed)).toEqual(['Bao', 'Abe']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Abe down');
  });

  it('is ordered by dragging', async () => {
    const bed = await open(['Abe', 'Bao', 'Cai']);
    const drag = (el: HTMLElement, kind: string): boolean =>
      el.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
    expect(drag(row(1), 'dragover')).toBe(true);
    drag(row(2), 'dragstart');
    expect(drag(row(0), 'dragover')).toBe(false);
    drag(row(0), 'drop');
    await bed.settle();
    expect(names(bed)).toEqual(['Cai', 'Abe', 'Bao']);
  });

  it('gives up somebody, and the focus goes to the next', async () => {
    const bed = await open(['Abe', 'Bao']);
    for (const [who, next] of [
      ['Abe', 'Remove Bao'],
      ['Bao', null],
    ]) {
      const button = one(`[aria-label="Remove ${who}"]`);
      button.focus();
      button.click();
      await bed.settle();
      expect(bed.said).toBe(`${who} removed`);
      expect(document.activeElement?.getAttribute('aria-label')).toBe(next);
    }
    expect(names(bed)).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  it('keeps the answers about somebody who comes back', async () => {
    const answers = 'ratings: [3, 0]\nsteps: ["Call her", ""]\ndues: ["2026-12-13", ""]\n';
    const bed = await open(['Ada Lindqvist', 'Bao'], answers);
    const [before] = bed.review().entries;
    one('nav button').click();
    one('[aria-label="Remove Ada Lindqvist"]').click();
    await bed.settle();
    type(field(), 'ada');
    press('Enter');
    await bed.settle();
    expect(before).toMatchObject({ rating: 3, step: 'Call her' });
    expect(bed.review().entries[1]).toEqual(before);
  });

  it('opens a note, and says where there is none', async () => {
    const bed = await open(['Abe']);
    one('button', row(0)).click();
    expect(bed.log).toEqual(['open People/Abe.md false']);
    await bed.put('People/Abe.md', undefined);
    await bed.settle();
    expect(row(0).innerText).toContain('No note any more');
    one('[aria-label="Remove Abe"]').click();
    await bed.settle();
    expect(names(bed)).toEqual([]);
  });
});

describe('suggestions', () => {
  it('add with a click, and the focus goes to the next of them', async () => {
    const bed = await open(['Abe']);
    const [first, second] = all('.rapport-suggestion');
    expect(first?.innerText).toContain('Ada Lindqvist2 · Sustained');
    expect(first?.querySelector('.rapport-private')?.textContent).toBe('2 · Sustained');
    const next = second?.innerText;
    first?.focus();
    first?.click();
    await bed.settle();
    expect(names(bed)).toEqual(['Abe', 'Ada Lindqvist']);
    expect((document.activeElement as HTMLElement).innerText).toBe(next);
  });

  it('of the last ten can be added all at once', async () => {
    const bed = await open();
    const done = `---\ntype: ten-review\nstatus: done\ndate: 2026-08-23\npeople: ["[[Tove Solberg]]", "[[Ada Lindqvist]]"]\n---\n`;
    await bed.put('Reviews/August.md', done);
    await bed.settle();
    await bed.press('Add all');
    await bed.settle();
    expect(names(bed)).toEqual(['Tove Solberg', 'Ada Lindqvist']);
  });
});

function selectFirst(words: string, at: number): string {
  return at === 0 ? `${words} *` : words;
}
