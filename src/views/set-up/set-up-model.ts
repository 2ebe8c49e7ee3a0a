import type { Survey } from '../../domain/survey';
import type { Words } from '../../i18n/en';

/** What there is to decide: a choice, nothing since all people are found already, or where to begin. */
export type SetUpState = 'choose' | 'found' | 'empty';

export function setUpState({ proposals }: Survey): SetUpState {
  if (proposals.some(({ present }) => !present)) return 'choose';
  return proposals.length > 0 ? 'found' : 'empty';
}

const MOST_KEYS = 3;

/** A line for each of the most used properties of other plugins; one note alone says little. */
export function keyLines({ keys }: Survey, words: Words['setUp']): readonly string[] {
  const common = keys.filter(({ notes }) => notes > 1).slice(0, MOST_KEYS);
  return common.map(({ name, notes }) => words.key(words.notes(notes), name));
}
