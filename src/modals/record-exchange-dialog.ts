import { DIMENSIONS, EXCHANGE_VERBS, type ExchangeVerb } from '../domain/history';
import { askLine, type LineForm } from './ask-line';
import type { DialogParts } from './dialog-parts';
import { unlessOffering } from './next-step-dialog';
import { isThrough } from './report-model';

/** Asks what was offered, given, asked for or received, and notes it. */
export async function askExchange(parts: DialogParts, path: string, given?: string): Promise<void> {
  const words = parts.words.dialogs.exchange;
  const form: LineForm<ExchangeVerb, string> = {
    ...{ words, given },
    marks: [EXCHANGE_VERBS, (verb) => words.verbs[verb]],
    mores: [DIMENSIONS],
  };
  await askLine(parts, path, form, (line) => {
    const { mark: verb, more: dimension, day } = line;
    // What was asked on an earlier day cannot wait for an offer any more.
    const kind = day !== undefined && day < parts.today() ? undefined : verb;
    return unlessOffering(parts, path, kind, async () =>
      isThrough(await parts.actions.recordExchange(path, { ...line, verb, dimension })),
    );
  });
}
