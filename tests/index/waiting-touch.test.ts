import { expect, it } from 'vitest';
import { waitingTouch } from '../../src/index/waiting-touch';
import { createBuiltBed } from '../support/index-parts';
import { person } from '../support/index-notes';

const inTouch = (last: string, more: Record<string, unknown> = {}) =>
  person({ cadence: 10, 'last-contact': last, ...more });

it('counts whom to be in touch with today or since long, not what else is due, nor later', async () => {
  const bed = await createBuiltBed({
    'Late.md': inTouch('2026-11-11', { 'next-step': 'Call', 'next-step-due': '2026-11-20' }),
    'Today.md': inTouch('2026-11-12', { promises: ['2026-11-22 | Lend the drill'] }),
    'Tomorrow.md': inTouch('2026-11-13'),
    'Silent.md': inTouch('2026-11-01', { 'snooze-until': '2026-11-22' }),
    'Heard again.md': inTouch('2026-11-01', { 'snooze-until': '2026-11-21' }),
    'Unknown.md': person({ cadence: 10 }),
  });
  expect(waitingTouch(bed.index).map(({ name }) => name)).toEqual(['Heard again', 'Late', 'Today']);
});
