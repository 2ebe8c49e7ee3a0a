import type { Signal, SignalId } from '../domain/signal';
import type { Words } from './en';

/** What is seen in the relationship, in a sentence, and then a hint in another. */
export function signalWords<Id extends SignalId>(
  signal: Signal<Id>,
  { signals }: Pick<Words, 'signals'>,
): readonly [seen: string, hint: string] {
  return signals.sentences[signal.id](signal.facts);
}

/** Both as one text. */
export function signalSentence(signal: Signal, words: Pick<Words, 'signals'>): string {
  return signalWords(signal, words).join(' ');
}
