import type { HoverParent } from 'obsidian';
import { isHead } from '../../ui/heads';
import { listen } from '../../ui/listen';
import type { Panel } from '../../ui/panel-view';
import { ListStage, type ListFace, type ShownList } from '../list-stage';
import type { ViewParts } from '../view-parts';
import { actionOfKey } from './item-actions';
import { createItemHands, type ItemHands } from './item-hands';
import { fillItemRow } from './item-row';
import { createItemSearch } from './item-search';
import { itemWords, type RowWords } from './item-words';
import { isOnAgenda, withoutStep, type ListItem } from './list-item';
import { emptyState, itemKey, nextSteps, type EmptyState } from './next-steps-model';
import { addChoices, addHelp, choose, isChosen } from './next-steps-toolbar';
import { pickedActions } from './picked-actions';
import { createProblemsMode } from './problems-mode';
import { problemItems } from './problems-model';
import { createReviewBanner } from './review-banner';
import { createSetUpPlace } from './set-up-place';

export const NEXT_STEPS_VIEW = 'rapport-next-steps';

export const NEXT_STEPS_ICON = 'lucide-list-checks';

/** All that stands in the view: toolbar, list, the words where there is none, and the problems. */
export function createNextStepsPanel(
  el: HTMLElement,
  parts: ViewParts,
  hoverParent: HoverParent,
): Panel {
  const { index, words } = parts;
  const face = createFace(
    parts,
    (...args) => hands.act(...args),
    () => stage.picked.on(),
    () => {
      if (!problems.isOn()) return show();
      const rows = problemItems(index.problems(), words.problems);
      return { rows, odd: [], items: () => [], said: words.problems.title };
    },
  );
  const stage = new ListStage<ListItem>(el, parts, face, hoverParent);
  const hands = createItemHands(stage);
  const problems = createProblemsMode(stage);
  const setUp = createSetUpPlace(stage);
  createReviewBanner(stage);
  addChoices(stage);
  stage.offer(pickedActions(stage, hands));
  const help = addHelp(stage);
  const show = createShow(stage, () => setUp.ask());
  listen(stage.list.el, 'contextmenu', (event) => {
    const row = stage.list.rowOf(event.targetNode);
    if (row === undefined || isHead(row)) return;
    event.preventDefault();
    hands.act('more', row, event);
  });
  const panel = stage.open((key) => {
    if (key === '?') help.toggle();
    else if (key !== 'Escape') return false;
    else if (problems.isOn()) problems.toggle();
    else if (setUp.leave()) stage.leave();
    else return false;
    return true;
  });
  return {
    takeFocus() {
      if (!setUp.focus()) panel.takeFocus();
    },
    close() {
      setUp.close();
      panel.close();
    },
  };
}

function createFace(
  parts: ViewParts,
  act: ItemHands['act'],
  picking: () => boolean,
  show: () => ShownList<ListItem>,
): ListFace<ListItem> {
  const words = parts.words.nextSteps;
  const wordsOf = (item: ListItem): RowWords => {
    const named = isOnAgenda(item) && isChosen('by-person', parts.memory);
    return { ...itemWords(item, parts), named, opens: named && !picking() };
  };
  return {
    name: 'next-steps-folded',
    label: words.list,
    filter: words.filter,
    key: itemKey,
    shape: ({ kind }) => (kind === 'problem' ? kind : 'item'),
    words: (item) => Object.values(wordsOf(item)).join('\n'),
    fill: (frame) => fillItemRow(frame, words.actions, wordsOf),
    actionOfKey: ({ kind }, key) => actionOfKey(kind, key),
    act,
    show,
  };
}

/** Gives the function that tells what the list shows, problems apart. */
function createShow(stage: ListStage<ListItem>, askSetUp: () => void): () => ShownList<ListItem> {
  const { parts } = stage;
  const { index, memory } = parts;
  const { nextSteps: words, agenda: agendaWords } = parts.words;
  const searchFor = createItemSearch(
    agendaWords.kinds,
    (path) => index.person(path)?.aliases ?? [],
  );
  const whenEmpty = actionsWhenEmpty(stage, askSetUp);
  const inTheTen = (path: string): boolean => index.inTheTen(path);
  return () => {
    const [people, agenda, { text }] = [index.people(), index.agenda(), stage];
    const onlyTen = isChosen('only-ten', memory);
    const steps = nextSteps(
      { agenda, none: withoutStep(people, inTheTen), words: agendaWords, inTheTen },
      {
        search: text === '' ? undefined : searchFor(text),
        onlyTen,
        byPerson: isChosen('by-person', memory),
        folded: (section) => stage.isFolded(section),
      },
    );
    const { rows, odd, shown, all } = steps;
    const why = emptyState(steps, {
      ready: index.ready,
      // Whoever has something to do is one, too.
      people: people.length + agenda.items.length,
      filtered: text !== '',
    });
    const { start, end } = agenda.sections.overdue;
    const isPart = text !== '' || onlyTen;
    const said = isPart ? words.said.filtered(shown, all) : words.said.overdue(end - start);
    return {
      ...{ rows, odd },
      items: () => rows.filter((row): row is ListItem => !isHead(row)),
      empty: why && words.empty[why],
      whenEmpty: why && whenEmpty[why],
      said: index.ready ? said : '',
    };
  };
}

/** What the button of an empty view does, where it has one. */
function actionsWhenEmpty(
  stage: ListStage<ListItem>,
  askSetUp: () => void,
): Partial<Record<EmptyState, () => void>> {
  const { dialogs, words } = stage.parts;
  const setFirstStep = async (): Promise<void> => {
    const path = await dialogs.pickPerson(words.nextSteps.empty.noSteps.placeholder);
    if (path !== undefined) await dialogs.setNextStep(path);
    stage.done();
  };
  return {
    noPeople: askSetUp,
    noSteps: () => void setFirstStep(),
    noMatch: () => stage.filter.clear(),
    noneOfTen: () => choose('only-ten', false, stage),
  };
}
