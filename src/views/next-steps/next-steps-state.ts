import { PickedRows } from '../../ui/picked-rows';
import type { Memory } from '../view-parts';
import type { ItemSearch } from './item-search';
import type { ListItem } from './list-item';
import type { NextStepsQuery } from './next-steps-model';

const FOLDED = 'next-steps-folded';

/** What is either so or not, and remembered on this device. */
export type Choice = 'only-ten' | 'by-person';

/** What the user chose to see. All but the filter, the folds of people and what is picked is remembered. */
export interface NextStepsState {
  /** What is filtered by. */
  text: string;
  /** The items that have rows now. */
  items: readonly ListItem[];
  readonly picked: PickedRows;
  is(choice: Choice): boolean;
  choose(choice: Choice, on: boolean): void;
  fold(section: string, collapsed: boolean): void;
  query(): NextStepsQuery;
}

export function createNextStepsState(
  memory: Memory,
  searchFor: (query: string) => ItemSearch,
): NextStepsState {
  const told: readonly [string, unknown][] = Object.entries(memory.get(FOLDED) ?? {});
  const folds = new Map(told.map(([section, folded]) => [section, folded === true]));
  const is = (choice: Choice): boolean => memory.get(`next-steps-${choice}`) === true;
  const state: NextStepsState = {
    text: '',
    items: [],
    picked: new PickedRows(),
    is,
    choose: (choice, on) => memory.set(`next-steps-${choice}`, on),
    fold(section, collapsed) {
      folds.set(section, collapsed);
      // Paths of people come and go, the sections stay.
      const lasting = [...folds].filter(([name]) => !name.endsWith('.md'));
      memory.set(FOLDED, Object.fromEntries(lasting));
    },
    query: () => ({
      search: state.text === '' ? undefined : searchFor(state.text),
      onlyTen: is('only-ten'),
      byPerson: is('by-person'),
      folded: (section) => folds.get(section),
    }),
  };
  return state;
}
