import type * as Obsidian from 'obsidian';
import { ExtraButtonComponent } from '../components/extra-button';
import { setIcon } from '../icons';
import type { Setting } from '../setting';

type List = Obsidian.SettingDefinitionList;

let dragged: { readonly list: List; readonly index: number } | undefined;

/** Delete button and key, drag handle and Alt+arrows, as far as the list wants them. */
export function addListAffordances(setting: Setting, list: List, index: number): void {
  const { settingEl } = setting;
  settingEl.setAttr('tabindex', 0);
  if (list.onReorder) addHandle(setting, list, index);
  if (list.onDelete) {
    new ExtraButtonComponent(setting.controlEl)
      .setIcon('lucide-trash-2')
      .setTooltip('Delete')
      .onClick(() => list.onDelete?.(index));
  }
  settingEl.addEventListener('keydown', (event) => {
    if (event.target !== settingEl) return;
    if (list.onDelete && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      list.onDelete(index);
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && event.altKey) {
      event.preventDefault();
      move(list, index, index + by);
    }
  });
}

function addHandle(setting: Setting, list: List, index: number): void {
  const { settingEl } = setting;
  const handleEl = settingEl.createDiv({ cls: 'setting-drag-handle', prepend: true });
  setIcon(handleEl, 'lucide-grip-vertical');
  settingEl.draggable = true;
  settingEl.addEventListener('dragstart', () => {
    dragged = { list, index };
    settingEl.addClass('is-being-dragged');
  });
  settingEl.addEventListener('dragend', () => {
    dragged = undefined;
    settingEl.removeClass('is-being-dragged');
  });
  settingEl.addEventListener('dragover', (event) => {
    if (dragged?.list === list) event.preventDefault();
  });
  settingEl.addEventListener('drop', (event) => {
    if (dragged?.list !== list) return;
    event.preventDefault();
    move(list, dragged.index, index);
  });
}

function move(list: List, from: number, to: number): void {
  const last = (list.items?.length ?? 0) - 1;
  if (to !== from && to >= 0 && to <= last) list.onReorder?.(from, to);
}
