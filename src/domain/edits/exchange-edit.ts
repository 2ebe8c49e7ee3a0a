import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { changed } from './outcome';
import { withPastLine } from './past-line';

interface ExchangeInput {
  /** `offered`, `gave`, `asked` or `received`. */
  readonly verb: string;
  /** `relationship`, `social` or `business`. */
  readonly dimension?: string | undefined;
  readonly text: string;
  readonly day?: Day | undefined;
}

/** Adds a line to `exchanges`. */
export function exchangeEdit(input: ExchangeInput, context: EditContext): FrontmatterEdit {
  const { verb, dimension, text, day } = input;
  const words = [['verb', verb] as const, ['dimension', dimension] as const];
  return (frontmatter) => {
    const list = withPastLine(frontmatter, 'exchanges', { text, day, words }, context);
    if (list.kind === 'refused') return list;
    return changed(changeProperties(frontmatter, { exchanges: list.items }, context.reading));
  };
}
