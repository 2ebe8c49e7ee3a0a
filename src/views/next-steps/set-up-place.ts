import { holdsFocus } from '../../ui/focus-in';
import type { ListStage } from '../list-stage';
import type { ListItem } from './list-item';

/**
 * The place of the set-up, which hides the list while it is needed, or as long as the user asks for it and
 * there are no people.
 */
export interface SetUpPlace {
  /** The user asks for it. */
  ask(): void;
  /** Ends what was asked for; false when there is nothing to end. */
  leave(): boolean;
  /** Focuses the first control; false while the set-up is not shown. */
  focus(): boolean;
  close(): void;
}

export function createSetUpPlace(stage: ListStage<ListItem>): SetUpPlace {
  const { main, parts } = stage;
  const el = main.createDiv('rapport-set-up-place');
  main.prepend(el);
  let asked = false;
  let pane: { close(): void } | undefined;
  const close = (): void => {
    pane?.close();
    pane = undefined;
    el.empty();
  };
  const update = (): void => {
    const focused = holdsFocus(el);
    asked &&= parts.index.people().length === 0;
    const wanted = asked || parts.needsSetUp?.() === true;
    if (wanted && pane === undefined) pane = parts.setUp?.(el);
    else if (!wanted) close();
    main.toggleClass('is-setting-up', pane !== undefined);
    // It has gone with the focus in it.
    if (focused && pane === undefined) stage.done();
  };
  stage.updates.push(update);
  const focus = (): boolean => {
    if (!holdsFocus(el)) el.querySelector<HTMLElement>('button, input, select')?.focus();
    return pane !== undefined;
  };
  return {
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
