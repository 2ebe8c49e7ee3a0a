import type { ActionReport } from '../actions/report';
import type { Refusal } from '../domain/frontmatter-edit';
import type { Person } from '../domain/person';
import type { Reading } from '../domain/reading';
import { plainText } from './report-model';

/** What stands in the note as the due day but cannot be read, since saving would replace it. */
export function unreadableDue(person: Person | undefined, reading: Reading): string | undefined {
  const names = new Set(reading.rules.names['next-step-due'].map((name) => name.toLowerCase()));
  const problem = person?.problems.find(({ property }) => names.has(property.toLowerCase()));
  return problem && plainText(problem.value);
}

/** What refused the action because the step was another than the one shown; undefined where it did not. */
export function changeFound({ failed }: ActionReport): Refusal | undefined {
  return failed.map(({ refusal }) => refusal).find(({ reason }) => reason === 'changed-meanwhile');
}
