import type { App } from 'obsidian';
import type { NewStep } from '../actions/actions';
import { questionFor } from '../i18n/question-for';
import { copyText } from '../ui/copy-text';
import { createButton } from '../ui/element';
import type { DialogParts } from './dialog-parts';
import { addLongField } from './form-fields';
import { openForm } from './form-modal';
import { draftOffering, groundsToOffer, offerStep } from './offering-model';
import { noteName } from './report-model';

/**
 * Where something would be asked before anything was offered, suggests to offer first, with a message to
 * begin with. True where the user asks anyway or nothing speaks against it, the step of the offer where
 * that comes first, and false where the question was left.
 */
export async function askToOffer(
  app: App,
  parts: DialogParts,
  path: string,
  kind: string | undefined,
): Promise<NewStep | boolean> {
  const grounds = groundsToOffer(path, kind, parts);
  if (grounds === undefined) return true;
  const { words } = parts;
  const { offering, brief } = words;
  const name = noteName(path);
  const answer = await openForm<NewStep | false>(app, {
    ...offering,
    title: offering.title(name),
    cancel: kind === 'received' ? offering.note : offering.ask,
    dismissed: false,
    build(el) {
      el.createDiv({ cls: 'rapport-form-about', text: offering.about });
      const known = grounds.map(({ facet, text }) => brief.told(facet, text));
      if (known.length === 0) {
        const question = questionFor('goals', parts.index.person(path)?.depth, words);
        known.push(offering.unknown(question));
      }
      const list = el.createEl('ul', 'rapport-form-about rapport-private');
      for (const text of known) list.createEl('li', { text, attr: { dir: 'auto' } });
      const value = draftOffering(name, grounds, words);
      const draft = addLongField(el, {
        label: offering.message,
        hint: offering.messageHint,
        value,
      });
      createButton(el, { text: offering.copy }, () => void copyText(el, draft.read(), words.lists));
      return () => offerStep(grounds, words);
    },
  });
  return answer ?? true;
}
