import type { ActionReport } from '../actions/report';
import type { Quality } from '../domain/history';
import type { Depth } from '../domain/rules';

/** A button: an icon of Lucide stands for the label. `run` resolves when all that came of it is over. */
export type Deed = readonly [label: string, run: () => unknown, icon?: string];

/**
 * A field for one text, or, with options, for one of these; `save` gets what is in it then. A text that was
 * refused stays in its field.
 */
export type PanelField = readonly [
  label: string,
  value: string,
  save: (text: string) => Promise<ActionReport>,
  options?: readonly (readonly [value: string, label: string])[],
];

/** One line of a section; what it has not is not shown. */
export interface PanelLine {
  /** What the line is about, before the text. */
  readonly head?: string;
  readonly text?: string;
  /** Smaller words after the text; empty ones are left out. */
  readonly meta?: readonly string[];
  /** The name of a note, and its path. */
  readonly note?: readonly [name: string, path: string];
  /** A pause between two entries. */
  readonly gap?: true;
  /** The present depth and the one wanted; `rate` where it can be changed. */
  readonly dots?: readonly [depth: Depth | undefined, goal: Depth | undefined];
  readonly rate?: (depth: Depth) => unknown;
  readonly quality?: Quality | undefined;
  /** From -1 to 1, to the start or to the end of the middle. */
  readonly bar?: number;
  readonly fields?: readonly PanelField[];
  readonly deeds?: readonly Deed[];
  /** Lines of the note that unfold; the key is remembered. */
  readonly behind?: readonly [key: string, lines: readonly string[]];
}

/**
 * A section of the panel, in words. It is drawn anew when it reads otherwise, so all that its deeds know must
 * be read in it.
 */
export interface PanelSection {
  readonly key: string;
  /** Empty: no head, and it does not fold. */
  readonly title: string;
  /** The gist of it, beside the title. */
  readonly brief?: string;
  /** Folded until the user unfolds it. */
  readonly folded?: true;
  readonly lines: readonly PanelLine[];
  readonly deeds?: readonly Deed[];
  /** The path of the note that it is about. */
  readonly about?: string;
}
