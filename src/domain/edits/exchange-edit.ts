import type { Day } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { addLine } from './add-line';
import type { EditContext } from './edit-context';

interface ExchangeInput {
  /** `offered`, `gave`, `asked` or `received`. */
  readonly verb: string;
  /** `relationship`, `social` or `business`. */
  readonly dimension?: string | undefined;
  readonly text: string;
  /** Today unless given; not in the future. */
  readonly day?: Day | undefined;
}

/** Adds a line to `exchanges`; an exchange without text is refused. */
export function exchangeEdit(
  { verb, dimension, text, day }: ExchangeInput,
  context: EditContext,
): FrontmatterEdit {
  const line = { day: day ?? context.today, words: { verb, dimension }, text };
  return addLine('exchanges', line, context);
}
