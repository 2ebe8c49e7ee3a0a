import type { Flow } from './scan-flow';
import type { Splice } from './splice';
import type { WrittenStep } from './written-steps';

/** Takes the steps, never to an empty list, on a list in brackets. */
export function spliceFlowList(text: string, flow: Flow, steps: readonly WrittenStep[]): Splice[] {
  const { open, items, end } = flow;
  if (items.length === 0) {
    const isBlank = text.slice(open + 1, end - 1).trim() === '';
    const list = steps.map(({ written }) => written).join(', ');
    return [[open + 1, isBlank ? end - 1 : open + 1, list]];
  }
  const removed = new Set(steps.map(({ kind, at }) => (kind === 'remove' ? at : undefined)));
  const kept = items.reduce((last, _, at) => (removed.has(at) ? last : at), -1);
  return steps.flatMap((step) => spliceItem(text, flow, kept, step));
}

function spliceItem(
  text: string,
  flow: Flow,
  kept: number,
  { kind, at, written }: WrittenStep,
): Splice[] {
  const { items, end } = flow;
  const before = items[at - 1]?.end;
  const { start, end: after } = items[at] ?? { start: end, end };
  if (kind === 'replace') return [[start, after, written]];
  if (kind === 'remove') return removeItem(text, flow, kept, at);
  return [before === undefined ? [start, start, `${written}, `] : [before, before, `, ${written}`]];
}

/** Takes out an item and the comma after it, or before it when it stands after `kept`, the last to stay. */
function removeItem(text: string, { items, marks }: Flow, kept: number, at: number): Splice[] {
  const [before, item, after, comma] = [items[at - 1], items[at], items[at + 1], marks[at]];
  if (item === undefined) return [];
  if (at < kept && after !== undefined) return [[item.start, after.start, '']];
  const gone = text.slice(items[kept]?.end, items[items.length - 1]?.end);
  if (before === undefined || comma === undefined) return [];
  if (!gone.includes('#')) return [[before.end, item.end, '']];
  // Comments in between stay.
  return [
    [comma.start, comma.end, ''],
    [item.start, item.end, ''],
  ];
}
