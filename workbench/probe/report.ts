import { type Check, type Ground, Skipped } from './ground';

export interface Outcome {
  readonly number: number;
  readonly what: string;
  readonly result: 'same' | 'differs' | 'skipped';
  readonly detail: string;
}

/** Runs one check; it never rejects. */
export async function outcomeOf({ number, what, run }: Check, ground: Ground): Promise<Outcome> {
  try {
    await run(ground);
    return { number, what, result: 'same', detail: '' };
  } catch (error) {
    const result = error instanceof Skipped ? 'skipped' : 'differs';
    return { number, what, result, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** In a cell of a table. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');

/** The note that the probe leaves: a line for each check, those that differ first. */
export function reportText(outcomes: readonly Outcome[], about: readonly string[]): string {
  const order = ['differs', 'skipped', 'same'];
  const sorted = [...outcomes].sort(
    (a, b) => order.indexOf(a.result) - order.indexOf(b.result) || a.number - b.number,
  );
  const count = (result: Outcome['result']): number =>
    outcomes.filter((outcome) => outcome.result === result).length;
  const counts = order.map((result) => `${String(count(result as Outcome['result']))} ${result}`);
  return [
    '# Workbench probe',
    '',
    ...about.map((line) => `- ${line}`),
    `- ${counts.join(', ')}`,
    '',
    '| result | no. | behaviour | detail |',
    '| --- | --- | --- | --- |',
    ...sorted.map(
      ({ result, number, what, detail }) =>
        `| ${result} | ${String(number)} | ${cell(what)} | ${cell(detail)} |`,
    ),
    '',
  ].join('\n');
}
