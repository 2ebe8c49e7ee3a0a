const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Milliseconds from now to the same time of day on that calendar day; undefined when it is no day. */
function shiftTo(day: string): number | undefined {
  const parts = DAY.exec(day);
  if (!parts) return undefined;
  const now = new Date();
  const wanted = new Date(now);
  wanted.setFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return wanted.getTime() - now.getTime();
}

/** Moves the page's clock, so that today is that day (`YYYY-MM-DD`); the clock goes on from there. */
export function shiftClock(day: string): void {
  const shift = shiftTo(day);
  if (shift === undefined) throw new Error(`“${day}” is no day: expected is YYYY-MM-DD.`);
  const RealDate = Date;
  const now = (): number => RealDate.now() + shift;
  window.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget: typeof Date) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
}
