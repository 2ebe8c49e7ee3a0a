import type { ShellElements } from '../core/shell-elements';

/** The page's places for the core, and those of the chrome itself. */
export interface ShellParts extends ShellElements {
  readonly doc: Document;
  readonly appEl: HTMLElement;
  readonly workspaceEl: HTMLElement;
  /** Buttons at the foot of the ribbon. */
  readonly ribbonFootEl: HTMLElement;
  /** The button that shows and hides the left sidebar. */
  readonly leftToggleEl: HTMLElement;
  /** The bar below the note on a phone. */
  readonly phoneBarEl: HTMLElement;
}
