import { countPeople, type Proposal } from '../../domain/proposal';
import type { Survey } from '../../domain/survey';
import type { Words } from '../../i18n/en';

/** What there is to decide: a choice, nothing since all people are found already, or where to begin. */
export type SetUpState = 'choose' | 'found' | 'empty';

export function setUpState({ proposals }: Survey): SetUpState {
  if (proposals.some(({ present }) => !present)) return 'choose';
  return proposals.length > 0 ? 'found' : 'empty';
}

/** A rule as it is read: `type: person` in quotes, `#friend`, `Folder “People”`. */
export function ruleWords({ kind, rule }: Proposal, words: Words['setUp']): string {
  return words.rules[kind](rule);
}

/** "57 people in all" for the chosen rules, each person counted once. */
export function totalWords(chosen: Iterable<Proposal>, words: Words['setUp']): string {
  return words.people(countPeople(chosen));
}

const MOST_KEYS = 3;

/** A line for each of the most used properties of other plugins; one note alone says little. */
export function keyLines({ keys }: Survey, words: Words['setUp']): readonly string[] {
  const common = keys.filter(({ notes }) => notes > 1).slice(0, MOST_KEYS);
  return common.map(({ name, notes }) => words.key(words.notes(notes), name));
}
