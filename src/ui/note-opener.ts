import type { App, HoverParent, PaneType } from 'obsidian';
import { isDiscreet } from './discreet';

export interface NoteOpener {
  /** False for the present tab, true and `tab` for a new one (`Keymap.isModEvent`). */
  open(path: string, how: PaneType | boolean): void;
  /** Shows the note in a hover preview, where the user wants those for `source`. */
  preview(event: MouseEvent, el: HTMLElement, path: string, parent: HoverParent): void;
}

/** Opens notes by their path, and previews them on behalf of a registered hover source. */
export function createNoteOpener(app: App, source: string): NoteOpener {
  return {
    open(path, how) {
      void app.workspace.openLinkText(path, '', how);
    },
    preview(event, targetEl, linktext, hoverParent) {
      // It would show the note, and all that is in it.
      if (isDiscreet(targetEl)) return;
      app.workspace.trigger('hover-link', { event, source, hoverParent, targetEl, linktext });
    },
  };
}
