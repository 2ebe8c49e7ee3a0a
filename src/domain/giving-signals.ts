import { balanceOf } from './balance';
import type { Day } from './day';
import { signalLines, type SignalFinder } from './signal-lines';

/** From here on down a balance in all is out of balance. */
const OUT_OF_BALANCE = -3;
/** So many days after it was due a promise becomes late; until then it may wait. */
const LATE_DAYS = 15;

/** Something was asked, and nothing offered or given on an earlier day or the same. */
export const askedBeforeOffering: SignalFinder = (person, { exchanges }, circumstances) => {
  let firstGift: Day = Number.POSITIVE_INFINITY;
  for (const { day, verb } of exchanges) {
    if ((verb === 'offered' || verb === 'gave') && day < firstGift) firstGift = day;
  }
  const asked = exchanges.filter(({ day, verb }) => verb === 'asked' && day < firstGift);
  if (asked.length === 0) return undefined;
  const lines = signalLines(person, 'exchanges', asked, circumstances);
  return { id: 'asked-before-offering', lines, facts: { count: asked.length } };
};

/** A balance in all of −3 or less; what was asked and received caused it. */
export const outOfBalance: SignalFinder = (person, { exchanges }, circumstances) => {
  const balance = balanceOf(exchanges).all;
  if (balance > OUT_OF_BALANCE) return undefined;
  const taken = exchanges.filter(({ verb }) => verb === 'asked' || verb === 'received');
  const lines = signalLines(person, 'exchanges', taken, circumstances);
  return { id: 'out-of-balance', lines, facts: { balance } };
};

/** A promise or thanks of mine that is overdue by more than 14 days; each counts from the day it became so. */
export const promiseLate: SignalFinder = (person, _, circumstances) => {
  const { today } = circumstances;
  const late = person.openPromises.filter(
    ({ due = today, toMe }) => !toMe && due + LATE_DAYS <= today,
  );
  if (late.length === 0) return undefined;
  const since = late.map(({ line, due = today }) => ({ line, day: due + LATE_DAYS }));
  const lines = signalLines(person, 'promises', since, circumstances);
  const days = Math.max(...late.map(({ due = today }) => today - due));
  return { id: 'promise-late', lines, facts: { count: late.length, days } };
};
