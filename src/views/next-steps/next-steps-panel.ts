import type { HoverParent } from 'obsidian';
import { createEmptyMessage, type EmptyWords } from '../../ui/empty-message';
import { showIf } from '../../ui/element';
import { FramePainter } from '../../ui/frame-painter';
import { keepFocus } from '../../ui/keep-focus';
import { createLiveRegion } from '../../ui/live-region';
import { listenToKeys } from '../../ui/panel-keys';
import type { Panel } from '../../ui/panel-view';
import type { WindowedList } from '../../ui/windowed-list';
import type { ViewParts } from '../view-parts';
import { createItemHands } from './item-hands';
import { createItemSearch } from './item-search';
import { withoutStep } from './list-item';
import { createNextStepsList } from './next-steps-list';
import {
  emptyState,
  isSection,
  nextSteps,
  rowKey,
  type EmptyState,
  type NextStepsRow,
} from './next-steps-model';
import type { NextStepsStage } from './next-steps-stage';
import { createNextStepsState } from './next-steps-state';
import { createToolbar, type Toolbar } from './next-steps-toolbar';
import { createPickedBar } from './picked-bar';
import { createProblemsPane, type ProblemsPane } from './problems-pane';
import { createReviewBanner } from './review-banner';
import { createSetUpPlace, type SetUpPlace } from './set-up-place';

export const NEXT_STEPS_VIEW = 'rapport-next-steps';

export const NEXT_STEPS_ICON = 'lucide-list-checks';

/** All that stands in the view: toolbar, list, the words where there is none, and the problems. */
export function createNextStepsPanel(
  el: HTMLElement,
  parts: ViewParts,
  hoverParent: HoverParent,
): Panel {
  const painter = new FramePainter(el, () => paint());
  const stage = createStage(el, parts, painter, { list: () => list, toolbar: () => toolbar });
  const main = el.createDiv('rapport-main');
  const hands = createItemHands(stage);
  const setUp = createSetUpPlace(main, stage);
  const updateBanner = createReviewBanner(main, parts);
  const toolbar = createToolbar(main, stage);
  const updateBar = createPickedBar(main, stage, hands);
  const list = createNextStepsList(main, stage, hands, hoverParent);
  const problems = createProblemsPane(main, stage);
  const around = [setUp.update, updateBanner, toolbar.update, updateBar, problems.update];
  const paint = createPaint(main, stage, list, actionsWhenEmpty(stage, toolbar, setUp), around);
  listenToKeys(el, (key) => {
    if (key === 'Escape') return onEscape(stage, problems, setUp);
    if (problems.isOpen() || !['/', '?'].includes(key)) return false;
    if (key === '/') toolbar.filter.focus();
    else toolbar.help.toggle();
    return true;
  });
  const stopListening = parts.index.onChange(() => painter.request());
  painter.now();
  return {
    takeFocus() {
      if (!el.contains(el.doc.activeElement) && !setUp.focus()) list.focus();
    },
    close() {
      for (const part of [painter, list, problems, setUp]) part.close();
      stopListening();
      el.empty();
    },
  };
}

function createStage(
  el: HTMLElement,
  parts: ViewParts,
  painter: FramePainter,
  { list, toolbar }: { list: () => WindowedList<NextStepsRow>; toolbar: () => Toolbar },
): NextStepsStage {
  const state = createNextStepsState(parts.memory, createItemSearch(parts.words.agenda.kinds));
  return {
    ...{ el, parts, state, painter, say: createLiveRegion(el) },
    pick(on) {
      state.picked.setOn(on);
      painter.now();
      // Its buttons are gone.
      if (!on) keepFocus(el, list());
    },
    done: () =>
      void el.win.requestAnimationFrame(() => {
        painter.flush();
        keepFocus(el, list());
      }),
    leave() {
      painter.flush();
      if (!list().focus()) toolbar().filter.focus();
    },
    toTop: () => list().toTop(),
  };
}

/** Leaves what is open or on; false where nothing is. */
function onEscape(
  { state, leave, pick }: NextStepsStage,
  problems: ProblemsPane,
  setUp: SetUpPlace,
) {
  if (problems.isOpen()) problems.toggle();
  else if (setUp.leave()) leave();
  else if (state.picked.on) pick(false);
  else return false;
  return true;
}

/** What the button of an empty view does, where it has one. */
function actionsWhenEmpty(
  { parts, state, painter, done }: NextStepsStage,
  toolbar: Toolbar,
  setUp: SetUpPlace,
): Readonly<Record<EmptyState, (() => void) | undefined>> {
  const { dialogs, words } = parts;
  const setFirstStep = async (): Promise<void> => {
    const path = await dialogs.pickPerson(words.nextSteps.empty.noSteps.placeholder);
    if (path !== undefined) await dialogs.setNextStep(path);
    done();
  };
  return {
    reading: undefined,
    noPeople: parts.setUp && (() => setUp.ask()),
    noSteps: () => void setFirstStep(),
    noMatch: () => toolbar.filter.clear(),
    noneOfTen() {
      state.choose('only-ten', false);
      painter.now();
    },
  };
}

/** `around` shows what stands around the list. */
function createPaint(
  main: HTMLElement,
  { parts, state, say }: NextStepsStage,
  list: WindowedList<NextStepsRow>,
  whenEmpty: ReturnType<typeof actionsWhenEmpty>,
  around: readonly (() => void)[],
): () => void {
  const { index } = parts;
  const { nextSteps: words, agenda: agendaWords, lists } = parts.words;
  const showEmpty = createEmptyMessage(main);
  return () => {
    const { picked, text } = state;
    const inTheTen = (path: string): boolean => index.inTheTen(path);
    const people = index.people();
    const agenda = index.agenda();
    const none = withoutStep(people, inTheTen);
    const steps = nextSteps({ agenda, none, words: agendaWords, inTheTen }, state.query());
    const { shown, all } = steps;
    state.items = steps.rows.filter((row) => !isSection(row));
    if (picked.size > 0) picked.keep(new Set(state.items.map(rowKey)));
    list.update(steps.rows);
    showIf(list.el, shown > 0);
    for (const update of around) update();
    const why = emptyState(steps, {
      ready: index.ready,
      // Whoever has something to do is one, too.
      people: people.length + agenda.items.length,
      filtered: text !== '',
    });
    const empty: (EmptyWords & { readonly button?: string }) | undefined = why && words.empty[why];
    showEmpty(empty, empty?.button, why && whenEmpty[why]);
    if (!index.ready) return;
    const { start, end } = agenda.sections.overdue;
    if (picked.on) say(lists.selected(picked.size));
    else if (text !== '' || state.is('only-ten')) say(words.said.filtered(shown, all));
    else say(words.said.overdue(end - start));
  };
}
