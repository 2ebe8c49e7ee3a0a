import { balanceOf } from '../domain/balance';
import { cadenceOf, keepInTouchDue } from '../domain/cadence';
import { missingEvidence } from '../domain/evidence';
import type { NextStep, Person } from '../domain/person';
import { readHistory } from '../domain/read-history';
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

/** With what takes reading the history. */
export function personRecord(person: Person, parts: ApiParts): ApiPerson {
  const reading = parts.reading();
  const { facets, exchanges } = readHistory(person.frontmatter, reading, parts.today());
  const { relationship, social, business, all } = balanceOf(exchanges);
  const missing = person.depth === undefined ? [] : missingEvidence(person.depth, facets, reading);
  return {
    ...personSummary(person, parts),
    evidenceMissing: missing.flat(),
    balance: { relationship, social, business, all },
  };
}

function stepRecord(step: NextStep | undefined): ApiNextStep | null {
  return step === undefined
    ? null
    : { text: step.text, due: dayText(step.due), why: step.why ?? null, kind: step.kind ?? null };
}
