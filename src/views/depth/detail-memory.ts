import type { Person } from '../../domain/person';
import type { DayWords } from '../../i18n/day-words';
import type { ViewParts } from '../view-parts';
import type { DepthListEvents } from './depth-list';
import { personDetail, type DetailLine } from './person-detail-model';

/** A guess for what was never drawn, in units. */
const USUAL_UNITS = 12;

/**
 * What details say, worked out once for each person as read, and how high they are: the list must know
 * before it draws. `moved` is called when a height has turned out to be another.
 */
export function createDetailMemory(
  parts: ViewParts,
  dayWords: DayWords,
  moved: () => void,
): Pick<DepthListEvents, 'linesOf' | 'unitsOf' | 'measured'> {
  const { words } = parts;
  let kept = new WeakMap<Person, readonly DetailLine[]>();
  let keptFor: unknown[] = [];
  const units = new Map<string, number>();
  return {
    linesOf(person) {
      const [today, reading] = [parts.today(), parts.reading()];
      if (keptFor[0] !== today || keptFor[1] !== reading) kept = new WeakMap();
      keptFor = [today, reading];
      const lines = kept.get(person) ?? personDetail(person, { words, dayWords, reading, today });
      kept.set(person, lines);
      return lines;
    },
    unitsOf: (path) => units.get(path) ?? USUAL_UNITS,
    measured(path, el) {
      const unit = Number.parseFloat(el.getCssPropertyValue('--rapport-row-unit')) || 32;
      const high = Math.ceil(el.offsetHeight / unit);
      if (high === 0 || high === units.get(path)) return;
      units.set(path, high);
      moved();
    },
  };
}
