import type { FailedNote } from '../../actions/report';
import type { Words } from '../../i18n/en';
import { refusalWords } from '../../modals/report-model';
import { addButton } from './add-button';
import type { FinishRow } from './finish-model';

/** What is known while finishing. */
export interface FinishState {
  readonly rows: readonly FinishRow[];
  readonly failed: readonly FailedNote[];
  readonly busy: boolean;
  /** The path of the review, which must be written: without it nothing is finished. */
  readonly review: string;
}

export interface FinishScreen {
  show(state: FinishState): void;
  progress(done: number, of: number): void;
  focus(): void;
}

/** What will be written, what failed, the progress, and the buttons, which call `write`. */
export function createFinishScreen(
  el: HTMLElement,
  words: Words,
  write: (without: boolean) => void,
): FinishScreen {
  const { finish } = words.tenReview;
  el.createEl('h2', { text: finish.title });
  const listEl = el.createEl('ul');
  el.createEl('p', { cls: 'rapport-review-hint', text: finish.review });
  const failedEl = el.createDiv({ cls: 'rapport-review-alert', attr: { role: 'alert' } });
  const progressEl = el.createEl('progress', { attr: { 'aria-label': finish.writing } });
  const buttonsEl = el.createDiv({ cls: 'rapport-review-buttons' });
  const [writeEl, withoutEl] = [
    addButton(buttonsEl, '', () => write(false), 'mod-cta'),
    addButton(buttonsEl, finish.without, () => write(true)),
  ];
  let told: readonly FailedNote[] = [];
  return {
    show({ rows, failed, busy, review }) {
      const notes = rows.filter(({ writes }) => writes.length > 0).length;
      writeEl.setText(failed.length > 0 ? finish.again : finish.write(notes));
      const needed = failed.length === 0 || failed.some(({ path }) => path === review);
      withoutEl.toggleClass('rapport-absent', needed);
      progressEl.toggleClass('rapport-absent', !busy);
      buttonsEl.toggleClass('is-busy', busy);
      listEl.empty();
      for (const row of rows) showRow(listEl, row);
      // Said once, not with each change of a note.
      if (failed === told) return;
      told = failed;
      failedEl.empty();
      if (failed.length > 0) failedEl.createEl('p', { text: finish.failed });
      for (const { path, refusal } of failed) {
        const name = rows.find(({ entry }) => entry.path === path)?.entry.name ?? path;
        failedEl.createDiv({ text: words.reports.failure(name, refusalWords(refusal, words)) });
      }
    },
    progress(done, of) {
      progressEl.max = of;
      progressEl.value = done;
    },
    focus: () => writeEl.focus(),
  };
}

function showRow(listEl: HTMLElement, { entry, writes, remark }: FinishRow): void {
  const item = listEl.createEl('li');
  item.createEl('b', { text: entry.name });
  for (const text of writes) item.createDiv({ cls: 'rapport-private', text });
  if (remark !== '') item.createDiv({ cls: 'rapport-review-hint', text: remark });
}
