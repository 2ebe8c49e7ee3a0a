import type { FailedNote } from '../../actions/report';
import { reviewTable } from '../../domain/review-note';
import { createDayWords } from '../../i18n/day-words';
import { finishRows, type FinishRow } from './finish-model';
import { showFailures, showSummary } from './finish-lists';
import type { ReviewStep, StepParts } from './review-parts';

/** What will be written to which notes; then writing, and what failed with a way to go on. */
export const createFinishStep = (el: HTMLElement, parts: StepParts): ReviewStep =>
  new FinishStep(el, parts);

class FinishStep implements ReviewStep {
  private rows: readonly FinishRow[] = [];
  private failed: readonly FailedNote[] = [];
  private busy = false;
  private closed = false;
  private readonly listEl: HTMLElement;
  private readonly failedEl: HTMLElement;
  private readonly progressEl: HTMLProgressElement;
  private readonly buttons: Readonly<Record<'write' | 'again' | 'without', HTMLElement>>;

  constructor(
    el: HTMLElement,
    private readonly parts: StepParts,
  ) {
    const words = this.words;
    el.createEl('h2', { text: words.title });
    this.listEl = el.createEl('ul', { cls: 'rapport-finish' });
    el.createEl('p', { cls: 'rapport-review-hint', text: words.review });
    this.failedEl = el.createDiv({ cls: 'rapport-review-alert', attr: { role: 'alert' } });
    this.progressEl = el.createEl('progress', { attr: { 'aria-label': words.writing } });
    const row = el.createDiv({ cls: 'rapport-review-buttons' });
    const button = (text: string, run: () => void): HTMLElement => {
      const made = row.createEl('button', { text, attr: { type: 'button' } });
      made.addEventListener('click', run);
      return made;
    };
    this.buttons = {
      write: button('', () => void this.write()),
      // What was done reads so in the notes by now, so this is those that failed alone.
      again: button(words.again, () => void this.write()),
      without: button(words.without, () => void this.write(true)),
    };
    this.buttons.write.addClass('mod-cta');
    this.buttons.again.addClass('mod-cta');
    this.update();
  }

  private get words() {
    return this.parts.words.tenReview.finish;
  }

  update(): void {
    if (this.busy) return;
    const { index, words, language } = this.parts;
    const dayWords = createDayWords(words.days, language);
    this.rows = finishRows(
      this.parts.review(),
      (path) => index.person(path),
      this.parts.today(),
      words.tenReview,
      dayWords,
    );
    showSummary(this.listEl, this.rows);
    this.paint();
  }

  focus(): void {
    const { write, again } = this.buttons;
    (this.failed.length > 0 ? again : write).focus();
  }

  close(): void {
    this.closed = true;
  }

  private paint(): void {
    const { write, again, without } = this.buttons;
    const { rows, failed, busy } = this;
    const show = (el: HTMLElement, shown: boolean): void => {
      el.toggleClass('rapport-absent', !shown);
    };
    write.setText(this.words.write(rows.filter(({ writes }) => writes.length > 0).length));
    show(this.progressEl, busy);
    show(write, failed.length === 0 && rows.length > 0);
    show(again, failed.length > 0);
    // The review itself must be written: without it nothing is finished.
    const { path } = this.parts.review();
    show(without, failed.length > 0 && failed.every((note) => note.path !== path));
    for (const button of [write, again, without])
      button.setAttr('aria-disabled', busy ? 'true' : null);
  }

  private async write(without = false): Promise<void> {
    if (this.busy) return;
    const { parts } = this;
    const after = parts.review();
    const before = parts.previous();
    const failed = new Set<unknown>(this.failed.map(({ path }) => path));
    const rows = this.rows.filter(
      ({ entry, writes }) => writes.length > 0 && !(without && failed.has(entry.path)),
    );
    this.busy = true;
    this.failedEl.empty();
    this.progressEl.removeAttribute('value');
    this.paint();
    parts.say(this.words.writing);
    const plan = {
      review: after.path,
      entries: rows.map(({ entry }) => entry),
      table: reviewTable(after.entries, parts.words),
      force: without,
    };
    const report = await parts.actions.finishReview(plan, (done, of) => {
      this.progressEl.max = of;
      this.progressEl.value = done;
    });
    this.busy = false;
    this.failed = report.failed;
    if (this.closed) return;
    if (report.failed.length === 0) return parts.showComparison(before, after);
    this.update();
    showFailures(this.failedEl, report.failed, after, parts.words);
    this.focus();
  }
}
