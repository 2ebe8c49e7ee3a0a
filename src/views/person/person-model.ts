import type { Person } from '../../domain/person';
import { readHistory } from '../../domain/read-history';
import { standingNow } from '../../index/standing-now';
import { careSection } from './care-model';
import { givingSection } from './giving-model';
import { headSection, hopesSection } from './head-model';
import { knownSection } from './known-model';
import type { PanelSection } from '../panel-section';
import { promisesSection } from './promises-model';
import type { SectionParts } from './section-parts';
import { stepSection } from './step-model';
import { timelineSection } from './timeline-model';
import { touchSection } from './touch-model';
import { troublesSection } from './troubles-model';

/** What the panel shows of somebody, from the top; most of it would be untrue where the note cannot be read. */
export function personSections(person: Person, parts: SectionParts): readonly PanelSection[] {
  const history = readHistory(person.frontmatter, parts.reading(), parts.today());
  const about = { person, history, standing: standingNow(person, parts) };
  const isRead = person.frontmatter !== undefined;
  return [...ALWAYS, ...(isRead ? WHEN_READ : [])]
    .map((sectionOf) => ({ ...sectionOf(about, parts), about: person.path }))
    .filter(({ lines, deeds = [] }) => lines.length + deeds.length > 0);
}

const ALWAYS = [headSection, troublesSection];
const WHEN_READ = [
  careSection,
  stepSection,
  touchSection,
  promisesSection,
  givingSection,
  knownSection,
  hopesSection,
  timelineSection,
];
