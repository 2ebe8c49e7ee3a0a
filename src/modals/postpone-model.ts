import { formatDay, parseDay, type Day } from '../domain/day';
import { formResult, type FormResult } from './form-result';

/** The day first shown: the present one while it is to come, else tomorrow. */
export function firstDay(due: Day | undefined, today: Day): string {
  return formatDay(due !== undefined && due > today ? due : today + 1);
}

/** The day to postpone to: one that exists, today or later. */
export function readPostponedDay(text: string, today: Day): FormResult<Day, 'day'> {
  const day = parseDay(text);
  if (day === undefined) return { kind: 'wrong', errors: { day: 'no-day' } };
  return formResult<Day, 'day'>(day, { day: day < today ? 'past-day' : undefined });
}
