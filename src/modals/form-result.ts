import type { Words } from '../i18n/en';

/** Why what stands in a field cannot be taken; its words stand in `dialogs.errors`. */
export type FieldError = keyof Words['dialogs']['errors'];

/** What was filled in, or what is wrong with which field. */
export type FormResult<T, F extends string> =
  | { readonly kind: 'filled'; readonly value: T }
  | { readonly kind: 'wrong'; readonly errors: FieldErrors<F> };

/** Fields whose error is undefined are right. */
export type FieldErrors<F extends string> = Readonly<Partial<Record<F, FieldError | undefined>>>;

/** The value unless there is an error. */
export function formResult<T, F extends string>(
  value: T,
  errors: FieldErrors<F>,
): FormResult<T, F> {
  const wrong = Object.values(errors).some((error) => error !== undefined);
  return wrong ? { kind: 'wrong', errors } : { kind: 'filled', value };
}
