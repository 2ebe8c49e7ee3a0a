import type { Refusal } from '../domain/frontmatter-edit';

export type MakeResult =
  | { readonly kind: 'made'; readonly path: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Makes notes, and knows how others link to them: the vault, or memory in tests. Never rejects. */
export interface NoteMaker {
  /**
   * Makes a note, and the folders that it needs; `path` is from the vault's root, with its ending. A note
   * that is there stays: the new one gets ` 2`, ` 3` … at the end of its name. A path that leaves the
   * vault, and a name that not every device or link can hold, are refused with `bad-name`.
   */
  make(path: string, text: string): Promise<MakeResult>;
  /** A link to the note at `path` for the note at `from`, such as `[[Ada]]`: as short as is unambiguous. */
  linkTo(path: string, from: string): string;
  /** The text of a note, also without its ending `.md`; undefined when there is none. */
  read(path: string): Promise<string | undefined>;
  /** Puts the note where the user's settings want what is deleted; false when it could not. */
  trash(path: string): Promise<boolean>;
}
