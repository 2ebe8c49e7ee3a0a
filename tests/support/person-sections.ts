import type { Frontmatter } from '../../src/domain/note';
import type { Person } from '../../src/domain/person';
import type { Deed, PanelField, PanelLine, PanelSection } from '../../src/views/panel-section';
import { personSections } from '../../src/views/person/person-model';
import type { SectionParts } from '../../src/views/person/section-parts';
import { aPerson, aReading } from './person-builders';
import { ToldIndex, toldParts } from './view-parts';

/** The sections of Ada's note, and what their deeds have asked for. */
export function sectionsOf(frontmatter: Frontmatter, more: Partial<SectionParts> = {}) {
  return sectionsAbout(aPerson(frontmatter, aReading()), more);
}

/** The sections of that person, and what their deeds have asked for. */
export function sectionsAbout(person: Person, more: Partial<SectionParts> = {}) {
  const index = new ToldIndex();
  const { parts, log } = toldParts(index);
  const all: SectionParts = {
    ...parts,
    whole: false,
    showAll: () => void log.push('show all'),
    asked: 0,
    askAnother: () => void log.push('another'),
    ...more,
  };
  const sections = personSections(person, all);
  return { sections, log, index };
}

/** The section of that key, or of none. */
export function sectionOf(
  key: string,
  frontmatter: Frontmatter,
  more?: Partial<SectionParts>,
): PanelSection | undefined {
  return sectionsOf(frontmatter, more).sections.find((section) => section.key === key);
}

/** What can be read in a section, line by line, without its fields and buttons. */
export function wordsOf(section: PanelSection | undefined): readonly string[] {
  return (section?.lines ?? []).map(lineWords);
}

function lineWords({ head = '', text = '', note, meta = [], behind }: PanelLine): string {
  const lines = behind === undefined ? [] : [`{${behind[1].join('; ')}}`];
  const name = note === undefined ? '' : note[0];
  return [name, head && `${head}:`, text, ...meta.map((each) => each && `(${each})`), ...lines]
    .filter(Boolean)
    .join(' ');
}

/** All deeds of a section, in the order of the page. */
export function deedsOf(section: PanelSection | undefined): readonly Deed[] {
  const { lines = [], deeds = [] } = section ?? {};
  return [...lines.flatMap((line) => line.deeds ?? []), ...deeds];
}

/** Its fields: their labels and what stands in them. */
export function fieldsOf(section: PanelSection | undefined): readonly PanelField[] {
  return (section?.lines ?? []).flatMap(({ fields = [] }) => fields);
}

export function labelsOf(section: PanelSection | undefined): readonly string[] {
  return deedsOf(section).map(([label]) => label);
}
