import { closestTo } from './listen';

/** Whether the key belongs to a field in which the user types or chooses. */
export function isTyping(event: KeyboardEvent): boolean {
  return closestTo(event, 'input:not([type=checkbox]), textarea, select') !== null;
}
