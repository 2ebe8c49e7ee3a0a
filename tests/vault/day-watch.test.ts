// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dayOfInstant } from '../../src/domain/day';
import { watchDay } from '../../src/vault/day-watch';

let turned: ReturnType<typeof vi.fn<() => void>>;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 22, 23, 58, 30));
  turned = vi.fn();
  stop = watchDay(window, () => dayOfInstant(new Date()), turned);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('calls back within a minute after midnight, once', () => {
  vi.advanceTimersByTime(60_000);
  expect(turned).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(turned).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(3_600_000);
  expect(turned).toHaveBeenCalledOnce();
});

it.each([
  ['the window comes to the front', () => window.dispatchEvent(new Event('focus'))],
  ['the page is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
])('looks when %s after a long sleep', (_, wake) => {
  vi.setSystemTime(new Date(2026, 10, 25, 8));
  wake();
  wake();
  expect(turned).toHaveBeenCalledOnce();
});

it('notices a clock that was set back', () => {
  vi.setSystemTime(new Date(2026, 10, 20, 12));
  vi.advanceTimersByTime(60_000);
  expect(turned).toHaveBeenCalledOnce();
});

it('leaves nothing behind when it is stopped', () => {
  stop();
  vi.setSystemTime(new Date(2026, 10, 25, 8));
  window.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(120_000);
  expect([turned.mock.calls.length, vi.getTimerCount()]).toEqual([0, 0]);
});
