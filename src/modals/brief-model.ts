import { agendaItems, type AgendaItem, type AgendaKind } from '../domain/agenda';
import { balanceOf } from '../domain/balance';
import { ageOn } from '../domain/birthday';
import { coverageOf, nextQuestion } from '../domain/coverage';
import { latestLine } from '../domain/latest-line';
import type { Interaction } from '../domain/history';
import type { Person } from '../domain/person';
import { readHistory } from '../domain/read-history';
import { questionFor } from '../i18n/question-for';
import type { DialogParts } from './dialog-parts';

/** A title, and at least one sentence below it. */
export interface BriefSection {
  readonly title: string;
  readonly lines: readonly string[];
}

type BriefParts = Pick<DialogParts, 'words' | 'dayWords' | 'reading' | 'today'>;

/**
 * What is good to have in mind before meeting somebody, in words: what to remember, open promises both
 * ways, the last talk, the next step, give and take, and a question to ask. A section of which the note
 * says nothing is left out.
 */
export function briefOf(person: Person, parts: BriefParts): readonly BriefSection[] {
  const { dayWords, words } = parts;
  const { agenda, brief } = words;
  const [reading, today] = [parts.reading(), parts.today()];
  const history = readHistory(person.frontmatter, reading, today);
  const { exchanges, interactions } = history;
  const coverage = coverageOf(history, reading);
  const items = agendaItems(person, reading, today);
  const told = (say: (item: AgendaItem) => string, ...kinds: AgendaKind[]): readonly string[] =>
    items
      .filter(({ kind }) => kinds.includes(kind))
      .map((item) => {
        const { due } = item;
        const text = say(item);
        return due === undefined ? text : agenda.whenAndDate(text, dayWords.due(due, today));
      });
  const known = coverage.map(({ facet, items: texts }) =>
    texts.length > 0 ? brief.told(facet, texts.join(', ')) : '',
  );
  const birthday = told(({ due }) => {
    const age = ageOn(due, person.birthday);
    return age > 0 ? agenda.turns(age) : agenda.kinds.birthday;
  }, 'birthday');
  const promise = ({ kind, text = '' }: AgendaItem): string => brief.told(agenda.kinds[kind], text);
  const facet = nextQuestion(coverage, person.depth) ?? '';
  const lines: readonly (readonly string[])[] = [
    [...known, ...birthday],
    told(promise, 'promise', 'thanks', 'owed'),
    talkWords(person, interactions, parts),
    [...told(({ text = '' }) => text, 'step'), person.nextStep?.why ?? ''],
    [exchanges.length > 0 ? brief.balance(balanceOf(exchanges).all) : ''],
    [questionFor(facet, person.depth, parts)],
  ];
  return brief.sections
    .map((title, at) => ({ title, lines: (lines[at] ?? []).filter(Boolean) }))
    .filter((section) => section.lines.length > 0);
}

/** The last contact, and the latest interaction that was one, with its date. */
function talkWords(
  { lastContact }: Person,
  interactions: readonly Interaction[],
  { words, dayWords, ...parts }: BriefParts,
): readonly string[] {
  const { agenda, brief } = words;
  const today = parts.today();
  const last = latestLine(interactions.filter(({ noContact }) => !noContact));
  const what = [last?.kind, last?.text].filter(Boolean).join(', ');
  return [
    lastContact === undefined
      ? agenda.noContact
      : agenda.lastContact(dayWords.ago(lastContact, today)),
    last && what ? brief.told(dayWords.date(last.day, today), what) : '',
  ];
}
