import { agendaRecords } from './api-agenda';
import { createApiListeners } from './api-listeners';
import type { ApiParts } from './api-parts';
import { personRecord, personSummary } from './api-person';
import { problemRecords } from './api-problems';
import type {
  ApiAgendaItem,
  ApiChange,
  ApiPerson,
  ApiPersonSummary,
  ApiProblem,
} from './api-shapes';

/**
 * What Rapport offers to other plugins and to scripts: `app.plugins.plugins.rapport.api`. Read-only;
 * everything it gives is a copy. Days are texts, `YYYY-MM-DD`; what is not there is null.
 */
export interface RapportApi {
  /** Grows when something here changes its meaning; what is new does not count. */
  readonly version: 1;
  /** All people by name; empty until the vault has been read after the start. */
  people(): ApiPersonSummary[];
  /** One person by the path of the note; null where there is no such person note. */
  person(path: string): ApiPerson | null;
  /** What there is to do, in order, as of a day or of today. Throws a RangeError for what is no day. */
  agenda(today?: string): ApiAgendaItem[];
  /** Values that do not fit and count as absent. */
  problems(): ApiProblem[];
  /** Calls back after each batch of changes, until the function it returns is called. */
  onChange(callback: (change: ApiChange) => void): () => void;
}

/** The doors for other plugins, over the same index as the views. */
export function createApi(parts: ApiParts): RapportApi {
  const { index } = parts;
  return Object.freeze<RapportApi>({
    version: 1,
    people: () => index.people().map((person) => personSummary(person, parts)),
    person: (path) => {
      const person = index.person(path);
      return person === undefined ? null : personRecord(person, parts);
    },
    agenda: (today) => agendaRecords(today, parts),
    problems: () => problemRecords(parts),
    onChange: createApiListeners(index),
  });
}
