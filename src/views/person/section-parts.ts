import type { History } from '../../domain/history';
import type { Person } from '../../domain/person';
import type { Standing } from '../../domain/standing';
import type { ViewParts } from '../view-parts';
import type { PanelLine, PanelSection } from '../panel-section';

/** What the sections are made with. */
export interface SectionParts extends ViewParts {
  /** Whether long lists are shown to their end, and what does that. */
  readonly whole: boolean;
  readonly showAll: () => void;
  /** How often another question was asked for, and what does that. */
  readonly asked: number;
  readonly askAnother: () => void;
}

/** Somebody, as far as the panel shows. */
export interface About {
  readonly person: Person;
  readonly history: History;
  readonly standing: Standing;
}

/** So many entries of a long list are shown at first. */
const FIRST = 8;

/** The first of the lines, and what shows all of them. */
export function firstOf(
  lines: readonly PanelLine[],
  { whole, showAll, words }: SectionParts,
): Pick<PanelSection, 'lines' | 'deeds'> {
  if (whole || lines.length <= FIRST) return { lines };
  const { all } = words.personPanel;
  return { lines: lines.slice(0, FIRST), deeds: [[all(lines.length), showAll]] };
}
