import { DIMENSIONS, EXCHANGE_VERBS } from '../domain/history';
import { askLine } from './ask-line';
import type { DialogParts } from './dialog-parts';
import { unlessOffering } from './next-step-dialog';

/** Asks what was offered, given, asked for or received, and notes it. */
export async function askExchange(parts: DialogParts, path: string, given?: string): Promise<void> {
  const words = parts.words.dialogs.exchange;
  const line = await askLine(parts, path, {
    words,
    given,
    marks: [EXCHANGE_VERBS, (verb) => words.verbs[verb]],
    mores: [DIMENSIONS],
  });
  if (line === undefined) return;
  const { mark: verb, more: dimension, day } = line;
  // What was asked on an earlier day cannot wait for an offer any more.
  const kind = day !== undefined && day < parts.today() ? undefined : verb;
  await unlessOffering(parts, path, kind, () =>
    parts.actions.recordExchange(path, { ...line, verb, dimension }),
  );
}
