import { createChoice, type Choice } from './reconsider-choice';
import { reconsiderRows, type ReconsiderRow } from './reconsider-model';
import type { CreateStep, StepParts } from './review-parts';

interface Row {
  readonly choice: Choice;
  show(row: ReconsiderRow): void;
}

/** All of the list on one screen beside the last review, each rating open to change. */
export const createReconsiderStep: CreateStep = (el, parts) => {
  const { words } = parts;
  el.createEl('h2', { text: words.tenReview.reconsider.title });
  el.createEl('p', { cls: 'rapport-review-hint', text: words.tenReview.reconsider.hint });
  const rows = new Map<string, Row>();
  const update = (): void => {
    const { index } = parts;
    const shown = reconsiderRows(parts.review(), parts.previous(), words.tenReview.reconsider, {
      person: (path) => index.person(path),
      reading: parts.reading(),
    });
    const links = new Set(shown.map(({ entry }) => entry.link));
    for (const [link, { choice }] of rows) {
      if (links.has(link)) continue;
      choice.el.remove();
      rows.delete(link);
    }
    shown.forEach((each, at) => {
      const { link } = each.entry;
      const row = rows.get(link) ?? createRow(el, parts, each);
      rows.set(link, row);
      // After heading and hint; an element is moved only where it stands elsewhere, to keep the focus.
      const there = el.children[at + 2];
      if (there !== row.choice.el) el.insertBefore(row.choice.el, there ?? null);
      row.show(each);
    });
  };
  update();
  return {
    update,
    focus: () => rows.get(parts.review().entries[0]?.link ?? '')?.choice.focus(),
    close: () => undefined,
  };
};

function createRow(parent: HTMLElement, parts: StepParts, { entry }: ReconsiderRow): Row {
  const { words } = parts;
  const { link } = entry;
  const choice = createChoice(
    parent,
    { label: entry.name, none: words.tenReview.rate.unsure, depth: words.depth },
    (rating) => parts.change({ kind: 'answer', link, answers: { rating } }),
  );
  const was = choice.lineEl.createSpan({ cls: 'rapport-choice-was' });
  const question = choice.el.createEl('p', { cls: 'rapport-review-hint rapport-private' });
  return {
    choice,
    show(row) {
      choice.show(row.entry.rating);
      was.setText(row.was);
      question.setText(row.question);
    },
  };
}
