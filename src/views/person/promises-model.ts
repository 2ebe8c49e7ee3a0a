import type { PromiseRef } from '../../actions/actions';
import type { PromiseLine } from '../../domain/history';
import { reliabilityOf } from '../../domain/reliability';
import { whenAndDate } from '../when-words';
import type { PanelLine, PanelSection } from './panel-section';
import type { About, SectionParts } from './section-parts';

/** What is promised and not yet done: mine by day, then theirs; and how mine were kept. */
export function promisesSection(
  { person: { path }, history }: About,
  parts: SectionParts,
): PanelSection {
  const { dialogs, words } = parts;
  const { all } = reliabilityOf(history.promises, parts.today());
  const open = history.promises
    .filter(({ closed }) => closed === undefined)
    .sort((a, b) => rankOf(a) - rankOf(b));
  const lines = open.map((promise) => promiseLine(promise, path, parts));
  if (all.of > 0) {
    lines.push({ kind: 'sum', text: words.personPanel.onTime(all.onTime, all.of) });
  }
  return {
    ...{ key: 'promises', title: words.personPanel.promises, lines, about: open },
    deeds: [{ label: words.commands.names['add-promise'], run: () => dialogs.addPromise(path) }],
  };
}

const LATEST = 1e8;

/** Mine before theirs, each by day, those without one last. */
function rankOf({ toMe, due = LATEST }: PromiseLine): number {
  return (toMe ? 4 * LATEST : 0) + due;
}

function promiseLine(
  { line, text, due, toMe, thanks }: PromiseLine,
  path: string,
  parts: SectionParts,
): PanelLine {
  const { actions, dialogs, words } = parts;
  const { kinds } = words.agenda;
  const labels = words.nextSteps.actions;
  const ref: PromiseRef = { path, line, text, due };
  return {
    text,
    meta: [toMe ? kinds.owed : thanks ? kinds.thanks : '', whenAndDate(due, parts)],
    deeds: [
      {
        ...{ label: toMe ? labels.received : labels.keep, icon: 'check' },
        run: () => actions.keepPromise(ref),
      },
      {
        ...{ label: labels.postpone, icon: 'calendar-clock' },
        run: () => dialogs.postpone({ item: 'promise', ...ref }, due),
      },
      { label: labels.drop, icon: 'circle-x', run: () => actions.dropPromise(ref) },
    ],
  };
}
