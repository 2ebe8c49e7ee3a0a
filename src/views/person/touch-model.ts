import { cadenceOf, keepInTouchDue } from '../../domain/cadence';
import { contactWords } from '../contact-words';
import { whenAndDate } from '../when-words';
import type { Deed, PanelLine, PanelSection } from './panel-section';
import type { About, SectionParts } from './section-parts';

/** The last contact and the next, and what notes one. */
export function touchSection({ person }: About, parts: SectionParts): PanelSection {
  const { actions, dialogs, dayWords, words } = parts;
  const { personPanel: say } = words;
  const { path, lastContact, snoozeUntil: until = -Infinity } = person;
  const today = parts.today();
  const due = keepInTouchDue(person, parts.reading());
  const lines: PanelLine[] = [{ text: contactWords(lastContact, today, words, dayWords) }];
  if (until >= today) lines.push({ text: say.silent(dayWords.date(until, today)) });
  else if (due !== undefined) lines.push({ text: say.next(whenAndDate(due, parts)) });
  const contacted = {
    label: say.contacted,
    run: () => actions.logInteraction([path], { day: today }),
  };
  const log = {
    label: words.commands.names['log-interaction'],
    run: () => dialogs.logInteraction([path]),
  };
  const snooze = {
    label: say.snooze,
    run: () => dialogs.postpone({ item: 'keep-in-touch', path }, due),
  };
  const deeds: Deed[] = lastContact === today ? [log] : [contacted, log];
  if (typeof cadenceOf(person, parts.reading()) === 'number') deeds.push(snooze);
  const title = words.agenda.kinds['keep-in-touch'];
  return { ...{ key: 'touch', title, lines, deeds }, about: [today, due] };
}
