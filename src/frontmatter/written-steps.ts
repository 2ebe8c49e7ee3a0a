import { listSteps, type ListStep } from './list-steps';
import { isScalar, writeScalar, type Place } from './write-scalar';

/** A step with its value as it is to be written. */
export interface WrittenStep extends ListStep {
  readonly written: string;
}

/** The steps from one list to another; undefined when a value cannot be written on one line. */
export function writtenSteps(
  before: readonly unknown[],
  wanted: readonly unknown[],
  place: Place,
): WrittenStep[] | undefined {
  const steps: WrittenStep[] = [];
  for (const step of listSteps(before, wanted)) {
    if (!isScalar(step.value)) return undefined;
    steps.push({ ...step, written: writeScalar(step.value, place) });
  }
  return steps;
}
