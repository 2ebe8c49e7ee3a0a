import type * as Obsidian from 'obsidian';
import type { Setting } from '../setting';
import { holds, type RowsOwner } from './definition-kinds';
import type { DrawnRows } from './drawn-rows';
import { PathSuggest } from './path-suggest';

type Control = Obsidian.SettingControl;
type Save = (value: unknown) => void;

/** The control of a row, tied to the tab's values, with its check and its message. */
export function drawControl(
  setting: Setting,
  control: Control,
  owner: RowsOwner,
  drawn: DrawnRows,
): void {
  const stored = owner.getControlValue(control.key) ?? control.defaultValue;
  const save = checkedSave(setting, control, owner, drawn);
  addComponent(setting, control, stored, save, owner);
  for (const el of setting.controlEl.findAll('input, textarea, select')) {
    el.setAttr('data-key', control.key);
  }
  if (stored !== undefined && stored !== null) void showFirstMessage(setting, control, stored);
  drawn.keepChecking(() => {
    setting.setDisabled(holds(control.disabled, false));
  });
}

function addComponent(
  setting: Setting,
  control: Control,
  stored: unknown,
  save: Save,
  owner: RowsOwner,
): void {
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(save));
      return;
    case 'dropdown':
      setting.addDropdown((list) =>
        list.addOptions(control.options).setValue(textOf(stored)).onChange(save),
      );
      return;
    case 'text':
    case 'file':
    case 'folder':
      setting.addText((box) => {
        box.setValue(textOf(stored)).onChange(save);
        if (control.placeholder !== undefined) box.setPlaceholder(control.placeholder);
        if (control.type !== 'text') new PathSuggest(owner.app, box.inputEl, paths(control, owner));
      });
      return;
    case 'textarea':
      setting.settingEl.addClass('mod-textarea');
      setting.addTextArea((box) => {
        box.setValue(textOf(stored)).onChange(save);
        if (control.placeholder !== undefined) box.setPlaceholder(control.placeholder);
        if (control.rows !== undefined) box.inputEl.rows = control.rows;
      });
      return;
    case 'number':
      addNumber(setting, control, stored, save);
      return;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.setValue(Number(stored ?? control.min)).onChange(save);
      });
      return;
    case 'color':
      setting.addColorPicker((color) => color.setValue(textOf(stored) || '#000000').onChange(save));
      return;
  }
}

function addNumber(
  setting: Setting,
  control: Obsidian.SettingNumberControl,
  stored: unknown,
  save: Save,
): void {
  setting.addText((box) => {
    box.inputEl.type = 'number';
    box.inputEl.setAttrs({
      min: control.min ?? null,
      max: control.max ?? null,
      step: control.step ?? null,
    });
    if (control.placeholder !== undefined) box.setPlaceholder(control.placeholder);
    box.setValue(textOf(stored)).onChange((text) => {
      const value = Number.parseFloat(text);
      save(Number.isFinite(value) ? value : (control.defaultValue ?? 0));
    });
  });
}

function paths(
  control: Obsidian.SettingFileControl | Obsidian.SettingFolderControl,
  { app }: RowsOwner,
): () => string[] {
  const wanted = control.filter as ((one: { path: string }) => boolean) | undefined;
  return () => {
    const all =
      control.type === 'file'
        ? app.vault.getFiles()
        : app.vault.getAllFolders(control.includeRoot === true);
    return all.filter((one) => wanted?.(one) ?? true).map((one) => one.path);
  };
}

/** Keeps a value only when the check lets it pass; an answer that comes late is not heeded. */
function checkedSave(setting: Setting, control: Control, owner: RowsOwner, drawn: DrawnRows): Save {
  let turn = 0;
  const store = async (value: unknown): Promise<void> => {
    await owner.setControlValue(control.key, value);
    // What other rows show may hang on this one.
    drawn.refresh();
  };
  const keep = (value: unknown, message: string | void): void => {
    setting.setErrorMessage(message ?? null);
    if (!message) void store(value);
  };
  return (value) => {
    turn += 1;
    const mine = turn;
    const answer = check(control, value);
    if (!(answer instanceof Promise)) {
      keep(value, answer);
      return;
    }
    void answer.then((message) => {
      if (mine === turn) keep(value, message);
    });
  };
}

async function showFirstMessage(
  setting: Setting,
  control: Control,
  stored: unknown,
): Promise<void> {
  const answer = check(control, stored);
  setting.setErrorMessage((answer instanceof Promise ? await answer : answer) ?? null);
}

function check(control: Control, value: unknown): string | void | Promise<string | void> {
  const validate = control.validate as ((value: unknown) => string | void) | undefined;
  return validate?.(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
