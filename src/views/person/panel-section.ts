import type { Quality } from '../../domain/history';
import type { Depth } from '../../domain/rules';

/** Something to do: a button, or, where it has a value, a field; the words are worked out beforehand. */
export interface Deed {
  readonly label: string;
  /** Of Lucide; a button without one shows its label. */
  readonly icon?: string;
  /** What stands in the field. */
  readonly value?: string;
  /** What can be chosen there; any text where there are none. */
  readonly options?: readonly (readonly [value: string, label: string])[];
  /** Gets what was typed or chosen. Resolves when all that came of it is over. */
  readonly run: (text: string) => unknown;
}

/** One line of a section; what it has not is not shown. */
export interface PanelLine {
  /** For the looks: a pause between two entries, a line about many, an open question. */
  readonly kind?: 'gap' | 'sum' | 'ask';
  /** What the line is about, before the text. */
  readonly head?: string;
  readonly text?: string;
  /** The text is the name of that note and opens it. */
  readonly path?: string;
  /** Smaller words after the text; empty ones are left out. */
  readonly meta?: readonly string[];
  /** The present depth and the one wanted; `rate` where it can be changed. */
  readonly dots?: readonly [depth: Depth | undefined, goal: Depth | undefined];
  readonly rate?: (depth: Depth) => unknown;
  readonly quality?: Quality | undefined;
  /** From -1 to 1, to the start or to the end of the middle. */
  readonly bar?: number;
  readonly deeds?: readonly Deed[];
  /** Lines that unfold; the key is remembered. */
  readonly more?: readonly [key: string, title: string, lines: readonly string[]];
}

/** A section of the panel, in words. It is drawn anew when it reads otherwise. */
export interface PanelSection {
  readonly key: string;
  /** Empty: no head, and it does not fold. */
  readonly title: string;
  /** The gist of it, beside the title. */
  readonly brief?: string;
  /** Folded until the user unfolds it. */
  readonly folded?: boolean;
  readonly lines: readonly PanelLine[];
  readonly deeds?: readonly Deed[];
  /** What its deeds know beside what is shown, so that they are never of another note or line. */
  readonly about?: unknown;
}
