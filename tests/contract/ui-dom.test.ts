// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { installDom } from '../../workbench/host/ui/install-dom';

beforeAll(() => installDom(window));

describe('making elements', () => {
  it('takes class, text, attributes and type', () => {
    const el = document.body.createEl('input', {
      cls: 'one two',
      type: 'date',
      value: '2026-03-04',
      placeholder: 'Day',
      attr: { 'data-a': 1, 'aria-hidden': true, gone: null },
    });
    expect(el.outerHTML).toContain('class="one two"');
    expect([el.type, el.value, el.placeholder]).toEqual(['date', '2026-03-04', 'Day']);
    expect([el.getAttr('data-a'), el.getAttr('aria-hidden'), el.getAttr('gone')]).toEqual([
      '1',
      'true',
      null,
    ]);
    expect(el.parentElement).toBe(document.body);
  });

  it('takes a string as class, and hands the element over', () => {
    const made = vi.fn();
    const el = document.body.createDiv('row', made);
    expect(el.className).toBe('row');
    expect(made).toHaveBeenCalledWith(el);
  });

  it('appends from a parent, but not from the globals', () => {
    expect(createDiv('free').parentNode).toBeNull();
    const parent = createDiv();
    expect(parent.createSpan({ text: 'in' }).parentNode).toBe(parent);
    expect(createSpan({ parent }).parentNode).toBe(parent);
    expect(parent.createEl('p', { prepend: true })).toBe(parent.firstChild);
  });

  it('makes SVG in its namespace, and fragments', () => {
    expect(createSvg('circle', { attr: { r: 2 } }).namespaceURI).toBe('http://www.w3.org/2000/svg');
    const fragment = createFragment((el) => el.createEl('b', { text: 'x' }));
    expect(fragment.textContent).toBe('x');
  });
});

describe('the tree and its looks', () => {
  it('empties, sets text and fragments, and finds', () => {
    const el = createDiv({ text: 'old' });
    el.setText(createFragment((part) => part.createSpan({ cls: 'a', text: 'new' })));
    expect(el.getText()).toBe('new');
    expect(el.find('.a').getText()).toBe('new');
    expect(el.findAll('.a, .b')).toHaveLength(1);
    el.empty();
    expect(el.childNodes).toHaveLength(0);
  });

  it('puts children into the wanted order and keeps those that stay', () => {
    const el = createDiv();
    const [a, b, c] = [el.createSpan(), el.createSpan(), createSpan()];
    el.setChildrenInPlace([c, a]);
    expect([...el.children]).toEqual([c, a]);
    expect(b.parentNode).toBeNull();
    expect(el.indexOf(a)).toBe(1);
    el.insertAfter(b, c);
    expect([...el.children]).toEqual([c, b, a]);
  });

  it('changes classes one or many at a time', () => {
    const el = createDiv();
    el.addClass('a', 'b');
    el.addClasses(['c']);
    el.toggleClass(['a', 'd'], false);
    el.toggleClass('d', true);
    el.removeClasses(['b']);
    expect(el.className).toBe('c d');
    expect(el.hasClass('d')).toBe(true);
  });

  it('shows and hides', () => {
    const el = document.body.createDiv();
    const inner = el.createDiv();
    expect(inner.isShown()).toBe(true);
    el.hide();
    expect([el.style.display, inner.isShown()]).toEqual(['none', false]);
    el.toggle(true);
    expect(inner.isShown()).toBe(true);
    el.detach();
    expect(inner.isShown()).toBe(false);
  });

  it('sets styles and properties', () => {
    const el = createDiv();
    el.setCssStyles({ color: 'red' });
    el.setCssProps({ '--size': '4px' });
    expect([el.style.color, el.style.getPropertyValue('--size')]).toEqual(['red', '4px']);
  });

  it('climbs to the matching parent, and not past the last one', () => {
    const outer = createDiv('outer');
    const middle = outer.createDiv('middle');
    const inner = middle.createDiv('inner');
    expect(inner.matchParent('.outer')).toBe(outer);
    expect(inner.matchParent('.outer', middle)).toBeNull();
  });
});

describe('events', () => {
  it('delegates, and stops delegating', () => {
    const list = document.body.createDiv();
    const row = list.createDiv('row');
    const heard = vi.fn();
    list.on('click', '.row', heard);
    row.createSpan().click();
    expect(heard.mock.calls[0]?.[1]).toBe(row);
    list.click();
    expect(heard).toHaveBeenCalledTimes(1);
    list.off('click', '.row', heard);
    row.click();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears the middle button too, and triggers', () => {
    const el = document.body.createDiv();
    const heard = vi.fn();
    el.onClickEvent(heard);
    el.click();
    el.dispatchEvent(new MouseEvent('auxclick', { button: 1 }));
    expect(heard).toHaveBeenCalledTimes(2);
    const told = vi.fn();
    document.body.addEventListener('input', told, { once: true });
    el.trigger('input');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells when a node comes into the page', async () => {
    const el = createDiv();
    const heard = vi.fn();
    const stop = el.onNodeInserted(heard);
    document.body.appendChild(el);
    await sleep(0);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    el.detach();
    document.body.appendChild(el);
    await sleep(0);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('a second window (15)', () => {
  it('knows an element of another window by the name of its kind', () => {
    // The constructor another window would have: of the same name, and not the same.
    const Foreign = { HTMLElement: class HTMLElement {}, Text: class Text {} };
    const el: Node = document.body.createDiv();
    expect(el instanceof Foreign.HTMLElement).toBe(false);
    expect(el.instanceOf(Foreign.HTMLElement)).toBe(true);
    expect(el.instanceOf(Foreign.Text)).toBe(false);
    const event: UIEvent = new MouseEvent('click');
    const ForeignEvents = {
      MouseEvent: class MouseEvent {},
      KeyboardEvent: class KeyboardEvent {},
    };
    expect(event.instanceOf(ForeignEvents.MouseEvent)).toBe(true);
    expect(event.instanceOf(ForeignEvents.KeyboardEvent)).toBe(false);
  });

  it('names the document and window of a node', () => {
    const el = createDiv();
    expect(el.doc).toBe(document);
    expect(el.win).toBe(document.defaultView);
    const other = document.implementation.createHTMLDocument('other');
    other.body.appendChild(el);
    expect(el.doc).toBe(other);
    expect(activeDocument).toBe(document);
  });
});

describe('what arrays, strings and numbers gain', () => {
  it('works as described', () => {
    const list = ['a', 'b', 'a'];
    expect([list.first(), list.last(), list.contains('b')]).toEqual(['a', 'a', true]);
    expect(list.unique()).toEqual(['a', 'b']);
    list.remove('a');
    expect(list).toEqual(['b']);
    expect('abc'.contains('bc')).toBe(true);
    expect('{0} and {1}'.format('you', 'I')).toBe('you and I');
    expect(Math.clamp(7, 1, 5)).toBe(5);
    expect(Object.isEmpty({})).toBe(true);
    const seen: string[] = [];
    for (const key in { ...list, own: 1 }) seen.push(key);
    expect(seen).toEqual(['0', 'own']);
    expect(Object.keys(Array.prototype)).toEqual([]);
  });
});
