import { missingEvidence } from './evidence';
import type { Rating } from './history';
import type { Person } from './person';
import { findProperty } from './property-lookup';
import { readText } from './record-value';
import type { SignalLine } from './signal';
import { signalLines, type Circumstances, type SignalFinder } from './signal-lines';

/** From one rise of depth to the next, and from that to today. */
const RISE_DAYS = 30;
const PAST_DAYS = 365;

/** Depth 2 or 3, or in the ten, without a next step. */
export const noNextStep: SignalFinder = (person, _, circumstances) => {
  const { depth = 0, nextStep } = person;
  const { inTheTen } = circumstances;
  if (nextStep !== undefined || (depth < 2 && !inTheTen)) return undefined;
  const lines = depthLine(person, circumstances);
  return { id: 'no-next-step', lines, facts: { depth: person.depth, inTheTen } };
};

/** A rating that what is known does not back. */
export const ratingWithoutEvidence: SignalFinder = (person, { facets }, circumstances) => {
  const { depth } = person;
  if (depth === undefined) return undefined;
  const missing = missingEvidence(depth, facets, circumstances.reading);
  if (missing.length === 0) return undefined;
  const lines = depthLine(person, circumstances);
  return { id: 'rating-without-evidence', lines, facts: { depth, missing } };
};

/** Two rises of depth at most 30 days apart, the second within the last 365 days. */
export const tooFast: SignalFinder = (person, { ratings }, circumstances) => {
  const rises = risesOf(ratings);
  const earliest = circumstances.today - PAST_DAYS;
  for (let at = rises.length - 1; at > 0; at -= 1) {
    const [first, second] = rises.slice(at - 1);
    if (first === undefined || second === undefined || second.day < earliest) return undefined;
    const days = second.day - first.day;
    if (days > RISE_DAYS) continue;
    const lines = signalLines(person, 'depth-history', [first, second], circumstances);
    return { id: 'too-fast', lines, facts: { days } };
  }
  return undefined;
};

/** The ratings that are higher than the one before, by day; of one day in the order of the note. */
function risesOf(ratings: readonly Rating[]): readonly Rating[] {
  if (ratings.length < 3) return [];
  return [...ratings]
    .sort((a, b) => a.day - b.day)
    .filter(({ depth }, at, all) => depth > (all[at - 1]?.depth ?? depth));
}

function depthLine(
  { frontmatter = {} }: Person,
  { reading }: Circumstances,
): readonly SignalLine[] {
  const found = findProperty(frontmatter, reading.rules.names.depth);
  const text = readText(found?.value);
  return found === undefined || text === undefined
    ? []
    : [{ property: found.name, text, day: undefined }];
}
