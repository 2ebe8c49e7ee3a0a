import type { App } from 'obsidian';

/** How long a count may be told again, in milliseconds: going through all links takes its time. */
const FRESH = 60_000;

/** Gives what counts the notes that link to a note, itself left out. */
export function createMentions({ metadataCache }: App): (path: string) => number {
  let counts = new Map<string, number>();
  let counted = -Infinity;
  return (path) => {
    const now = performance.now();
    if (now - counted > FRESH) {
      counts = countAll(metadataCache.resolvedLinks);
      counted = now;
    }
    return counts.get(path) ?? 0;
  };
}

/** `links` holds for each note how often it links to which other. */
function countAll(links: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const counts = new Map<string, number>();
  for (const [from, targets] of Object.entries(links)) {
    for (const to of Object.keys(targets)) {
      if (to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
    }
  }
  return counts;
}
