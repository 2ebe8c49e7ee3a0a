import type { NewInteraction } from '../actions/actions';
import { lineText } from '../domain/dated-line';
import { parseDay, type Day } from '../domain/day';
import { isWritableDuration } from '../domain/edits/interaction-line';
import type { Quality } from '../domain/history';
import { parseDuration } from '../domain/line-mark';
import type { FieldError, FormResult } from './form-result';
import { formResult } from './form-result';

/** The fields of the dialog; an empty text is not given. */
export interface InteractionFields {
  readonly people: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly kind: string;
  readonly quality: string;
  readonly duration: string;
  readonly from: string;
  readonly text: string;
  readonly noContact: boolean;
}

/** With whom, by path, and what happened. */
export interface LoggedInteraction {
  readonly paths: readonly string[];
  readonly interaction: NewInteraction;
}

export const QUALITIES: readonly Quality[] = [1, 2, 3];

/** What to log; needed are a person and a day that is not in the future. */
export function readInteraction(
  fields: InteractionFields,
  today: Day,
): FormResult<LoggedInteraction, keyof InteractionFields> {
  const day = parseDay(fields.day);
  const minutes = readMinutes(fields.duration);
  const from = (['me', 'them'] as const).find((each) => each === fields.from);
  const interaction = {
    day: day ?? today,
    ...detailsOf(fields),
    ...(minutes === undefined ? {} : { minutes }),
    ...(from === undefined ? {} : { from }),
  };
  return formResult(
    { paths: fields.people, interaction },
    {
      people: fields.people.length === 0 ? 'no-people' : undefined,
      day: dayError(day, today),
      duration: fields.duration.trim() !== '' && minutes === undefined ? 'no-duration' : undefined,
    },
  );
}

/** What a logged interaction and a completed step have in common; each part only where it is given. */
export function detailsOf(
  fields: Pick<InteractionFields, 'kind' | 'quality' | 'text' | 'noContact'>,
): Pick<NewInteraction, 'kind' | 'quality' | 'text' | 'noContact'> {
  const quality = QUALITIES.find((each) => String(each) === fields.quality);
  const text = lineText(fields.text);
  return {
    ...(fields.kind === '' ? {} : { kind: fields.kind }),
    ...(quality === undefined ? {} : { quality }),
    ...(text === '' ? {} : { text }),
    ...(fields.noContact ? { noContact: true } : {}),
  };
}

/** Minutes of "45", "45m", "1h30m" or "1 h 30"; undefined for anything else. */
export function readMinutes(text: string): number | undefined {
  const plain = text.replace(/\s+/g, '').toLowerCase();
  const minutes = parseDuration(/\d$/.test(plain) ? `${plain}m` : plain);
  return minutes !== undefined && isWritableDuration(minutes) ? minutes : undefined;
}

function dayError(day: Day | undefined, today: Day): FieldError | undefined {
  if (day === undefined) return 'no-day';
  return day > today ? 'future-day' : undefined;
}
