import type { NewStep } from '../actions/actions';
import { coverageOf } from '../domain/coverage';
import { asksBeforeOffering, offeringFrom } from '../domain/offering';
import { readHistory } from '../domain/read-history';
import { questionFor } from '../i18n/question-for';
import { copyText } from '../ui/copy-text';
import { addText, createButton } from '../ui/element';
import type { DialogParts } from './dialog-parts';
import { addLongField } from './form-fields';
import { openForm } from './form-modal';
import { noteName } from './report-model';

/**
 * Where something would be asked before anything was offered (`kind` is that of the step, or the verb),
 * suggests to offer first, with a message to begin with. True where the user asks anyway or nothing speaks
 * against it, the step of the offer where that comes first, and false where the question was left.
 */
export async function askToOffer(
  parts: DialogParts,
  path: string,
  kind: string | undefined,
): Promise<NewStep | boolean> {
  const { index, words } = parts;
  const reading = parts.reading();
  const person = index.person(path);
  const history = readHistory(person?.frontmatter, reading, parts.today());
  if (!asksBeforeOffering(history, kind)) return true;
  const { offering, brief, reports } = words;
  const grounds = offeringFrom(coverageOf(history, reading));
  const texts = grounds.map(({ text }) => text);
  const name = noteName(path);
  const answer = await openForm<NewStep | false>(parts, {
    ...offering,
    title: offering.title(name),
    cancel: offering.ask,
    dismissed: () => false,
    build(form) {
      const { el } = form;
      addText(el, 'div', offering.about, 'rapport-form-about');
      const list = el.createEl('ul', 'rapport-form-about rapport-private');
      const add = (text: string): void => void (addText(list, 'li', text).dir = 'auto');
      for (const { facet, text } of grounds) add(brief.told(facet, text));
      if (texts.length === 0) add(offering.unknown(questionFor('goals', person?.depth, parts)));
      const value = offering.draft(name, reports.list(texts.map(reports.quoted)));
      const draft = addLongField(form, {
        label: offering.message,
        hint: offering.messageHint,
        value,
      });
      createButton(el, { text: offering.copy }, () => void copyText(el, draft.read(), words.lists));
      return () => ({ text: offering.step(texts[0] ?? ''), kind: 'offer' });
    },
  });
  return answer ?? true;
}
