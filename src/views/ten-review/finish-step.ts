import type { FailedNote } from '../../actions/report';
import { reviewTable } from '../../domain/review-note';
import { refusalWords } from '../../modals/report-model';
import { showIf } from '../../ui/element';
import { finishRows, type FinishRow } from './finish-model';
import { addAlert, addButton, addHint, addTitle, focusStart } from './review-elements';
import type { CreateStep, StepParts } from './review-parts';

/** What will be written to which notes; then writing, and what failed with a way to go on. */
export const createFinishStep: CreateStep = (el, parts) => {
  const { finish } = parts.texts;
  let failed: readonly FailedNote[] = [];
  let busy = false;
  const hasFailed = (path: string | undefined): boolean =>
    failed.some((note) => note.path === path);
  addTitle(el, finish.title);
  const listEl = el.createEl('ul');
  addHint(el, finish.review);
  const failedEl = addAlert(el);
  const progressEl = el.createEl('progress', { attr: { 'aria-label': finish.writing } });
  const buttonsEl = el.createDiv('rapport-review-buttons');
  const writeEl = addButton(buttonsEl, '', () => void write(false), 'mod-cta');
  const withoutEl = addButton(buttonsEl, finish.without, () => void write(true));

  const update = (): void => {
    showIf(progressEl, busy);
    if (busy) return;
    const rows = finishRows(parts);
    writeEl.setText(failed.length > 0 ? finish.again : finish.write(rows.filter(isWritten).length));
    // Without the review itself nothing is finished.
    showIf(withoutEl, failed.length > 0 && !hasFailed(parts.review().path));
    listEl.empty();
    for (const row of rows) showRow(listEl, row);
  };
  const write = async (without: boolean): Promise<void> => {
    if (busy) return;
    const [before, after] = [parts.previous(), parts.review()];
    // What was done reads so in the notes by now: on another try this is those that failed alone.
    const entries = finishRows(parts)
      .filter((row) => isWritten(row) && !(without && hasFailed(row.entry.path)))
      .map(({ entry }) => entry);
    const table = reviewTable(after.entries, parts.words);
    failedEl.empty();
    busy = true;
    update();
    Object.assign(progressEl, { value: 0, max: entries.length + 1 });
    parts.say(finish.writing);
    const plan = { review: after.path, entries, table, force: without };
    const report = await parts.actions.finishReview(plan, (done) => (progressEl.value = done));
    ({ failed } = report);
    busy = false;
    if (!el.isConnected) return;
    if (failed.length === 0) return parts.compare(before, after);
    update();
    showFailed(failedEl, failed, parts);
    focusStart(el);
  };
  return { update };
};

const isWritten = ({ writes }: FinishRow): boolean => writes.length > 0;

function showFailed(el: HTMLElement, failed: readonly FailedNote[], parts: StepParts): void {
  const { words, texts } = parts;
  el.createEl('p', { text: texts.finish.failed });
  for (const { path, refusal } of failed) {
    const name = parts.review().entries.find((entry) => entry.path === path)?.name ?? path;
    el.createDiv({ text: words.reports.failure(name, refusalWords(refusal, words)) });
  }
}

function showRow(listEl: HTMLElement, { entry, writes, remark }: FinishRow): void {
  const item = listEl.createEl('li');
  item.createEl('b', { text: entry.name });
  for (const text of writes) item.createDiv({ cls: 'rapport-private', text });
  if (remark !== '') addHint(item, remark);
}
