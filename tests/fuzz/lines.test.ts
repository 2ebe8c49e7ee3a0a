import { it } from 'vitest';
import { datedLines } from './lines';
import { expectHolds } from './subject';

it('a dated line reads the same once it is written and put into a note', { timeout: 60_000 }, () =>
  expectHolds(datedLines(), 600),
);
