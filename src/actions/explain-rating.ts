import { explainRatingEdit } from '../domain/edits/explain-rating-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createExplainRating(perform: Perform): Actions['explainRating'] {
  return (path, why) =>
    perform('rate', [{ path, edit: (context) => explainRatingEdit(why, context) }]);
}
