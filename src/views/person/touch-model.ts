import { cadenceOf, keepInTouchDue } from '../../domain/cadence';
import { contactWords } from '../contact-words';
import { whenAndDate } from '../when-words';
import type { Deed, PanelSection } from '../panel-section';
import type { About, SectionParts } from './section-parts';

/** The last contact and the next, and what notes one. */
export function touchSection({ person }: About, parts: SectionParts): PanelSection {
  const { actions, dialogs, dayWords, words } = parts;
  const { personPanel: say } = words;
  const { path, lastContact, snoozeUntil = -Infinity } = person;
  const [today, reading] = [parts.today(), parts.reading()];
  const due = keepInTouchDue(person, reading);
  const meta = due === undefined ? [] : [say.next(whenAndDate(due, parts))];
  if (snoozeUntil >= today) meta.push(say.silent(dayWords.date(snoozeUntil, today)));
  const deeds: Deed[] = [
    [words.commands.names['log-interaction'], () => dialogs.logInteraction([path])],
  ];
  if (lastContact !== today) {
    deeds.unshift([say.contacted, () => actions.logInteraction([path], { day: parts.today() })]);
  }
  if (typeof cadenceOf(person, reading) === 'number') {
    deeds.push([
      words.nextSteps.actions.postpone,
      () => dialogs.postpone({ item: 'keep-in-touch', path }, due),
    ]);
  }
  return {
    key: 'touch',
    title: words.agenda.kinds['keep-in-touch'],
    lines: [{ text: contactWords(lastContact, today, words, dayWords), meta }],
    deeds,
  };
}
