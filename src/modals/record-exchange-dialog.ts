import type { App } from 'obsidian';
import { DIMENSIONS } from '../domain/history';
import { askLine } from './ask-line';
import type { DialogParts } from './dialog-parts';
import { unlessOffering } from './next-step-dialog';

/** Asks what was offered, given, asked for or received, and notes it. */
export async function askExchange(
  app: App,
  parts: DialogParts,
  path: string,
  given?: string,
): Promise<void> {
  const words = parts.words.dialogs.exchange;
  const marks = Object.entries(words.verbs);
  const mores = DIMENSIONS.map((each) => [each, each] as const);
  const line = await askLine(app, parts, path, { words, marks, mores, given });
  if (line === undefined) return;
  const { mark: verb, more: dimension } = line;
  await unlessOffering(app, parts, path, verb, () =>
    parts.actions.recordExchange(path, { ...line, verb, dimension }),
  );
}
