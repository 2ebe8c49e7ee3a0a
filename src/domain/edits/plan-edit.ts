import { formatDatedLine, lineText } from '../dated-line';
import type { FrontmatterEdit, RefusalReason } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import {
  ALIGNMENT,
  PLAN_QUESTIONS,
  type PlanQuestion,
  type PlanStatus,
  type Verdict,
} from '../plan';
import { findProperty, nameToWrite } from '../property-lookup';
import { readItems, readText } from '../record-value';
import { linkKey } from '../review-link';
import type { EditContext } from './edit-context';
import { changed, type Refused } from './outcome';

/** An answer, an empty one to clear it; a link to somebody more, or to somebody less; or how it goes on. */
export type PlanChange =
  readonly [PlanQuestion | 'add' | 'remove', string] | readonly ['status', PlanStatus];

/** How a plan stands today beside what was discovered. */
export interface NewAlignment {
  readonly verdict: Verdict;
  readonly text?: string;
}

/**
 * Changes a plan as it is by then. Adding somebody is refused with `who-comes-last` and the first question
 * that is not answered, and both ways of changing who it is for with `not-a-list` for a map.
 */
export function planEdit([what, text]: PlanChange): FrontmatterEdit {
  if (what !== 'add' && what !== 'remove') return setText(what, lineText(text));
  const link = lineText(text);
  const keyOf = (item: unknown): string => linkKey(readText(item) ?? '', () => undefined);
  const isOther = (item: unknown): boolean => keyOf(item) !== keyOf(link);
  return (frontmatter) => {
    if (what === 'remove') return setList(frontmatter, 'who', (items) => items.filter(isOther));
    const open = PLAN_QUESTIONS.find(
      (question) => !readText(findProperty(frontmatter, [question])?.value),
    );
    return open === undefined
      ? setList(frontmatter, 'who', (items) => (items.every(isOther) ? [...items, link] : items))
      : no('who-comes-last', open, frontmatter);
  };
}

/** Adds a line to `alignment`. */
export function alignmentEdit(
  { verdict, text = '' }: NewAlignment,
  { today }: EditContext,
): FrontmatterEdit {
  const line = formatDatedLine(ALIGNMENT, today, [verdict], text);
  return (frontmatter) => setList(frontmatter, 'alignment', (items) => [...items, line]);
}

function setText(property: PlanQuestion | 'status', text: string): FrontmatterEdit {
  return (frontmatter) => {
    const found = findProperty(frontmatter, [property]);
    if (text === (found === undefined ? '' : readText(found.value))) return changed(frontmatter);
    return changed({ ...frontmatter, [nameToWrite(frontmatter, [property])]: text || null });
  };
}

function setList(
  frontmatter: Frontmatter,
  list: 'who' | 'alignment',
  next: (items: readonly unknown[]) => readonly unknown[],
) {
  const items = readItems(findProperty(frontmatter, [list])?.value);
  return items === undefined
    ? no('not-a-list', list, frontmatter)
    : changed({ ...frontmatter, [nameToWrite(frontmatter, [list])]: next(items) });
}

function no(reason: RefusalReason, property: string, frontmatter: Frontmatter): Refused {
  return { kind: 'refused', refusal: { reason, property: nameToWrite(frontmatter, [property]) } };
}
