import type { Person } from '../../domain/person';
import { contactWords } from '../contact-words';
import { whenAndDate } from '../when-words';
import type { PanelLine, PanelSection } from '../panel-section';
import { firstOf, type SectionParts } from './section-parts';

/** The people a note mentions, in short: each opens its note. */
export function mentionedSections(
  people: readonly Person[],
  parts: SectionParts,
): readonly PanelSection[] {
  const { words, dayWords } = parts;
  if (people.length === 0) return [];
  const lineOf = (person: Person): PanelLine => {
    const { path, name, nextStep, lastContact, depth, goal } = person;
    return {
      note: [name, path],
      meta: nextStep
        ? [nextStep.text, whenAndDate(nextStep.due, parts)]
        : [contactWords(lastContact, parts.today(), words, dayWords)],
      ...(!parts.discreet() && { dots: [depth, goal] }),
    };
  };
  return [{ key: 'people', title: words.personPanel.people, ...firstOf(people, lineOf, parts) }];
}
