import type { App } from 'obsidian';
import type { NewExchange } from '../actions/actions';
import { addPastDay } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addTextField, neededIn, valueOf } from './form-fields';
import { openFormAbout } from './form-modal';
import { unlessOffering } from './next-step-dialog';

/** Asks what was offered, given, asked for or received, and notes it. */
export async function askExchange(
  app: App,
  parts: DialogParts,
  path: string,
  given?: string,
): Promise<void> {
  const { dialogs } = parts.words;
  const { exchange: words, notSaid } = dialogs;
  const exchange = await openFormAbout<NewExchange>(app, dialogs, path, words, (el) => {
    const wrong = neededIn(dialogs);
    const verbText = { label: words.verb, value: given, wrong };
    const verb = addChoiceField(el, verbText, notSaid, Object.entries(words.verbs));
    const text = addTextField(el, { label: words.text, wrong });
    const dimensions = words.dimensions.split(' ').map((each) => [each, each] as const);
    const dimension = addChoiceField(el, { label: words.dimension }, notSaid, dimensions);
    const day = addPastDay(el, parts);
    return () =>
      valueOf([verb, text, day], () => ({
        verb: verb.read(),
        dimension: dimension.read() || undefined,
        text: text.read(),
        day: day.day(),
      }));
  });
  if (exchange === undefined) return;
  const record = () => parts.actions.recordExchange(path, exchange);
  await unlessOffering(app, parts, path, exchange.verb, record);
}
