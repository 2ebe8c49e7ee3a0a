// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AMARA, EVERYONE, KENJI, LUCIA, MEI } from '../../support/depth-people';
import { ALL, enter, OpenDepth } from '../../support/depth-view';
import { all, nextFrame, one, press } from '../../support/view-dom';
import { click, settled } from '../../support/view-panel';

let view: OpenDepth;

beforeEach(() => {
  view = new OpenDepth();
});

describe('rating', () => {
  it.each(['click', '3', '0', 'Delete'])(
    'by %s moves the row, and the focus with it',
    async (how) => {
      view.open();
      if (how === 'click') click(view.button(AMARA, '3'));
      else {
        view.row(AMARA).focus();
        expect(press(how)).toBe(true);
      }
      await settled();
      const depth = how === 'click' || how === '3' ? '3' : '';
      expect(view.told.log).toEqual([`rate ${depth} ${AMARA.path}`]);
      expect(view.rows).toContain(depth === '3' ? '3 Significant2, Amara' : 'Not rated2, Amara');
      expect(view.focused).toBe('Amara Okafor');
      expect(view.said).toBe(`Amara Okafor: ${depth === '3' ? '3 Significant' : 'Not rated'}`);
    },
  );

  it('by a dot leaves the focus on the dot', async () => {
    view.open();
    click(view.button(LUCIA, '1'));
    await settled();
    expect(document.activeElement).toBe(view.button(LUCIA, '1'));
    expect(document.activeElement?.getAttribute('aria-checked')).toBe('true');
  });

  it.each([
    ['a key', true],
    ['the mouse', false],
  ])('by %s: whether the list follows the row is %s', async (_how, follows) => {
    view.open();
    const seen = vi.spyOn(view.row(MEI), 'scrollIntoView');
    view.row(MEI).focus();
    if (follows) press('3');
    else click(view.button(MEI, '3'));
    await settled();
    expect(seen.mock.calls.length > 0).toBe(follows);
  });

  it('by the dot that is checked already is no action', async () => {
    view.open();
    click(view.button(AMARA, '2'));
    await settled();
    expect(view.told.log).toEqual([]);
  });

  it('keeps a place for the focus when the group is folded', async () => {
    view.open();
    click(one('.rapport-fold'));
    view.row(MEI).focus();
    press('3');
    await settled();
    expect(view.rows).not.toContain('Mei Lin');
    expect(view.focused).toBe('Lucía Fernández');
  });

  it('offers to say why, quietly, until it is said', async () => {
    view.open();
    const asks = (): string[] =>
      all('.rapport-add-why:not(.rapport-absent)').map(
        (el) => el.closest('[data-path]')?.getAttribute('data-path') ?? '',
      );
    expect(asks()).toEqual([]);
    click(view.button(MEI, '2'));
    await settled();
    expect(asks()).toEqual([MEI.path]);
    expect(all('.is-unfolded')).toEqual([]);
    click(view.button(MEI, 'why'));
    await settled();
    const field = one('.rapport-why-field');
    expect(document.activeElement).toBe(field);
    enter(field, ' She told me of her brother ', 'input');
    expect(press('2')).toBe(false);
    press('Enter');
    await settled();
    expect(view.told.log.slice(1)).toEqual([`explain ${MEI.path} She told me of her brother`]);
    expect(view.focused).toBe('Mei Lin');
    press(' ');
    expect(asks()).toEqual([]);
  });
});

describe('unfolding', () => {
  const detail = (): string =>
    all('.rapport-detail')
      .map((el) => el.innerText)
      .join();

  it.each(['click', ' ', 'ArrowRight'])('by %s shows one person at a time', (how) => {
    view.open();
    const unfold = (person: typeof AMARA): void => {
      const fold = view.button(person, 'unfold');
      if (how === 'click') return click(fold);
      (how === ' ' ? view.row(person) : fold).focus();
      expect(press(how)).toBe(true);
    };
    unfold(AMARA);
    expect(view.rows).toContain('Amara Okafor, …, Søren Kalø');
    expect(view.button(AMARA, 'unfold').getAttr('aria-expanded')).toBe('true');
    expect(detail()).toContain('Soil health · Independence');
    expect(one('.rapport-detail path').getAttribute('d')).toBe('M0 35H45V20H100');
    unfold(KENJI);
    expect(view.rows).toContain('Kenji Watanabe, …, 2 Sustained2, Amara Okafor, Søren Kalø');
    view.row(KENJI).focus();
    press('ArrowLeft');
    expect(view.rows).toBe(ALL);
    expect(view.focused).toBe('Kenji Watanabe');
  });

  it('leads on along the row: to the name, the dots and the fold', () => {
    view.open();
    view.row(AMARA).focus();
    for (const action of ['open', '1', '2', '3', 'unfold']) {
      press('ArrowRight');
      expect(document.activeElement?.getAttribute('data-action')).toBe(action);
    }
  });

  it('gives the detail the height it has', async () => {
    view.open();
    click(view.button(AMARA, 'unfold'));
    await settled();
    const places = all('[role=row]').map((el) => el.style.insetBlockStart);
    // 900 pixels in the tests.
    expect(places.slice(3, 5)).toEqual(['120px', '1020px']);
  });

  it('keeps what is typed while the note changes, and takes it on leaving', async () => {
    view.open();
    click(view.button(AMARA, 'unfold'));
    const field = one('.rapport-why-field') as HTMLInputElement;
    field.focus();
    enter(field, 'A long walk', 'input');
    await view.tell(AMARA.path, { lastContact: undefined, goal: 1 });
    expect(detail()).toContain('1 Surface (wanted)');
    expect(field.value).toBe('A long walk');
    expect(document.activeElement).toBe(field);
    one('.rapport-filter').focus();
    await settled();
    expect(view.told.log).toEqual([`explain ${AMARA.path} A long walk`]);
    field.focus();
    enter(field, 'Never mind', 'input');
    press('Escape');
    await settled();
    expect(view.told.log).toHaveLength(1);
    expect(view.focused).toBe('Amara Okafor');
  });

  it.each([
    ['goal', 'dialog: goal'],
    ['log', 'dialog: log'],
    ['0', 'rate '],
  ])('has a button for %s', async (action, expected) => {
    view.open();
    click(view.button(AMARA, 'unfold'));
    click(one(`.rapport-detail [data-action="${action}"]`));
    await settled();
    expect(view.told.log).toEqual([`${expected} ${AMARA.path}`]);
  });

  it('follows a person who is renamed', async () => {
    view.open();
    click(view.button(MEI, 'unfold'));
    const path = 'People/Mei Wong.md';
    view.index.persons = EVERYONE.map((person) => (person === MEI ? { ...MEI, path } : person));
    view.index.say(undefined, new Map([[MEI.path, path]]));
    await nextFrame();
    expect(all('.is-unfolded')).toHaveLength(1);
  });
});

describe('the name', () => {
  it.each([
    ['click', {}, 'false'],
    ['click', { ctrlKey: true }, 'tab'],
    ['auxclick', { button: 1 }, 'tab'],
  ])('opens the note by %s %j', (type, init, how) => {
    view.open();
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, ...init });
    view.button(AMARA, 'open').dispatchEvent(event);
    expect(view.told.log).toEqual([`open ${AMARA.path} ${how}`]);
  });

  it('previews the note, and Enter on the row opens it', () => {
    view.open();
    view.button(AMARA, 'open').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    view.row(AMARA).focus();
    press('Enter');
    expect(view.told.log).toEqual([`preview ${AMARA.path}`, `open ${AMARA.path} false`]);
  });
});
