import { firstNotBefore, type Compare } from './ordered';

const RUN = 256;

/** A stable sort into a new array that yields often enough to run in slices. */
export function* sortInSteps<T>(items: readonly T[], compare: Compare<T>): Generator<void, T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < items.length; start += RUN) {
    runs.push(items.slice(start, start + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      longer.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
      yield;
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Merges two sorted runs; what already stands before or after all of the other run is taken whole. */
function* merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: Compare<T>,
): Generator<void, T[]> {
  const first = right[0];
  const last = left[left.length - 1];
  if (first === undefined || last === undefined) return left.concat(right);
  if (compare(last, first) <= 0) return left.concat(right);
  let l = firstNotBefore(left, first, compare);
  let r = 0;
  const merged = left.slice(0, l);
  for (;;) {
    const a = left[l];
    const b = right[r];
    if (a === undefined || b === undefined) break;
    if (compare(a, b) <= 0) {
      merged.push(a);
      l += 1;
    } else {
      merged.push(b);
      r += 1;
    }
    if ((l + r) % RUN === 0) yield;
  }
  return merged.concat(left.slice(l), right.slice(r));
}
