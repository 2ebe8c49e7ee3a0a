/** The page's places the core puts its elements into. The shell draws everything around them. */
export interface ShellElements {
  /** Ribbon icons: `.clickable-icon.side-dock-ribbon-action`, one for each. */
  readonly ribbonEl: HTMLElement;
  /** The containerEl of each leaf in the left sidebar; only the chosen tab's is shown. */
  readonly leftEl: HTMLElement;
  /** The containerEl of each leaf in the main area. */
  readonly mainEl: HTMLElement;
  /** The containerEl of each leaf in the right sidebar; only the chosen tab's is shown. */
  readonly rightEl: HTMLElement;
  /** Status bar items: `.status-bar-item`. */
  readonly statusBarEl: HTMLElement;
}
