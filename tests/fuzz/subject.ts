import fc from 'fast-check';

/** Something that must hold whatever happens, tried with random cases: briefly in CI, for minutes by `npm run fuzz`. */
export interface Subject {
  readonly name: string;
  readonly check: (how: { readonly numRuns: number; readonly seed?: number }) => Promise<Outcome>;
  /** What all the cases so far came to, as lines. */
  readonly figures: () => readonly string[];
}

export interface Outcome {
  readonly runs: number;
  /** The smallest case that fails, with its seed and path; undefined where all held. */
  readonly failure: string | undefined;
}

/** A subject of one property, which throws where it does not hold. */
export function subjectOf<Case>(
  name: string,
  cases: fc.Arbitrary<Case>,
  holds: (each: Case) => void | Promise<void>,
  figures: () => readonly string[] = () => [],
): Subject {
  const property = fc.asyncProperty(cases, async (each) => holds(each));
  return {
    name,
    figures,
    check: async (how) => {
      const details = await fc.check(property, how);
      return { runs: details.numRuns, failure: await failureIn(details) };
    },
  };
}

async function failureIn<Case>(details: fc.RunDetails<[Case]>): Promise<string | undefined> {
  if (!details.failed) return undefined;
  const { errorInstance: error } = details;
  const why = error instanceof Error ? error.message : String(error);
  return `${String(await fc.asyncDefaultReportMessage(details))}\n${why}`;
}

/** For a test: so many cases, of which none fails. */
export async function expectHolds(subject: Subject, runs: number, seed?: number): Promise<void> {
  const { failure } = await subject.check({ numRuns: runs, ...(seed !== undefined && { seed }) });
  if (failure !== undefined) throw new Error(failure);
}
