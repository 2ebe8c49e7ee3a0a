import type { Day } from '../domain/day';
import { compareNamed } from '../domain/name-order';
import { readPlan, type Plan } from '../domain/plan';
import type { ResolveLink } from '../domain/review';
import { LinkedNotes } from './linked-notes';

/** The plan notes (RECORD section 7), those under way first, then by name and path. */
export function createPlanNotes(resolveLink: ResolveLink, today: Day): LinkedNotes<Plan> {
  return new LinkedNotes({
    read: (note) => readPlan(note, resolveLink, today),
    order: (a, b) => Number(isClosed(a)) - Number(isClosed(b)) || compareNamed(a, b),
    withListed: (plan, swap) => ({ ...plan, who: plan.who.map(swap) }),
  });
}

function isClosed({ status }: Plan): boolean {
  return status === 'closed';
}
