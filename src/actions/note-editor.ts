import type { FrontmatterEdit, Refusal, Remark } from '../domain/frontmatter-edit';
import type { BodyEdit } from '../frontmatter/edit-text';

export type EditResult =
  | {
      readonly kind: 'written';
      /** The whole note before and after, byte for byte: what undo needs. */
      readonly before: string;
      readonly after: string;
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'unchanged'; readonly remarks: readonly Remark[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Writes notes, one at a time, each in one atomic step: the vault, or memory in tests. */
export interface NoteEditor {
  /**
   * Applies the edit, and with it the one to the body, to the note as it is on disk at that moment. Never
   * rejects: what fails is refused.
   */
  edit(path: string, edit: FrontmatterEdit, body?: BodyEdit): Promise<EditResult>;
  /**
   * Puts `text` in the place of `expected`. Refused with `changed-meanwhile` when the note holds
   * anything else by then. Never rejects.
   */
  restore(path: string, expected: string, text: string): Promise<EditResult>;
}
