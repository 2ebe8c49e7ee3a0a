import type * as Obsidian from 'obsidian';

type Search = (text: string) => Obsidian.SearchResult | null;

/** Finds the query's letters in order, spaces apart; whole words and word starts score higher. */
export function prepareFuzzySearch(query: string): Search {
  const words = wordsOf(query);
  return (text) => {
    if (words.length === 0) return { score: 0, matches: [] };
    const low = text.toLowerCase();
    return wholeWords(words, low) ?? letters(words.join(''), low);
  };
}

/** Finds every word of the query somewhere in the text. */
export function prepareSimpleSearch(query: string): Search {
  const words = wordsOf(query);
  return (text) => {
    if (words.length === 0) return { score: 0, matches: [] };
    return wholeWords(words, text.toLowerCase());
  };
}

/** Best first. */
export function sortSearchResults(results: Obsidian.SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** The text with its matches in `span.suggestion-highlight`. Matches count from `offset` before it. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: Obsidian.SearchMatches | null,
  offset = 0,
): void {
  let done = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(done, from + offset);
    const end = Math.min(text.length, to + offset);
    if (end <= start) continue;
    if (start > done) el.appendText(text.slice(done, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    done = end;
  }
  if (done < text.length) el.appendText(text.slice(done));
}

export function renderResults(
  el: HTMLElement,
  text: string,
  result: Obsidian.SearchResult,
  offset?: number,
): void {
  renderMatches(el, text, result.matches, offset);
}

function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function wholeWords(words: readonly string[], text: string): Obsidian.SearchResult | null {
  const matches: Obsidian.SearchMatches = [];
  let score = -text.length / 1000;
  for (const word of words) {
    const at = bestPlace(word, text);
    if (at < 0) return null;
    matches.push([at, at + word.length]);
    score -= startsWord(text, at) ? at / 100 : 1 + at / 100;
  }
  return { score, matches: merged(matches) };
}

function bestPlace(word: string, text: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (startsWord(text, at)) return at;
  }
  return text.indexOf(word);
}

function letters(query: string, text: string): Obsidian.SearchResult | null {
  const matches: Obsidian.SearchMatches = [];
  let score = -4 - text.length / 1000;
  let from = 0;
  for (const letter of query) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    if (at > from && !startsWord(text, at)) score -= 0.5;
    matches.push([at, at + letter.length]);
    from = at + letter.length;
  }
  return { score, matches: merged(matches) };
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function merged(matches: Obsidian.SearchMatches): Obsidian.SearchMatches {
  const result: Obsidian.SearchMatches = [];
  for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
