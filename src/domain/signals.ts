import { activityOverQuality, drifting, oneSided } from './contact-signals';
import { noNextStep, ratingWithoutEvidence, tooFast } from './depth-signals';
import { askedBeforeOffering, outOfBalance, promiseLate } from './giving-signals';
import type { Person } from './person';
import type { Signal } from './signal';
import type { Circumstances, SignalFinder, SignalHistory } from './signal-lines';

/**
 * The signals of RECORD section 4, in its order, but for those set aside. Lines that are bad count for
 * nothing; the last contact is the person's, dated notes included.
 */
export function signalsOf(
  person: Person,
  history: SignalHistory,
  circumstances: Circumstances,
): readonly Signal[] {
  const signals: Signal[] = [];
  for (const find of FINDERS) {
    const signal = find(person, history, circumstances);
    if (signal !== undefined && !isSetAside(signal, history)) signals.push(signal);
  }
  return signals.length === 0 ? NONE : signals;
}

const FINDERS: readonly SignalFinder[] = [
  noNextStep,
  ratingWithoutEvidence,
  oneSided,
  tooFast,
  activityOverQuality,
  askedBeforeOffering,
  outOfBalance,
  drifting,
  promiseLate,
];
const NONE: readonly Signal[] = [];

/**
 * Whether the user has set the signal aside on a day, and no line that causes it is dated later. A signal
 * without dated lines of its own comes back with a later line on `depth-history`.
 */
function isSetAside({ id, lines }: Signal, { setAside, ratings }: SignalHistory): boolean {
  const days = setAside.flatMap(({ signal, day }) => (signal === id ? [day] : []));
  if (days.length === 0) return false;
  const until = Math.max(...days);
  const own = lines.flatMap(({ day }) => day ?? []);
  const causes = own.length > 0 ? own : ratings.map(({ day }) => day);
  return causes.every((day) => day <= until);
}
