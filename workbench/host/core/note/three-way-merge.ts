/** Which lines of `base` stay in `other`, in order: pairs of their places. */
function commonLines(base: readonly string[], other: readonly string[]): [number, number][] {
  const lengths = base.map(() => new Int32Array(other.length + 1));
  lengths.push(new Int32Array(other.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = base.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) {
        row[j] = base[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < base.length && j < other.length;) {
    if (base[i] === other[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return pairs;
}

/** For each line of base its place in other; undefined where it is gone. */
function placesIn(base: readonly string[], other: readonly string[]): (number | undefined)[] {
  let start = 0;
  while (start < base.length && start < other.length && base[start] === other[start]) {
    start += 1;
  }
  let end = 0;
  const most = Math.min(base.length, other.length) - start;
  while (end < most && base[base.length - 1 - end] === other[other.length - 1 - end]) {
    end += 1;
  }
  const places: (number | undefined)[] = base.map((_, line) => (line < start ? line : undefined));
  const middle = commonLines(
    base.slice(start, base.length - end),
    other.slice(start, other.length - end),
  );
  middle.forEach(([i, j]) => (places[start + i] = start + j));
  for (let line = base.length - end; line < base.length; line += 1) {
    places[line] = line + other.length - base.length;
  }
  return places;
}

/**
 * Both changes of one text, by lines. Where both changed the same lines, mine come first, then
 * theirs: nothing that was added is lost.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  const [baseLines, mineLines, theirLines] = [base, mine, theirs].map(linesOf) as [
    string[],
    string[],
    string[],
  ];
  const inMine = placesIn(baseLines, mineLines);
  const inTheirs = placesIn(baseLines, theirLines);
  const merged: string[] = [];
  let [from, mineFrom, theirFrom] = [0, 0, 0];
  for (let line = 0; line <= baseLines.length; line += 1) {
    const isEnd = line === baseLines.length;
    const mineAt = isEnd ? mineLines.length : inMine[line];
    const theirAt = isEnd ? theirLines.length : inTheirs[line];
    if (mineAt !== undefined && theirAt !== undefined) {
      merged.push(
        ...merge(
          baseLines.slice(from, line),
          mineLines.slice(mineFrom, mineAt),
          theirLines.slice(theirFrom, theirAt),
        ),
      );
      if (!isEnd) {
        merged.push(baseLines[line] ?? '');
      }
      [from, mineFrom, theirFrom] = [line + 1, mineAt + 1, theirAt + 1];
    }
  }
  return merged.join('');
}

/** Each with its line break, so that a last line without one differs from one with. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function merge(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join('') === b.join('');
  if (same(base, mine) || same(mine, theirs)) {
    return [...theirs];
  }
  if (same(base, theirs)) {
    return [...mine];
  }
  const ended = mine.map((line, at) =>
    at === mine.length - 1 && !line.endsWith('\n') && theirs.length > 0 ? `${line}\n` : line,
  );
  return [...ended, ...theirs];
}
