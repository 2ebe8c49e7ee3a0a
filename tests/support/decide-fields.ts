import { createDecideStep } from '../../src/views/ten-review/decide-step';
import { reviewBed } from './review-bed';
import { all, one } from './view-dom';
import { settled } from './view-panel';

const PEOPLE = {
  Ada: 'depth: 2\nnext-step: Send the soil article\nnext-step-due: 2026-11-28',
  Mei: 'depth: 1',
};
export const ANSWERS = `people: ["[[Ada]]", "[[Mei]]"]
first-ratings: [2, 1]
ratings: [2, 1]
wanted: [0, 0]
steps: ["", ""]
whys: ["", ""]
dues: ["", ""]`;

export function openDecide(answers = ANSWERS) {
  const bed = reviewBed(PEOPLE, answers);
  const step = bed.open(createDecideStep);
  return { ...bed, bed, step };
}

export const section = (at: number): HTMLElement => all('details')[at] as HTMLElement;

/** The text field of the section with this name. */
export function field(name: string, at = 0): HTMLInputElement {
  const label = all('label', section(at)).find((el) => el.getText() === name);
  return one('input', label) as HTMLInputElement;
}

/** Types without leaving the field. */
export function typeInto(input: HTMLInputElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

export async function leave(input: HTMLInputElement): Promise<void> {
  input.blur();
  await settled();
}

export const STEP = 'What comes next';
export const DUE = 'By when';
export const understood = (at = 0): string => one('output', section(at)).getText();
export const now = (at = 0): string => one('p', section(at)).getText();
