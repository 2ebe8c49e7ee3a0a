import type { Person } from '../domain/person';
import { signalSentence } from '../i18n/signal-words';
import { careNow } from '../index/standing-now';
import type { ApiParts } from './api-parts';
import type { ApiSignal } from './api-shapes';

/** What the relationships may need and why: of all people, what matters most first (`careList`). */
export function signalRecords(people: readonly Person[], parts: ApiParts): ApiSignal[] {
  return careNow(people, parts).flatMap(({ person: { path, name }, signals }) =>
    signals.map((signal) => ({
      ...{ path, name, id: signal.id },
      reason: signalSentence(signal, parts.words),
      lines: signal.lines.map(({ text }) => text),
    })),
  );
}
