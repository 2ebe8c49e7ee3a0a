import { draftEdit, type DraftChange } from '../domain/edits/draft-edit';
import type { EditContext } from '../domain/edits/edit-context';
import type { ResolveLink, Review } from '../domain/review';
import { reviewNoteName, reviewNoteText } from '../domain/review-note';
import type { InTurn } from './in-turn';
import type { EditResult, NoteEditor } from './note-editor';
import type { MakeResult, NoteMaker } from './note-maker';
import { pathIn } from './path-in';

interface ReviewsParts {
  readonly index: { reviews(): readonly Review[] };
  readonly editor: Pick<NoteEditor, 'edit'>;
  readonly maker: Pick<NoteMaker, 'make'>;
  /** The queue of the actions. */
  readonly inTurn: InTurn;
  readonly context: () => EditContext;
  /** Where reviews are kept, from the vault's root; empty for the root itself. */
  folder(): string;
  readonly resolveLink: ResolveLink;
}

/** Beginning a ten review and saving its answers, each at once. Nothing of it is on the undo stack. */
export interface Reviews {
  /** Gives today’s draft, a new one unless there is one that can be read. The index knows it then. */
  start(): Promise<MakeResult>;
  /** Saves one change to the draft, in the queue of the actions. */
  change(path: string, change: DraftChange): Promise<EditResult>;
}

export function createReviews(parts: ReviewsParts): Reviews {
  const { index, editor, maker, inTurn, context } = parts;
  return {
    start: () =>
      inTurn(() => {
        const { today } = context();
        const path = pathIn(parts.folder(), reviewNoteName(today));
        const drafts = index.reviews().filter(({ done, damaged }) => !done && !damaged);
        const draft = drafts.find((review) => review.date === today || review.path === path);
        if (draft !== undefined) return Promise.resolve({ kind: 'made', path: draft.path });
        return maker.make(path, reviewNoteText(today));
      }),
    change: (path, change) =>
      inTurn(() => {
        const resolve = (link: string) => parts.resolveLink(link, path);
        return editor.edit(path, draftEdit(change, context(), resolve));
      }),
  };
}
