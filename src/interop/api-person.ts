import { cadenceOf, keepInTouchDue } from '../domain/cadence';
import { evidenceMissingFor } from '../domain/evidence';
import type { NextStep, Person } from '../domain/person';
import { standingNow } from '../index/standing-now';
import { dayText } from './api-day';
import type { ApiParts } from './api-parts';
import type { ApiNextStep, ApiPerson, ApiPersonSummary } from './api-shapes';

export function personSummary(
  person: Person,
  { index, reading }: Pick<ApiParts, 'index' | 'reading'>,
): ApiPersonSummary {
  return {
    path: person.path,
    name: person.name,
    depth: person.depth ?? null,
    goal: person.goal ?? null,
    stage: person.stage ?? null,
    lastContact: dayText(person.lastContact),
    cadenceDays: cadenceOf(person, reading()) ?? null,
    keepInTouchDue: dayText(keepInTouchDue(person, reading())),
    nextStep: stepRecord(person.nextStep),
    inTheTen: index.inTheTen(person.path),
  };
}

/** With what takes reading more of the note. */
export function personRecord(person: Person, parts: ApiParts): ApiPerson {
  const { balance, signals } = standingNow(person, parts);
  return {
    ...personSummary(person, parts),
    evidenceMissing: evidenceMissingFor(person, parts.reading()).flat(),
    balance: { ...balance },
    signals: signals.map(({ id }) => id),
  };
}

function stepRecord(step: NextStep | undefined): ApiNextStep | null {
  return step === undefined
    ? null
    : { text: step.text, due: dayText(step.due), why: step.why ?? null, kind: step.kind ?? null };
}
