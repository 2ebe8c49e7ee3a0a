import { SECTIONS } from '../../domain/agenda';
import { formatDay } from '../../domain/day';
import { briefOf } from '../../modals/brief-model';
import { agendaRecords } from '../api-agenda';
import { personRecord, personSummary } from '../api-person';
import { problemRecords } from '../api-problems';
import { signalRecords } from '../api-signals';
import { timelineRecords } from '../api-timeline';
import { reads, writes, type Command } from './command';
import { needed } from './param';
import * as p from './params';

const rating = needed(p.DEPTH);
const text = needed(p.TEXT);
const promise = [needed(p.LINE), p.DATE] as const;

/** All that can be done from outside: one table for the command line and for links. */
export const COMMANDS: readonly Command[] = [
  reads('rapport', 'agenda', [], (_, parts) => {
    const { index } = parts;
    const { sections } = index.agenda();
    const people = index.people();
    return {
      date: formatDay(parts.today()),
      people: people.length,
      inTheTen: people.filter(({ path }) => index.inTheTen(path)).length,
      agenda: Object.fromEntries(
        SECTIONS.map((each) => [each, sections[each].end - sections[each].start]),
      ),
      problems: index.problems().length,
    };
  }),
  reads('agenda', 'agenda', [p.SECTION, p.AGENDA_KIND], (given, parts) => ({
    items: agendaRecords(undefined, parts).filter(
      ({ section, kind }) =>
        section === (given.section ?? section) && kind === (given.kind ?? kind),
    ),
  })),
  reads('people', 'depth', [p.DEPTH, p.TEN], (given, parts) => ({
    people: parts.index
      .people()
      .filter(
        ({ path, depth = 0 }) =>
          depth === (given.depth ?? depth) && (!given.ten || parts.index.inTheTen(path)),
      )
      .map((person) => personSummary(person, parts)),
  })),
  reads('person', 'note', [], (_, parts, path) => {
    const person = parts.index.person(path);
    return { person: person && personRecord(person, parts) };
  }),
  reads('problems', 'agenda', [], (_, parts) => ({ problems: problemRecords(parts) })),
  reads(
    'signals',
    'depth',
    [],
    (_, parts, path) => {
      const all = parts.index.people();
      const people = path === '' ? all : all.filter((person) => person.path === path);
      return { signals: signalRecords(people, parts) };
    },
    'anyone',
  ),
  reads('timeline', 'note', [], (_, parts, path) => {
    const person = parts.index.person(path);
    return { timeline: person && timelineRecords(person, parts) };
  }),
  reads('brief', 'brief', [], (_, parts, path) => {
    const person = parts.index.person(path);
    return { brief: person && briefOf(person, parts) };
  }),
  reads('plans', 'plans', [], (_, { index }) => ({
    plans: index.plans().map(({ path, name, status, what, where, when, who, alignment }) => ({
      ...{ path, name, status, what, where, when },
      people: who.map((person) => ({ path: person.path ?? null, name: person.name })),
      answered: [what, where, when, who[0]].filter(Boolean).length,
      alignment: alignment.map(({ day, verdict, text }) => ({
        ...{ date: formatDay(day), verdict, text },
      })),
    })),
  })),
  writes('rate', 'several', [rating, p.WHY], ({ depth, why }, actions, _, paths) =>
    actions.rate(paths, depth || undefined, why),
  ),
  writes('goal', 'several', [rating], ({ depth }, actions, _, paths) =>
    actions.setGoal(paths, depth || undefined),
  ),
  writes('step', 'one', [text, p.DUE, p.WHY, p.STEP_KIND], (given, actions, path) =>
    actions.setNextStep(path, given),
  ),
  writes('done', 'one', [p.TEXT, p.KIND, p.QUALITY, p.NO_CONTACT], (given, actions, path) =>
    actions.completeNextStep(path, given),
  ),
  writes(
    'postpone',
    'one',
    [needed(p.ITEM), needed(p.TO), p.POSTPONED_LINE],
    ({ item, to, line = -1 }, actions, path) => actions.postpone({ item, path, line }, to),
  ),
  writes('snooze', 'one', [needed(p.UNTIL)], ({ until }, actions, path) =>
    actions.postpone({ item: 'keep-in-touch', path }, until + 1),
  ),
  writes('aside', 'one', [needed(p.SIGNAL)], ({ signal }, actions, path) =>
    actions.setAside(path, signal),
  ),
  writes(
    'log',
    'several',
    [p.DATE, p.KIND, p.QUALITY, p.DURATION, p.FROM, p.TEXT, p.NO_CONTACT],
    (given, actions, _, paths, parts) =>
      actions.logInteraction(paths, { day: parts.today(), ...given }),
  ),
  writes('promise', 'one', [text, p.DUE, p.THANKS, p.TO_ME], (given, actions, path) =>
    actions.addPromise(path, given),
  ),
  writes('keep', 'one', promise, ({ line, day }, actions, path) =>
    actions.keepPromise({ path, line }, day),
  ),
  writes('drop', 'one', promise, ({ line, day }, actions, path) =>
    actions.dropPromise({ path, line }, day),
  ),
  writes('exchange', 'one', [needed(p.VERB), p.DIMENSION, text, p.DATE], (given, actions, path) =>
    actions.recordExchange(path, given),
  ),
  writes('discover', 'one', [needed(p.FACET), text, p.HOW, p.DATE], (given, actions, path) =>
    actions.recordDiscovery(path, given),
  ),
  writes('undo', 'nobody', [], (_, actions) => actions.undo()),
];
