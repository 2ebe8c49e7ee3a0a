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

/** The lines of the first of them, and what shows all; a line is worked out only where it is seen. */
export function firstOf<T>(
  all: readonly T[],
  lineOf: (one: T) => PanelLine,
  { whole, showAll, words }: SectionParts,
): Pick<PanelSection, 'lines' | 'deeds'> {
  if (whole || all.length <= FIRST) return { lines: all.map(lineOf) };
  const deed = [words.personPanel.all(all.length), showAll] as const;
  return { lines: all.slice(0, FIRST).map(lineOf), deeds: [deed] };
}
