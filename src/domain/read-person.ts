import { parseCadence } from './cadence';
import type { Day } from './day';
import { latestDay } from './last-contact';
import { NoteReader, type NoteLine } from './note-reader';
import type { Note } from './note';
import type { NextStep, Person } from './person';
import { foldCase } from './property-lookup';
import { promiseOf } from './read-history';
import type { Reading } from './reading';
import { readBirthday, readDate, readDepth, readStepKind, readText } from './record-value';

/**
 * The person that a person note is about, as the lists need it; bad values are listed as problems and
 * count as absent (RECORD section 2). A note whose block cannot be read is a person without values.
 */
export function readPerson(note: Note, reading: Reading, today: Day): Person {
  const { path, name, tags, brokenBlock: value } = note;
  const frontmatter = value === undefined ? (note.frontmatter ?? {}) : undefined;
  const reader = new NoteReader(frontmatter ?? {}, reading, today, path);
  const depth = reader.value('depth', readDepth, 'depth');
  const goal = reader.value('depth-goal', readDepth, 'depth');
  reader.text('depth-why');
  const lastRated = latestOf(reader.lines('depth-history'));
  const stage = reader.value(
    'stage',
    (word) => reading.stages.get(foldCase(readText(word) ?? '')),
    'stage',
  );
  const cadence = reader.value('cadence', parseCadence, 'cadence');
  const ownContact = reader.value('last-contact', (date) => readPast(date, today), 'past-date');
  const snoozeUntil = reader.value('snooze-until', readDate, 'date');
  const nextStep = readNextStep(reader);
  const contacts = reader.lines('interactions').filter(({ marks }) => !marks.noContact);
  const recordedContact = latestDay(ownContact, latestOf(contacts));
  const openPromises = reader.lines('promises').filter(({ marks }) => marks.closed === undefined);
  reader.lines('exchanges');
  reader.facets();
  reader.lines('discovery');
  reader.text('want');
  reader.text('bring');
  const birthday = reader.value('birthday', readBirthday, 'birthday');
  reader.lines('set-aside');
  return {
    path,
    name,
    aliases: slim(reader.aliases()),
    tags,
    depth,
    goal,
    lastRated,
    stage,
    cadence,
    recordedContact,
    lastContact: recordedContact,
    snoozeUntil,
    nextStep,
    openPromises: slim(openPromises.map(promiseOf)),
    birthday,
    problems:
      value === undefined
        ? slim(reader.problems)
        : [{ path, property: 'frontmatter', value, expected: 'readable-block' }],
    frontmatter,
  };
}

function readPast(value: unknown, today: Day): Day | undefined {
  const day = readDate(value);
  return day === undefined || day > today ? undefined : day;
}

function readNextStep(reader: NoteReader): NextStep | undefined {
  const text = reader.text('next-step');
  const due = reader.value('next-step-due', readDate, 'date');
  const why = reader.text('next-step-why');
  const kind = reader.value('next-step-kind', readStepKind, 'step-kind');
  return text === undefined ? undefined : { text, due, why, kind };
}

function latestOf(lines: readonly NoteLine[]): Day | undefined {
  return lines.reduce<Day | undefined>((latest, { day }) => latestDay(latest, day), undefined);
}

const NONE: readonly never[] = [];

/** One empty list for all, since most people have none and there are thousands. */
function slim<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}
