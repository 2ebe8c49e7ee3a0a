import type { App } from 'obsidian';
import { coverageOf, nextQuestion } from '../domain/coverage';
import { readHistory } from '../domain/read-history';
import { questionFor } from '../i18n/question-for';
import { askLine } from './ask-line';
import type { DialogParts } from './dialog-parts';

/** Asks for one thing learnt about somebody, with a question to ask them, and notes it. */
export async function askDiscovery(
  app: App,
  parts: DialogParts,
  path: string,
  given?: string,
): Promise<void> {
  const words = parts.words.dialogs.discovery;
  const person = parts.index.person(path);
  const reading = parts.reading();
  const history = readHistory(person?.frontmatter, reading, parts.today());
  const coverage = coverageOf(history, reading);
  const line = await askLine(app, parts, path, {
    words,
    given,
    marks: coverage.map(
      ({ facet, items }) => [facet, items.length > 0 ? facet : words.unknown(facet)] as const,
    ),
    mores: Object.entries(words.hows),
    say(mark) {
      const facet = mark || nextQuestion(coverage, person?.depth) || '';
      return words.ask(questionFor(facet, person?.depth, parts.words));
    },
  });
  if (line === undefined) return;
  const { mark: facet, more: how } = line;
  await parts.actions.recordDiscovery(path, { ...line, facet, how });
}
