import { describe, it } from 'vitest';
import { eventsInOrder, eventsWhileBuilding } from '../fuzz/events';
import { expectHolds } from '../fuzz/subject';

describe('any sequence of events', { timeout: 60_000 }, () => {
  it('leaves what a fresh build says', () => expectHolds(eventsInOrder(), 150));

  it('also while builds run, supersede each other, and slices are as short as can be', () =>
    expectHolds(eventsWhileBuilding(), 100));
});
