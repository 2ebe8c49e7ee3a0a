import { setIcon } from 'obsidian';
import type { Words } from '../../i18n/en';

/** The button below the list that counts notes with problems; gone where there are none. */
export function createProblemsFooter(
  parent: HTMLElement,
  words: Words['problems'],
  onClick: () => void,
): { readonly el: HTMLElement; update(notes: number, open: boolean): void } {
  const el = parent.createEl('button', { cls: 'rapport-problems', attr: { type: 'button' } });
  setIcon(el.createSpan({ cls: 'rapport-problems-icon' }), 'lucide-triangle-alert');
  const text = el.createSpan({ attr: { dir: 'auto' } });
  el.addEventListener('click', onClick);
  return {
    el,
    update(notes, open) {
      el.toggleClass('rapport-absent', notes === 0);
      el.setAttr('aria-expanded', String(open));
      const count = words.footer(notes);
      if (text.getText() !== count) text.setText(count);
    },
  };
}
