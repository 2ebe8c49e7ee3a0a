import type { FailedNote } from '../../actions/report';
import { reviewTable } from '../../domain/review-note';
import { createDayWords } from '../../i18n/day-words';
import { finishRows } from './finish-model';
import { createFinishScreen } from './finish-screen';
import type { CreateStep } from './review-parts';

/** What will be written to which notes; then writing, and what failed with a way to go on. */
export const createFinishStep: CreateStep = (el, parts) => {
  const { words } = parts;
  const dayWords = createDayWords(words.days, parts.language);
  let failed: readonly FailedNote[] = [];
  let busy = false;
  let closed = false;

  const rows = () => finishRows(parts, dayWords);
  const show = (): void => {
    screen.show({ rows: rows(), failed, busy, review: parts.review().path });
  };
  const update = (): void => {
    if (!busy) show();
  };
  const write = async (without: boolean): Promise<void> => {
    if (busy) return;
    const [before, after] = [parts.previous(), parts.review()];
    // What was done reads so in the notes by now: on another try this is those that failed alone.
    const entries = rows()
      .filter(({ writes }) => writes.length > 0)
      .map(({ entry }) => entry)
      .filter((entry) => !(without && failed.some(({ path }) => path === entry.path)));
    const table = reviewTable(after.entries, words);
    const plan = { review: after.path, entries, table, force: without };
    failed = [];
    busy = true;
    show();
    screen.progress(0, entries.length + 1);
    parts.say(words.tenReview.finish.writing);
    const report = await parts.actions.finishReview(plan, (done, of) => screen.progress(done, of));
    busy = false;
    failed = report.failed;
    if (closed) return;
    if (failed.length === 0) return parts.showComparison(before, after);
    show();
    screen.focus();
  };
  const screen = createFinishScreen(el, words, (without) => void write(without));
  show();
  return { update, focus: () => screen.focus(), close: () => void (closed = true) };
};
