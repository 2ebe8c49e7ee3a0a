import type { FailedNote } from '../../actions/report';
import type { Review } from '../../domain/review';
import type { Words } from '../../i18n/en';
import type { FinishRow } from './finish-model';

/** The people, and under each what is written to the note. */
export function showSummary(listEl: HTMLElement, rows: readonly FinishRow[]): void {
  listEl.empty();
  for (const { entry, writes, remark } of rows) {
    const item = listEl.createEl('li');
    item.createEl('b', { text: entry.name, attr: { dir: 'auto' } });
    for (const text of writes) {
      item.createDiv({ cls: 'rapport-private', text, attr: { dir: 'auto' } });
    }
    if (remark !== '') item.createDiv({ cls: 'rapport-review-hint', text: remark });
  }
}

/** What could not be written, each note with its reason. */
export function showFailures(
  el: HTMLElement,
  failed: readonly FailedNote[],
  review: Review,
  { tenReview, reports, refusals }: Words,
): void {
  el.createEl('p', { text: tenReview.finish.failed });
  const list = el.createEl('ul');
  for (const { path, refusal } of failed) {
    const { name } = review.entries.find((entry) => entry.path === path) ?? { name: path };
    const at = refusal.property === undefined ? reports.theNote : reports.quoted(refusal.property);
    const item = list.createEl('li');
    item.createEl('b', { text: name, attr: { dir: 'auto' } });
    item.createDiv({ text: refusals[refusal.reason](at, refusal.detail ?? '') });
  }
}
