import type { FailedNote } from '../../actions/report';
import type { Review } from '../../domain/review';
import { reviewTable } from '../../domain/review-note';
import type { Words } from '../../i18n/en';
import { refusalWords } from '../../modals/report-model';
import { PRIVATE } from '../../ui/discreet';
import { addText, showIf } from '../../ui/element';
import { finishRows, type FinishRow } from './finish-model';
import { addAlert, addButton, addHint, addTitle, focusStart } from './review-elements';
import type { CreateStep } from './review-parts';

/** What will be written to which notes; then writing, and what failed with a way to go on. */
export const createFinishStep: CreateStep = (el, parts) => {
  const { words, texts, actions } = parts;
  const { finish } = texts;
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
    const some = failed.length > 0;
    writeEl.setText(some ? finish.again : finish.write(rows.filter(isWritten).length));
    // Without the review itself nothing is finished.
    showIf(withoutEl, some && !hasFailed(parts.review().path));
    listEl.empty();
    for (const row of rows) showRow(listEl, row);
  };
  const write = async (force: boolean): Promise<void> => {
    if (busy) return;
    const [before, after] = [parts.previous(), parts.review()];
    // What was done reads so in the notes by now: on another try this is those that failed alone.
    const entries = finishRows(parts)
      .filter((row) => isWritten(row) && !(force && hasFailed(row.entry.path)))
      .map(({ entry }) => entry);
    failedEl.empty();
    busy = true;
    update();
    Object.assign(progressEl, { value: 0, max: entries.length + 1 });
    parts.say(finish.writing);
    const plan = { review: after.path, entries, table: reviewTable(after.entries, words), force };
    ({ failed } = await actions.finishReview(plan, (done) => (progressEl.value = done)));
    busy = false;
    if (!el.isConnected) return;
    if (failed.length === 0) return parts.compare(before, after);
    parts.say('');
    update();
    addText(failedEl, 'p', finish.failed);
    for (const note of failed) addText(failedEl, 'div', failureWords(note, after, words));
    focusStart(el);
  };
  return { update };
};

const isWritten = ({ writes }: FinishRow): boolean => writes.length > 0;

function failureWords({ path, refusal }: FailedNote, { entries }: Review, words: Words): string {
  const name = entries.find((entry) => entry.path === path)?.name ?? path;
  return words.reports.failure(name, refusalWords(refusal, words));
}

function showRow(listEl: HTMLElement, { entry, writes, remark }: FinishRow): void {
  const item = listEl.createEl('li');
  addText(item, 'b', entry.name);
  for (const text of writes) addText(item, 'div', text, PRIVATE);
  if (remark !== '') addHint(item, remark);
}
