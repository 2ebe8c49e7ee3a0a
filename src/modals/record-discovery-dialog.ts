import { coverageOf, nextQuestion } from '../domain/coverage';
import { HOWS } from '../domain/history';
import { readHistory } from '../domain/read-history';
import { questionFor } from '../i18n/question-for';
import { askLine, type LineForm } from './ask-line';
import type { DialogParts } from './dialog-parts';
import { isThrough } from './report-model';

/** Asks for one thing learnt about somebody, with a question to ask them, and notes it. */
export async function askDiscovery(
  parts: DialogParts,
  path: string,
  given?: string,
): Promise<void> {
  const words = parts.words.dialogs.discovery;
  const person = parts.index.person(path);
  const reading = parts.reading();
  const history = readHistory(person?.frontmatter, reading, parts.today());
  const coverage = coverageOf(history, reading);
  const form: LineForm<string, (typeof HOWS)[number]> = {
    words,
    given,
    marks: [
      coverage.map(({ facet }) => facet),
      (facet) => (history.facets.has(facet) ? facet : words.unknown(facet)),
    ],
    mores: [HOWS, (how) => words.hows[how]],
    say(mark, seed) {
      const depth = person?.depth;
      const next = mark === undefined ? nextQuestion(coverage, depth, seed) : undefined;
      return words.ask(questionFor(next ?? mark ?? '', depth, parts, next ? 0 : seed));
    },
  };
  await askLine(parts, path, form, async (line) => {
    const { mark: facet, more: how } = line;
    return isThrough(await parts.actions.recordDiscovery(path, { ...line, facet, how }));
  });
}
