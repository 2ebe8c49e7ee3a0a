import type { Workspace } from 'obsidian';

const DISCREET = 'rapport-discreet';

/** The class of what must not be read from the screen while the mode is on. */
export const PRIVATE = 'rapport-private';

/** Whether what is private must not be read from the element's window now. */
export function isDiscreet(el: HTMLElement): boolean {
  return el.doc.body.hasClass(DISCREET);
}

/** Whether the element shows what must not be read from the screen now. */
export function isHidden(el: HTMLElement): boolean {
  return isDiscreet(el) && el.closest(`.${PRIVATE}`) !== null;
}

/** Marks the body of every window, those opened later included, so that CSS blurs what is private. */
export function createDiscreet(
  workspace: Pick<Workspace, 'iterateAllLeaves' | 'on' | 'offref'>,
  main: Document,
): { set(on: boolean): void; close(): void } {
  let marked = false;
  const set = (on: boolean): void => {
    marked = on;
    const docs = new Set([main]);
    workspace.iterateAllLeaves(({ view }) => docs.add(view.containerEl.doc));
    for (const { body } of docs) body.toggleClass(DISCREET, on);
  };
  const opened = workspace.on('window-open', ({ doc }) => {
    doc.body.toggleClass(DISCREET, marked);
  });
  return {
    set,
    close() {
      workspace.offref(opened);
      set(false);
    },
  };
}
