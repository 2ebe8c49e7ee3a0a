import type { Person } from '../domain/person';
import { readHistory } from '../domain/read-history';
import { timelineOf } from '../domain/timeline';
import { dayText } from './api-day';
import type { ApiParts } from './api-parts';
import type { ApiTimelineEntry } from './api-shapes';

/** What passed between the two, the newest first. */
export function timelineRecords(person: Person, parts: ApiParts): ApiTimelineEntry[] {
  const history = readHistory(person.frontmatter, parts.reading(), parts.today());
  return timelineOf(history).map(({ day, kind, word = null, quality = null, text }) => ({
    date: dayText(day),
    kind,
    word,
    quality,
    text,
  }));
}
