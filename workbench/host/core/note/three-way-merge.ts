import { placesIn } from './line-places';

/** One text's change of another, told along the other's lines. */
interface LineChange {
  /** Whether the line of that place is still there. */
  readonly kept: readonly boolean[];
  /** New lines, by the line of the old text they stand before; the last are at its end. */
  readonly added: readonly (readonly string[])[];
}

/**
 * Both changes of one text, by lines. A line stays when both kept it, and every new line is taken:
 * where both changed the same line, mine comes first, then theirs.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || base === mine) {
    return theirs;
  }
  const lines = base.split('\n');
  const own = changeOf(lines, mine.split('\n'));
  const other = changeOf(lines, theirs.split('\n'));
  const merged: string[] = [];
  for (let at = 0; at <= lines.length; at += 1) {
    merged.push(...bothOf(own.added[at] ?? [], other.added[at] ?? []));
    if (own.kept[at] && other.kept[at]) {
      merged.push(...lines.slice(at, at + 1));
    }
  }
  return merged.join('\n');
}

/** The same lines added by both are taken once. */
function bothOf(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  return mine.join('\n') === theirs.join('\n') ? mine : [...mine, ...theirs];
}

function changeOf(base: readonly string[], changed: readonly string[]): LineChange {
  const places = placesIn(base, changed);
  const added: string[][] = Array.from({ length: base.length + 1 }, () => []);
  let [from, changedFrom] = [0, 0];
  for (let line = 0; line <= base.length; line += 1) {
    const place = line === base.length ? changed.length : places[line];
    if (place !== undefined) {
      // A changed line stands where the old one stood: the first new one for the first that is gone.
      changed.slice(changedFrom, place).forEach((text, index) => {
        added[Math.min(from + index + 1, line)]?.push(text);
      });
      [from, changedFrom] = [line + 1, place + 1];
    }
  }
  return { kept: places.map((place) => place !== undefined), added };
}
