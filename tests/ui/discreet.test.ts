// @vitest-environment happy-dom
import type { App, Workspace } from 'obsidian';
import { beforeEach, expect, it } from 'vitest';
import { revealClippedText } from '../../src/ui/clipped-text';
import { createDiscreet, isHidden } from '../../src/ui/discreet';
import { createNoteOpener } from '../../src/ui/note-opener';
import { installViewDom } from '../support/view-dom';

type Opened = (container: { doc: Document }) => void;

/** Windows, of which the first is the main one. */
function windows() {
  const second = document.implementation.createHTMLDocument();
  const listeners = new Set<Opened>();
  const leaves = [document, second].map((doc) => ({ view: { containerEl: { doc } } }));
  const workspace = {
    iterateAllLeaves: (callback: (leaf: unknown) => void) => leaves.forEach(callback),
    on: (_name: string, callback: Opened) => {
      listeners.add(callback);
      return callback;
    },
    offref: (callback: Opened) => void listeners.delete(callback),
  };
  const open = (): Document => {
    const doc = document.implementation.createHTMLDocument();
    for (const listener of listeners) listener({ doc });
    return doc;
  };
  return { discreet: createDiscreet(workspace as unknown as Workspace, document), second, open };
}

const isDiscreet = ({ body }: Document): boolean => body.classList.contains('rapport-discreet');

beforeEach(() => installViewDom());

it('marks all windows there are, and takes the mark away', () => {
  const { discreet, second } = windows();
  discreet.set(true);
  expect([document, second].map(isDiscreet)).toEqual([true, true]);
  discreet.set(false);
  expect([document, second].map(isDiscreet)).toEqual([false, false]);
});

it('marks windows opened later, while it is on and until it is closed', () => {
  const { discreet, open } = windows();
  expect(isDiscreet(open())).toBe(false);
  discreet.set(true);
  expect(isDiscreet(open())).toBe(true);
  discreet.close();
  expect(isDiscreet(document)).toBe(false);
  expect(isDiscreet(open())).toBe(false);
});

it.each([
  { discreet: false, cls: 'rapport-private', hidden: false },
  { discreet: true, cls: 'rapport-private', hidden: true },
  { discreet: true, cls: 'rapport-person', hidden: false },
])('hides in $cls, when discreet: $discreet – $hidden', ({ discreet, cls, hidden }) => {
  document.body.toggleClass('rapport-discreet', discreet);
  const outer = document.body.createDiv({ cls });
  const el = outer.createSpan({ cls: 'rapport-clip', text: 'She is planning an allotment' });
  Object.defineProperty(el, 'scrollWidth', { value: 9000 });
  expect(isHidden(el)).toBe(hidden);
  revealClippedText(document.body, '.rapport-clip');
  el.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
  expect(el.getAttr('aria-label')).toBe(hidden ? null : 'She is planning an allotment');
});

it('lets no note be previewed, in no view', () => {
  const previewed: string[] = [];
  const trigger = (name: string): void => void previewed.push(name);
  const opener = createNoteOpener({ workspace: { trigger } } as unknown as App, 'rapport');
  const { discreet } = windows();
  const preview = (): void =>
    opener.preview(new MouseEvent('mouseover'), document.body, 'Ada.md', { hoverPopover: null });
  discreet.set(true);
  preview();
  expect(previewed).toEqual([]);
  discreet.set(false);
  preview();
  expect(previewed).toEqual(['hover-link']);
});
