import type { NewInteraction } from '../actions/actions';
import { lineText } from '../domain/dated-line';
import { parseDay, type Day } from '../domain/day';
import { isWritableDuration } from '../domain/edits/add-contact';
import type { Quality } from '../domain/history';
import { parseDuration } from '../domain/line-mark';
import { formResult, type FormResult } from './form-result';

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

const QUALITIES: readonly Quality[] = [1, 2, 3];

/** What to log; needed are a person and a day that is not in the future. */
export function readInteraction(
  fields: InteractionFields,
  today: Day,
): FormResult<LoggedInteraction, 'people' | 'day' | 'duration'> {
  const day = parseDay(fields.day);
  const minutes = readMinutes(fields.duration);
  const from = (['me', 'them'] as const).find((each) => each === fields.from);
  return formResult(
    {
      paths: fields.people,
      interaction: { day: day ?? today, ...detailsOf(fields), minutes, from },
    },
    {
      people: fields.people.length === 0 ? 'no-people' : undefined,
      day: day === undefined ? 'no-day' : day > today ? 'future-day' : undefined,
      duration: fields.duration.trim() !== '' && minutes === undefined ? 'no-duration' : undefined,
    },
  );
}

/** What a logged interaction and a completed step have in common; each part only where it is given. */
export function detailsOf(
  fields: Pick<InteractionFields, 'kind' | 'quality' | 'text' | 'noContact'>,
): Pick<NewInteraction, 'kind' | 'quality' | 'text' | 'noContact'> {
  return {
    kind: fields.kind || undefined,
    quality: QUALITIES.find((each) => String(each) === fields.quality),
    text: lineText(fields.text) || undefined,
    noContact: fields.noContact || undefined,
  };
}

/** Minutes of "45", "45m", "1h30m" or "1 h 30"; undefined for anything else. */
export function readMinutes(text: string): number | undefined {
  const plain = text.replace(/\s+/g, '').toLowerCase();
  const minutes = parseDuration(/\d$/.test(plain) ? `${plain}m` : plain);
  return minutes !== undefined && isWritableDuration(minutes) ? minutes : undefined;
}
