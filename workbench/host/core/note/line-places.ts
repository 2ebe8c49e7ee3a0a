/** For each line of `base` its place in `other`; undefined where it is gone. */
export function placesIn(
  base: readonly string[],
  other: readonly string[],
): (number | undefined)[] {
  const most = Math.min(base.length, other.length);
  let start = 0;
  while (start < most && base[start] === other[start]) {
    start += 1;
  }
  let end = 0;
  while (end < most - start && base[base.length - 1 - end] === other[other.length - 1 - end]) {
    end += 1;
  }
  const shift = other.length - base.length;
  const places = base.map((_, line): number | undefined => {
    if (line < start) {
      return line;
    }
    return line >= base.length - end ? line + shift : undefined;
  });
  const middle = commonLines(
    base.slice(start, base.length - end),
    other.slice(start, other.length - end),
  );
  middle.forEach(([line, place]) => (places[start + line] = start + place));
  return places;
}

/** The longest list of lines both have in the same order, as pairs of their places. */
function commonLines(base: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const lengths = new Int32Array((base.length + 1) * width);
  const at = (line: number, place: number): number => lengths[line * width + place] ?? 0;
  for (let line = base.length - 1; line >= 0; line -= 1) {
    for (let place = other.length - 1; place >= 0; place -= 1) {
      lengths[line * width + place] =
        base[line] === other[place]
          ? at(line + 1, place + 1) + 1
          : Math.max(at(line + 1, place), at(line, place + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let line = 0, place = 0; line < base.length && place < other.length;) {
    if (base[line] === other[place]) {
      pairs.push([line, place]);
      line += 1;
      place += 1;
    } else if (at(line + 1, place) >= at(line, place + 1)) {
      line += 1;
    } else {
      place += 1;
    }
  }
  return pairs;
}
