import type { HoverParent } from 'obsidian';
import { createEmptyMessage, type EmptyWords } from '../../ui/empty-message';
import { showIf } from '../../ui/element';
import { FramePainter } from '../../ui/frame-painter';
import { createLiveRegion } from '../../ui/live-region';
import { listenToKeys } from '../../ui/panel-keys';
import type { Panel } from '../../ui/panel-view';
import { createPickBar, type PickBar } from '../../ui/pick-bar';
import type { ViewParts } from '../view-parts';
import { createDepthHands } from './depth-hands';
import { createDepthList } from './depth-list';
import { depthList, pathsOf } from './depth-model';
import type { DepthStage } from './depth-stage';
import { createDepthState, type DepthState } from './depth-state';
import { createDepthToolbar, type DepthToolbar } from './depth-toolbar';
import { createPersonFilter } from './person-filter-model';

export const DEPTH_VIEW = 'rapport-depth';

export const DEPTH_ICON = 'lucide-layers';

/** All people by the depth of the relationship: toolbar, list, and what is done to those picked. */
export function createDepthPanel(
  el: HTMLElement,
  parts: ViewParts,
  hoverParent: HoverParent,
): Panel {
  const { lists } = parts.words;
  const state = createDepthState(parts.memory);
  const painter = new FramePainter(el, () => paint());
  const main = el.createDiv('rapport-main');
  const say = createLiveRegion(el);
  const stage: DepthStage = { el, parts, state, painter, say, list: () => list };
  const toolbar = createDepthToolbar(main, stage);
  const hands = createDepthHands(stage);
  const bar = createPickBar(main, { label: lists.select, count: lists.selected }, hands.bulk);
  const list = createDepthList(main, stage, hands, hoverParent);
  const paint = createPaint(main, stage, toolbar, bar);
  listenToKeys(el, (key) => {
    if (key === '/') toolbar.focus();
    else if (key === 'Escape' && state.picked.on) {
      state.picked.setOn(false);
      painter.now();
    } else return false;
    return true;
  });
  const stopListening = parts.index.onChange(({ renamed }) => {
    state.unfolded = renamed.get(state.unfolded ?? '') ?? state.unfolded;
    painter.request();
  });
  painter.now();
  return {
    takeFocus() {
      if (!el.contains(el.doc.activeElement)) list.focus();
    },
    close() {
      stopListening();
      painter.close();
      list.close();
      el.empty();
    },
  };
}

function createPaint(
  main: HTMLElement,
  { parts, state, say, list: listNow }: DepthStage,
  toolbar: DepthToolbar,
  bar: PickBar,
): () => void {
  const { index, words } = parts;
  const filter = createPersonFilter();
  const showEmpty = createEmptyMessage(main);
  let summary = '';
  return () => {
    const { text, filters, picked, units } = state;
    const list = listNow();
    const everyone = index.people();
    const chosen = everyone.filter(filter(text, filters));
    const { rows, people } = depthList(chosen, state, parts.reading(), parts.discreet());
    state.people = people;
    if (picked.size > 0) picked.keep(new Set(pathsOf(people)));
    list.update(rows);
    // What is unfolded has turned out to be higher or lower than thought.
    if (state.units !== units) list.update(rows);
    const isEmpty = people.length === 0;
    showIf(list.el, !isEmpty);
    const hasPeople = index.ready && everyone.length > 0;
    showEmpty(
      isEmpty ? emptyWords(parts, state) : undefined,
      hasPeople ? words.depthView.showAll : undefined,
      () => toolbar.clear(),
    );
    toolbar.update();
    bar.update(picked.on ? picked.size : undefined);
    const before = summary;
    summary = index.ready ? words.depthView.count(people.length) : '';
    if (summary !== before) say(summary);
  };
}

function emptyWords({ index, words }: ViewParts, { text, filters, mode }: DepthState): EmptyWords {
  const { reading, noPeople } = words.nextSteps.empty;
  if (!index.ready) return reading;
  if (index.people().length === 0) return noPeople;
  return words.depthView.empty[text === '' && filters.length === 0 ? mode : 'all'];
}
