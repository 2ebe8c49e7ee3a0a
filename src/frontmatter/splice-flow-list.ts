import type { ListStep } from './list-steps';
import type { Flow } from './scan-flow';
import type { Splice } from './splice';
import { isScalar, writeScalar } from './write-scalar';

/** Takes the steps on the flow list that opens at `open`; undefined when it is not understood. */
export function spliceFlowList(
  text: string,
  open: number,
  flow: Flow,
  count: number,
  steps: readonly ListStep[],
): Splice[] | undefined {
  if (flow.items.length !== count) return undefined;
  const removed = steps.filter(({ kind }) => kind === 'remove').map(({ at }) => at);
  const splices = removeItems(text, flow, removed);
  const inserted: { at: number; written: string }[] = [];
  for (const step of steps) {
    if (step.kind === 'remove') continue;
    if (!isScalar(step.value)) return undefined;
    const written = writeScalar(step.value, 'flow');
    const item = flow.items[step.at];
    if (step.kind === 'insert') inserted.push({ at: step.at, written });
    else if (item === undefined) return undefined;
    else splices.push({ from: item.start, to: item.end, text: written });
  }
  return [...splices, ...insertItems(text, open, flow, inserted)];
}

function insertItems(
  text: string,
  open: number,
  flow: Flow,
  inserted: readonly { readonly at: number; readonly written: string }[],
): Splice[] {
  const [first] = flow.items;
  if (first === undefined) return fillList(text, open, flow, inserted);
  return inserted.map(({ at, written }) => {
    const previous = flow.items[at - 1];
    const place = previous?.end ?? first.start;
    const item = previous === undefined ? `${written}, ` : `, ${written}`;
    return { from: place, to: place, text: item };
  });
}

function fillList(
  text: string,
  open: number,
  flow: Flow,
  inserted: readonly { readonly written: string }[],
): Splice[] {
  if (inserted.length === 0) return [];
  const inside = text.slice(open + 1, flow.end - 1);
  const to = inside.trim() === '' ? flow.end - 1 : open + 1;
  return [{ from: open + 1, to, text: inserted.map(({ written }) => written).join(', ') }];
}

/** Takes out items (their numbers, ascending; never all of them), each with one comma. */
function removeItems(text: string, flow: Flow, removed: readonly number[]): Splice[] {
  const { items } = flow;
  const lastKept = items.reduce((kept, _, at) => (removed.includes(at) ? kept : at), -1);
  const splices: Splice[] = [];
  for (const at of removed.filter((index) => index < lastKept)) {
    const [item, next] = [items[at], items[at + 1]];
    if (item && next) splices.push({ from: item.start, to: next.start, text: '' });
  }
  return [...splices, ...removeTail(text, flow, lastKept)];
}

/** Takes out all items after item `kept`, and the commas before them. */
function removeTail(text: string, { items, commas }: Flow, kept: number): Splice[] {
  const [from, to] = [items[kept]?.end, items[items.length - 1]?.end];
  if (from === undefined || to === undefined || from === to) return [];
  if (!text.slice(from, to).includes('#')) return [{ from, to, text: '' }];
  // Comments in between stay.
  const gone = items.slice(kept + 1).map(({ start, end }) => ({ from: start, to: end, text: '' }));
  const before = commas.slice(kept, items.length - 1);
  return [...gone, ...before.map((comma) => ({ from: comma, to: comma + 1, text: '' }))];
}
