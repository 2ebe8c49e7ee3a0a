import type { HoverParent } from 'obsidian';
import type { Person } from '../../domain/person';
import { choiceOfKey } from '../../modals/rating-model';
import type { EmptyWords } from '../../ui/empty-message';
import { careInParts } from '../../index/standing-now';
import type { Panel } from '../../ui/panel-view';
import { ListStage, type ShownList } from '../list-stage';
import type { ViewParts } from '../view-parts';
import { createDepthHands } from './depth-hands';
import { depthList, type DepthRow } from './depth-model';
import { createDepthState, type DepthState } from './depth-state';
import { addDepthTools } from './depth-toolbar';
import { createPersonDetail } from './person-detail';
import { personDetail, type DetailLine } from './person-detail-model';
import { createPersonFilter } from './person-filter-model';
import { personLook, type PersonLook } from './person-look-model';
import { fillPersonRow } from './person-row';

export const DEPTH_VIEW = 'rapport-depth';

export const DEPTH_ICON = 'lucide-layers';

/** All people by the depth of the relationship: toolbar, list, and what is done to those picked. */
export function createDepthPanel(
  el: HTMLElement,
  parts: ViewParts,
  hoverParent: HoverParent,
): Panel {
  const { words } = parts;
  const { depthView } = words;
  const state = createDepthState();
  const lookOf = (person: Person): PersonLook => personLook(person, parts, state);
  const linesOf = (person: Person): readonly DetailLine[] => personDetail(person, parts);
  const isUnfolded = ({ path }: Person): boolean => path === state.unfolded && !parts.discreet();
  const stage: ListStage<Person> = new ListStage<Person>(
    el,
    parts,
    {
      name: 'depth-folded',
      label: depthView.list,
      filter: depthView.filter,
      key: ({ path }) => path,
      shape: (person) => (isUnfolded(person) ? 'unfolded' : 'person'),
      words: (person) =>
        [...lookOf(person), ...(isUnfolded(person) ? [person.stage, ...linesOf(person)] : [])].join(
          '\n',
        ),
      fill: (frame) =>
        fillPersonRow(frame, words, lookOf, (cell) =>
          createPersonDetail(cell, stage, linesOf, hands),
        ),
      actionOfKey(_, key, onRow) {
        if (onRow && key === ' ') return 'unfold';
        return choiceOfKey(key) === undefined ? undefined : key;
      },
      act: (...args) => hands.act(...args),
      show: () => show(),
    },
    hoverParent,
  );
  const hands = createDepthHands(stage, state);
  const show = createShow(stage, state, addDepthTools(stage, state));
  stage.offer(hands.bulk);
  return stage.open(
    () => false,
    ({ renamed }) => {
      state.unfolded = renamed.get(state.unfolded ?? '') ?? state.unfolded;
      state.care = undefined;
    },
  );
}

function createShow(
  stage: ListStage<Person>,
  state: DepthState,
  showAll: () => void,
): () => ShownList<Person> {
  const { parts } = stage;
  const { index, words } = parts;
  const filter = createPersonFilter();
  let shown: ShownList<Person> = {
    ...{ rows: [], odd: [], items: () => [], said: '' },
    empty: words.nextSteps.empty.notRead,
  };
  return () => {
    const everyone = index.people();
    const asked = state.mode === 'care' ? inNeed(state, parts) : everyone;
    if (asked === undefined) {
      stage.painter.request();
      return shown;
    }
    const chosen = asked.filter(filter(stage.text, state.filters));
    const query = { ...state, folded: (group: string) => stage.isFolded(group) };
    const { rows, odd, people, count } = depthList(chosen, query, parts);
    shown = {
      rows,
      odd: withHigh(odd, rows, index.person(state.unfolded ?? '')),
      items: people,
      empty: count === 0 ? emptyWords(stage, state) : undefined,
      whenEmpty: everyone.length > 0 ? showAll : parts.choosePeople,
      said: index.ready ? words.depthView.count(count) : '',
    };
    return shown;
  };
}

/** Who needs care; undefined until that has been found out. While the view is discreet it is everyone. */
function inNeed(state: DepthState, parts: ViewParts): readonly Person[] | undefined {
  const people = parts.index.people();
  if (parts.discreet()) return people;
  state.care ??= careInParts(people, parts);
  return state.care();
}

/** With the place of the row that is unfolded, and so higher than the others. */
function withHigh(
  odd: readonly number[],
  rows: readonly DepthRow[],
  unfolded: Person | undefined,
): readonly number[] {
  const high = unfolded === undefined ? -1 : rows.indexOf(unfolded);
  return high < 0 ? odd : [...odd, high].sort((a, b) => a - b);
}

function emptyWords({ parts, text }: ListStage<Person>, { filters, mode }: DepthState): EmptyWords {
  const { index, words } = parts;
  const { notRead, noPeople } = words.nextSteps.empty;
  if (!index.ready) return notRead;
  if (index.people().length === 0) return noPeople;
  return words.depthView.empty[text === '' && filters.length === 0 ? mode : 'all'];
}
