import { parseCadence } from './cadence';
import type { Day } from './day';
import { latestDay } from './last-contact';
import { NoteReader } from './note-reader';
import type { Frontmatter, Note } from './note';
import type { NextStep, OpenPromise, Person } from './person';
import { foldCase } from './property-lookup';
import type { Reading } from './reading';
import { readBirthday, readDate, readDepth, readStepKind, readText } from './record-value';

/**
 * The person that a person note is about, as the lists need it; bad values are listed as problems and
 * count as absent (RECORD section 2). A note whose block cannot be read is a person without values.
 */
export function readPerson(note: Note, reading: Reading, today: Day): Person {
  const { frontmatter, brokenBlock } = note;
  if (brokenBlock !== undefined) return readBroken(note, brokenBlock, reading, today);
  return readReadable(note, frontmatter ?? NO_PROPERTIES, reading, today);
}

const NO_PROPERTIES: Frontmatter = {};
const NO_PROMISES: readonly OpenPromise[] = [];

function readBroken(note: Note, block: string, reading: Reading, today: Day): Person {
  const person = readReadable(note, NO_PROPERTIES, reading, today);
  const { path } = note;
  return {
    ...person,
    problems: [{ path, property: 'frontmatter', value: block, expected: 'readable-block' }],
    frontmatter: undefined,
  };
}

function readReadable(
  { path, name, tags }: Note,
  frontmatter: Frontmatter,
  reading: Reading,
  today: Day,
): Person {
  const reader = new NoteReader(frontmatter, reading, today, path);
  const depth = reader.value('depth', readDepth, 'depth');
  const goal = reader.value('depth-goal', readDepth, 'depth');
  reader.text('depth-why');
  let lastRated: Day | undefined;
  reader.scan('depth-history', ({ day }) => {
    lastRated = latestDay(lastRated, day);
  });
  const stage = reader.value('stage', readStage, 'stage');
  const cadence = reader.value('cadence', parseCadence, 'cadence');
  const ownContact = reader.value('last-contact', readPast, 'past-date');
  const snoozeUntil = reader.value('snooze-until', readDate, 'date');
  const nextStep = readNextStep(reader);
  const recordedContact = latestDay(ownContact, reader.latestContact());
  const openPromises = readPromises(reader);
  reader.scan('exchanges');
  reader.facets();
  reader.scan('discovery');
  reader.text('want');
  reader.text('bring');
  const birthday = reader.value('birthday', readBirthday, 'birthday');
  return {
    path,
    name,
    aliases: reader.aliases(),
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
    openPromises,
    birthday,
    problems: reader.problems,
    frontmatter,
  };
}

function readStage(value: unknown, { reading }: NoteReader): string | undefined {
  return reading.stages.get(foldCase(readText(value) ?? ''));
}

function readPast(value: unknown, { today }: NoteReader): Day | undefined {
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

function readPromises(reader: NoteReader): readonly OpenPromise[] {
  let promises: OpenPromise[] | undefined;
  reader.scan('promises', (line, place) => {
    if (line.has('closed')) return;
    const promise: OpenPromise = {
      line: place,
      due: line.day,
      text: line.text,
      thanks: line.has('thanks'),
      toMe: line.has('to-me'),
    };
    promises = promises === undefined ? [promise] : [...promises, promise];
  });
  return promises ?? NO_PROMISES;
}
