import type { DatedLine } from './dated-line';
import type { Day } from './day';
import type { Discovery, Exchange, History, Interaction, PromiseLine, Rating } from './history';
import { markValue } from './line-mark';
import { NoteReader } from './note-reader';
import type { Frontmatter } from './note';
import type { Reading } from './reading';

/**
 * All that a person note says beyond `Person`, in the order of the note; bad values and lines count as
 * absent. `frontmatter` is undefined for a note without a readable block: the history is empty then.
 */
export function readHistory(
  frontmatter: Frontmatter | undefined,
  reading: Reading,
  today: Day,
): History {
  const reader = new NoteReader(frontmatter ?? {}, reading, today, '');
  const ratings: Rating[] = [];
  reader.lines('depth-history', (line, place) => {
    const depth = markValue(line.marks, 'depth');
    if (line.day === undefined || depth === undefined) return;
    ratings.push({ line: place, text: line.text, day: line.day, depth });
  });
  const interactions: Interaction[] = [];
  reader.lines('interactions', (line, place) => {
    if (line.day !== undefined) interactions.push(interactionOf(line, line.day, place));
  });
  const promises: PromiseLine[] = [];
  reader.lines('promises', (line, place) => {
    promises.push(promiseOf(line, place));
  });
  return {
    depthWhy: reader.text('depth-why'),
    want: reader.text('want'),
    bring: reader.text('bring'),
    ratings,
    interactions,
    promises,
    exchanges: readExchanges(reader),
    discoveries: readDiscoveries(reader),
    facets: readFacets(reader),
  };
}

function interactionOf(line: DatedLine, day: Day, place: number): Interaction {
  return {
    line: place,
    text: line.text,
    day,
    kind: markValue(line.marks, 'kind'),
    quality: markValue(line.marks, 'quality'),
    minutes: markValue(line.marks, 'duration'),
    from: markValue(line.marks, 'from'),
    noContact: markValue(line.marks, 'no-contact') === true,
  };
}

function promiseOf(line: DatedLine, place: number): PromiseLine {
  return {
    line: place,
    text: line.text,
    due: line.day,
    thanks: markValue(line.marks, 'thanks') === true,
    toMe: markValue(line.marks, 'to-me') === true,
    closed: markValue(line.marks, 'closed'),
  };
}

function readExchanges(reader: NoteReader): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  reader.lines('exchanges', (line, place) => {
    const verb = markValue(line.marks, 'verb');
    if (line.day === undefined || verb === undefined) return;
    const dimension = markValue(line.marks, 'dimension');
    exchanges.push({ line: place, text: line.text, day: line.day, verb, dimension });
  });
  return exchanges;
}

function readDiscoveries(reader: NoteReader): readonly Discovery[] {
  const discoveries: Discovery[] = [];
  reader.lines('discovery', (line, place) => {
    const facet = markValue(line.marks, 'facet');
    if (line.day === undefined || facet === undefined) return;
    const how = markValue(line.marks, 'how');
    discoveries.push({ line: place, text: line.text, day: line.day, how, facet });
  });
  return discoveries;
}

function readFacets(reader: NoteReader): ReadonlyMap<string, readonly string[]> {
  const facets = new Map<string, string[]>();
  reader.facets((facet, text) => {
    const texts = facets.get(facet);
    if (texts === undefined) facets.set(facet, [text]);
    else texts.push(text);
  });
  return facets;
}
