import type { NewStep } from '../actions/actions';
import { lineText } from '../domain/dated-line';
import { formatDay, parseDay } from '../domain/day';
import type { Person, StepKind } from '../domain/person';
import type { Reading } from '../domain/reading';
import { formResult, type FormResult } from './form-result';
import { plainText } from './report-model';

/** The fields of the dialog, as texts; an empty one is not given. */
export interface NextStepFields {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly due: string;
  readonly why: string;
  readonly kind: string;
}

const STEP_KINDS: readonly StepKind[] = ['offer', 'ask', 'other'];

/** What the note says at present. */
export function nextStepFields(person: Person | undefined): NextStepFields {
  const { text = '', due, why = '', kind = '' } = person?.nextStep ?? {};
  return { text, due: due === undefined ? '' : formatDay(due), why, kind };
}

/** What stands in the note as the due day but cannot be read, since saving would replace it. */
export function unreadableDue(person: Person | undefined, reading: Reading): string | undefined {
  const names = new Set(reading.rules.names['next-step-due'].map((name) => name.toLowerCase()));
  const problem = person?.problems.find(({ property }) => names.has(property.toLowerCase()));
  return problem && plainText(problem.value);
}

/** The step to set; a text is needed, and a due day must exist. */
export function readNextStep(fields: NextStepFields): FormResult<NewStep, 'text' | 'due'> {
  const text = lineText(fields.text);
  const due = parseDay(fields.due);
  const why = lineText(fields.why) || undefined;
  const kind = STEP_KINDS.find((each) => each === fields.kind);
  return formResult(
    { text, due, why, kind },
    {
      text: text === '' ? 'needed' : undefined,
      due: fields.due !== '' && due === undefined ? 'no-day' : undefined,
    },
  );
}
