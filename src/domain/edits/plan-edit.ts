import { formatDatedLine, lineText } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit, RefusalReason } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import {
  ALIGNMENT,
  PLAN_QUESTIONS,
  readStatus,
  type PlanQuestion,
  type PlanStatus,
  type Verdict,
} from '../plan';
import { findProperty, nameToWrite } from '../property-lookup';
import { readItems, readText } from '../record-value';
import type { EditContext } from './edit-context';
import { changed, type Refused } from './outcome';
import { wrongPastDay } from './writable-day';

/** Answers one of the first three questions; an empty text clears the answer. */
export function planAnswerEdit(question: PlanQuestion, text: string): FrontmatterEdit {
  return (frontmatter) => {
    const said = lineText(text);
    const name = nameToWrite(frontmatter, [question]);
    const found = findProperty(frontmatter, [question]);
    const present = found === undefined ? '' : readText(found.value);
    if (said === present) return changed(frontmatter);
    return changed({ ...frontmatter, [name]: said === '' ? null : said });
  };
}

/**
 * Says who the plan is for, as links (`[[People/Ada]]`), instead of those there. Refused with
 * `who-comes-last` and the first question that is not answered, and with `not-a-list` for a map.
 */
export function planWhoEdit(links: readonly string[]): FrontmatterEdit {
  return (frontmatter) => {
    const open = PLAN_QUESTIONS.find(
      (question) => !readText(findProperty(frontmatter, [question])?.value),
    );
    if (open !== undefined) return no('who-comes-last', open, frontmatter);
    return setList(frontmatter, 'who', () => [...new Set(links.map(lineText))]);
  };
}

/** Adds a line to `alignment`, today unless a day is given, which is not in the future. */
export function alignmentEdit(
  {
    verdict,
    text = '',
    day,
  }: { readonly verdict: Verdict; readonly text?: string; readonly day?: Day | undefined },
  { today }: EditContext,
): FrontmatterEdit {
  const on = day ?? today;
  const wrong = wrongPastDay(on, today);
  return (frontmatter) =>
    wrong === undefined
      ? setList(frontmatter, 'alignment', (items) => [
          ...items,
          formatDatedLine(ALIGNMENT, on, [verdict], text),
        ])
      : no(wrong, 'alignment', frontmatter);
}

/** Closes a plan, or takes it up again. */
export function planStatusEdit(status: PlanStatus): FrontmatterEdit {
  return (frontmatter) =>
    readStatus(findProperty(frontmatter, ['status'])?.value) === status
      ? changed(frontmatter)
      : changed({ ...frontmatter, [nameToWrite(frontmatter, ['status'])]: status });
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
