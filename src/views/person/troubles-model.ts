import type { PanelSection } from '../panel-section';
import { problemWords } from '../problem-words';
import type { About, SectionParts } from './section-parts';

/** The values of the note that cannot be read. */
export function troublesSection({ person }: About, { words }: SectionParts): PanelSection {
  const lines = person.problems.map((problem) => {
    const { text, why } = problemWords(problem, words.problems);
    return { text, meta: [why] };
  });
  return { key: 'troubles', title: words.agenda.kinds.problem, lines };
}
