import type { NextStepsStage } from './next-steps-stage';

/** The place of the set-up, which hides what else is in the same element. */
export interface SetUpPlace {
  /** Shows the set-up while it is needed, or as long as the user asks for it and there are no people. */
  readonly update: () => void;
  /** The user asks for it. */
  ask(): void;
  /** Ends what was asked for; false when there is nothing to end. */
  leave(): boolean;
  /** Focuses the first control; false while the set-up is not shown. */
  focus(): boolean;
  close(): void;
}

export function createSetUpPlace(parent: HTMLElement, { parts, done }: NextStepsStage): SetUpPlace {
  const el = parent.createDiv({ cls: 'rapport-set-up-place' });
  let asked = false;
  let pane: { close(): void } | undefined;
  const close = (): void => {
    pane?.close();
    pane = undefined;
    el.empty();
  };
  const update = (): void => {
    const focused = el.contains(el.doc.activeElement);
    asked &&= parts.index.people().length === 0;
    const wanted = asked || parts.needsSetUp?.() === true;
    if (wanted && pane === undefined) pane = parts.setUp?.(el);
    else if (!wanted) close();
    parent.toggleClass('is-setting-up', pane !== undefined);
    // It has gone with the focus in it.
    if (focused && pane === undefined) done();
  };
  const focus = (): boolean => {
    el.querySelector<HTMLElement>('button, input, select')?.focus();
    return pane !== undefined;
  };
  return {
    update,
    focus,
    close,
    ask() {
      asked = true;
      update();
      focus();
    },
    leave() {
      const was = asked;
      asked = false;
      update();
      return was && pane === undefined;
    },
  };
}
