import { explainRatingEdit } from '../domain/edits/explain-rating-edit';
import type { Actions } from './actions';
import { onNote, type Perform } from './perform';

export function createExplainRating(perform: Perform): Actions['explainRating'] {
  return onNote(perform, 'explain-rating', explainRatingEdit);
}
