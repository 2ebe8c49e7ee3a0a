import type { Day } from '../domain/day';

const MINUTE = 60_000;

/**
 * Calls `turned` when the calendar day on the user's clock has become another one. A timer to midnight
 * would oversleep with the machine, so the clock is looked at once a minute and when the app comes to
 * the front. Looks until the function it returns is called.
 */
export function watchDay(window: Window, today: () => Day, turned: () => void): () => void {
  let known = today();
  const look = (): void => {
    const now = today();
    if (now === known) return;
    known = now;
    turned();
  };
  const timer = window.setInterval(look, MINUTE);
  window.addEventListener('focus', look);
  window.document.addEventListener('visibilitychange', look);
  return () => {
    window.clearInterval(timer);
    window.removeEventListener('focus', look);
    window.document.removeEventListener('visibilitychange', look);
  };
}
