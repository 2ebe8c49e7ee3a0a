import type { App } from 'obsidian';
import type { NewDiscovery } from '../actions/actions';
import { coverageOf, nextQuestion } from '../domain/coverage';
import { readHistory } from '../domain/read-history';
import { questionFor } from '../i18n/question-for';
import { listen } from '../ui/listen';
import { addPastDay } from './detail-fields';
import type { DialogParts } from './dialog-parts';
import { addChoiceField, addTextField, neededIn, valueOf } from './form-fields';
import { openFormAbout } from './form-modal';

/** Asks for one thing learnt about somebody, with a question to ask them beside it, and notes it. */
export async function askDiscovery(
  app: App,
  parts: DialogParts,
  path: string,
  given?: string,
): Promise<void> {
  const { dialogs } = parts.words;
  const { discovery: words, notSaid } = dialogs;
  const reading = parts.reading();
  const person = parts.index.person(path);
  const history = readHistory(person?.frontmatter, reading, parts.today());
  const coverage = coverageOf(history, reading);
  const discovery = await openFormAbout<NewDiscovery>(app, dialogs, path, words, (el) => {
    const questionEl = el.createDiv({ cls: 'rapport-form-about', attr: { role: 'status' } });
    const wrong = neededIn(dialogs);
    const facets = coverage.map(
      ({ facet, items }) => [facet, items.length > 0 ? facet : words.unknown(facet)] as const,
    );
    const facet = addChoiceField(el, { label: words.facet, value: given, wrong }, notSaid, facets);
    const text = addTextField(el, { label: words.text, wrong });
    const how = addChoiceField(el, { label: words.how }, notSaid, Object.entries(words.hows));
    const day = addPastDay(el, parts);
    const ask = (): void => {
      const about = facet.read() || nextQuestion(coverage, person?.depth) || '';
      questionEl.setText(words.ask(questionFor(about, person?.depth, parts.words)));
    };
    listen(el, 'change', ask);
    ask();
    return () =>
      valueOf([facet, text, day], () => ({
        facet: facet.read(),
        text: text.read(),
        how: how.read() || undefined,
        day: day.day(),
      }));
  });
  if (discovery !== undefined) await parts.actions.recordDiscovery(path, discovery);
}
