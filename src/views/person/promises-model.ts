import type { PromiseLine } from '../../domain/history';
import { reliabilityOf } from '../../domain/reliability';
import { whenAndDate } from '../when-words';
import type { PanelLine, PanelSection } from '../panel-section';
import { firstOf, type About, type SectionParts } from './section-parts';

/** What is promised and not yet done: mine by day, then theirs; and how mine were kept. */
export function promisesSection(
  { person: { path }, history: { promises } }: About,
  parts: SectionParts,
): PanelSection {
  const { actions, dialogs, words } = parts;
  const { agenda, commands, nextSteps, personPanel: say } = words;
  const labels = nextSteps.actions;
  const open = promises
    .filter(({ closed }) => closed === undefined)
    .sort((a, b) => rankOf(a) - rankOf(b));
  const lineOf = ({ line, text, due, toMe, thanks }: PromiseLine): PanelLine => {
    const ref = { path, line, text, due };
    // A screen reader tells the buttons of one promise from those of the next.
    const about = (label: string): string =>
      parts.discreet() ? label : words.brief.told(label, text);
    const kind = toMe ? agenda.kinds.owed : thanks && agenda.kinds.thanks;
    return {
      text,
      meta: [kind || '', whenAndDate(due, parts)],
      deeds: [
        [about(toMe ? labels.received : labels.keep), () => actions.keepPromise(ref), 'check'],
        [
          about(labels.postpone),
          () => dialogs.postpone({ item: 'promise', ...ref }, due),
          'calendar-clock',
        ],
        [about(labels.drop), () => actions.dropPromise(ref), 'circle-x'],
      ],
    };
  };
  const { onTime, of } = reliabilityOf(promises, parts.today()).all;
  const { lines: shown, deeds = [] } = firstOf(open, lineOf, parts);
  return {
    ...{ key: 'promises', title: say.promises },
    lines: of > 0 ? [...shown, { meta: [say.onTime(onTime, of)] }] : shown,
    deeds: [...deeds, [commands.names['add-promise'], () => dialogs.addPromise(path)]],
  };
}

const LATEST = 1e8;

/** Mine before theirs, each by day, those without one last. */
function rankOf({ toMe, due = LATEST }: PromiseLine): number {
  return (toMe ? 4 * LATEST : 0) + due;
}
