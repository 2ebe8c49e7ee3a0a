import { describe, expect, it } from 'vitest';
import { SIGNALS, type Signal, type SignalFacts } from '../../src/domain/signal';
import { en } from '../../src/i18n/en';
import { signalSentence, signalWords } from '../../src/i18n/signal-words';

type Facts = { [Id in keyof SignalFacts]: readonly [Id, SignalFacts[Id], string, string] };

const SENTENCES: readonly Facts[keyof SignalFacts][] = [
  [
    'no-next-step',
    { depth: 2, inTheTen: true },
    'Nothing is planned next.',
    'One small step is enough.',
  ],
  [
    'no-next-step',
    { depth: undefined, inTheTen: true },
    'Nothing is planned next, and this is one of your ten.',
    'One small step is enough.',
  ],
  [
    'rating-without-evidence',
    { depth: 2, missing: [['values', 'motives']] },
    'The note does not say yet what rating 2 rests on.',
    'What do you know of their values or motives?',
  ],
  [
    'rating-without-evidence',
    { depth: 3, missing: [['values', 'motives'], ['personality']] },
    'The note does not say yet what rating 3 rests on.',
    'What do you know of their values or motives, and of their personality?',
  ],
  ['one-sided', { count: 4 }, 'The last 4 times you began.', 'Leave room for them to.'],
  ['too-fast', { days: 0 }, 'Depth rose twice on one day.', 'It may take its time.'],
  ['too-fast', { days: 1 }, 'Depth rose twice within 1 day.', 'It may take its time.'],
  ['too-fast', { days: 30 }, 'Depth rose twice within 30 days.', 'It may take its time.'],
  [
    'activity-over-quality',
    { count: 7, mean: 9 / 7 },
    '7 times in 90 days, with a mean quality of 1.3.',
    'One unhurried talk may do more.',
  ],
  [
    'asked-before-offering',
    { count: 1 },
    'You asked before you offered anything.',
    'What could you give?',
  ],
  [
    'asked-before-offering',
    { count: 2 },
    'You asked 2 times before you offered anything.',
    'What could you give?',
  ],
  [
    'out-of-balance',
    { balance: -3 },
    'You asked or received 3 times more than you gave.',
    'What could you give back?',
  ],
  [
    'drifting',
    { days: 44, gap: 12.5 },
    'Quiet for 44 days; the usual pause is 12.5 days.',
    'A short hello is enough.',
  ],
  [
    'drifting',
    { days: 3, gap: 1 },
    'Quiet for 3 days; the usual pause is 1 day.',
    'A short hello is enough.',
  ],
  [
    'promise-late',
    { count: 1, days: 15 },
    'A promise of yours is 15 days late.',
    'Keep it, move it or let it go.',
  ],
  [
    'promise-late',
    { count: 2, days: 40 },
    '2 promises of yours are late, one by 40 days.',
    'Keep it, move it or let it go.',
  ],
];

describe('the words of a signal', () => {
  it.each(SENTENCES)('say of %s %j what is seen, and a hint', (...[id, facts, seen, hint]) => {
    // Each row of the table pairs a signal with its own facts.
    const signal = { id, facts, lines: [] } as Signal;
    expect(signalWords(signal, en)).toEqual([seen, hint]);
    expect(signalSentence(signal, en)).toBe(`${seen} ${hint}`);
  });

  it('know every signal', () => {
    expect([...new Set(SENTENCES.map(([id]) => id))]).toEqual(SIGNALS);
    expect(Object.keys(en.signals.sentences)).toEqual(SIGNALS);
  });
});
