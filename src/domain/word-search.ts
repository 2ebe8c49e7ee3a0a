import { foldText } from './fold-text';

/**
 * Makes searches for things of which every word of the query must stand somewhere in their text. A text
 * is folded once for each thing, since each key typed asks for all of them again.
 */
export function createWordSearch<T extends object>(
  textOf: (thing: T) => string,
): (query: string) => (thing: T) => boolean {
  const folded = new WeakMap<T, string>();
  const foldedOf = (thing: T): string => {
    const text = folded.get(thing) ?? foldText(textOf(thing));
    folded.set(thing, text);
    return text;
  };
  return (query) => {
    const wanted = foldText(query).split(/\s+/).filter(Boolean);
    return (thing) => wanted.every((word) => foldedOf(thing).includes(word));
  };
}
