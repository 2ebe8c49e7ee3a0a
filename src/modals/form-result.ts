import type { Words } from '../i18n/en';

/** Why what stands in a field cannot be taken; its words stand in `dialogs.errors`. */
export type FieldError = keyof Words['dialogs']['errors'];

/** What was filled in, or what is wrong with which field. */
export type FormResult<T, F extends string> =
  | { readonly kind: 'filled'; readonly value: T }
  | { readonly kind: 'wrong'; readonly errors: FieldErrors<F> };

export type FieldErrors<F extends string> = Readonly<Partial<Record<F, FieldError>>>;

/** The value unless there is an error; errors that are undefined count for nothing. */
export function formResult<T, F extends string>(
  value: T,
  errors: Readonly<Partial<Record<F, FieldError | undefined>>>,
): FormResult<T, F> {
  const found: Partial<Record<F, FieldError>> = {};
  let wrong = false;
  for (const field in errors) {
    const error = errors[field];
    if (error === undefined) continue;
    found[field] = error;
    wrong = true;
  }
  return wrong ? { kind: 'wrong', errors: found } : { kind: 'filled', value };
}
