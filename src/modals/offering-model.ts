import type { NewStep } from '../actions/actions';
import { coverageOf } from '../domain/coverage';
import { asksBeforeOffering, offeringFrom, type OfferGround } from '../domain/offering';
import { readHistory } from '../domain/read-history';
import type { Words } from '../i18n/en';
import type { DialogParts } from './dialog-parts';

/**
 * What a first offer may build on, where a next step of that kind or an exchange with that verb would take
 * before anything was offered or given; undefined where nothing speaks against it.
 */
export function groundsToOffer(
  path: string,
  kind: string | undefined,
  { index, ...parts }: Pick<DialogParts, 'index' | 'reading' | 'today'>,
): readonly OfferGround[] | undefined {
  const reading = parts.reading();
  const history = readHistory(index.person(path)?.frontmatter, reading, parts.today());
  if (!asksBeforeOffering(history, kind)) return undefined;
  return offeringFrom(coverageOf(history, reading));
}

/** A message that offers, for the user to make their own. */
export function draftOffering(
  name: string,
  grounds: readonly OfferGround[],
  { offering, reports }: Pick<Words, 'offering' | 'reports'>,
): string {
  const known = reports.list(grounds.map(({ text }) => reports.quoted(text)));
  return offering.draft(name, known);
}

/** The next step that such a message is. */
export function offerStep(
  grounds: readonly OfferGround[],
  { offering }: Pick<Words, 'offering'>,
): NewStep {
  return { text: offering.step(grounds[0]?.text), kind: 'offer' };
}
