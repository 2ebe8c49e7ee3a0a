import { createDecidePerson, type DecidePerson } from './decide-person';
import type { CreateStep } from './review-parts';

/** For each of the list: is there work to do, and is another rating wanted? */
export const createDecideStep: CreateStep = (el, parts) => {
  el.createEl('h2', { text: parts.words.tenReview.decide.title });
  let sections: readonly DecidePerson[] = [];
  const { index } = parts;
  const update = (): void => {
    const { entries } = parts.review();
    const left = new Set(sections);
    const next = entries.map((entry, at) => {
      const mine = sections.find((section) => section.entry().link === entry.link);
      // A note that was renamed leaves a link behind that leads nowhere: the section goes on.
      const renamed = sections[at];
      const gone = renamed !== undefined && index.person(renamed.entry().path ?? '') === undefined;
      const section = mine ?? (gone && left.has(renamed) ? renamed : undefined);
      if (section !== undefined) left.delete(section);
      return section ?? createDecidePerson(el, parts, entry);
    });
    for (const section of left) section.el.remove();
    next.forEach((section, at) => {
      const there = el.children[at + 1];
      if (there !== section.el) el.insertBefore(section.el, there ?? null);
      const entry = entries[at];
      if (entry !== undefined) section.show(entry);
    });
    sections = next;
  };
  update();
  const [first] = sections;
  if (first !== undefined) first.el.open = true;
  return {
    update,
    focus: () => first?.el.querySelector('summary')?.focus(),
    close() {
      for (const section of sections) section.flush();
    },
  };
};
