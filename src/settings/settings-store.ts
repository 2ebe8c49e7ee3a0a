import { isMap } from '../domain/note';
import { parseSettings } from './parse-settings';
import { settingKeys } from './setting-rows';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { valueAt, withValue } from './value-at';

/** Where the settings are kept: the plugin, which has them in `data.json`, or memory in tests. */
export interface SettingsFile {
  /** What was saved last, null when nothing was; may reject where the file is no JSON. */
  loadData(): Promise<unknown>;
  saveData(data: unknown): Promise<void>;
}

export interface SettingsStore {
  readonly current: Settings;
  /** Reads the file, at start and after a change from outside. Tells `onFault` and goes on with what it has. */
  load(): Promise<void>;
  /**
   * Takes values that have been checked, saves those that are others now, of `names` each by itself, and
   * leaves all else in the file as it stands there. What could not be saved counts until the app is closed.
   */
  setAll(values: Partial<Settings>): Promise<void>;
  /** Calls back after each change that makes a difference, until the function it returns is called. */
  onChange(callback: (settings: Settings) => void): () => void;
}

/** What went wrong with the file: it cannot be read at all, or what was set is not in it. */
export type SettingsFault = 'unreadable' | 'unsaved';

/** The settings of this vault. `onFault` is told what went wrong with the file. */
export function createSettingsStore(
  file: SettingsFile,
  onFault: (fault: SettingsFault, error: unknown) => void,
): SettingsStore {
  let current = DEFAULT_SETTINGS;
  // As it stands in the file, with fields of newer versions and values that did not fit.
  let stored: object = {};
  const callbacks = new Set<(settings: Settings) => void>();

  function take(data: object): void {
    stored = data;
    const before = JSON.stringify(current);
    current = parseSettings(stored);
    if (JSON.stringify(current) === before) return;
    for (const callback of [...callbacks]) callback(current);
  }

  return {
    get current() {
      return current;
    },
    async load() {
      try {
        const data = await file.loadData();
        take(isMap(data) ? data : {});
      } catch (error) {
        onFault('unreadable', error);
      }
    },
    async setAll(values) {
      const wanted = { ...current, ...values };
      let data = stored;
      for (const key of settingKeys(wanted)) {
        const value = valueAt(wanted, key);
        if (value !== valueAt(current, key)) data = withValue(data, key, value);
      }
      const before = stored;
      if (JSON.stringify(data) === JSON.stringify(before)) return;
      take(data);
      await file.saveData(data).catch((error: unknown) => {
        onFault('unsaved', error);
        // A full disk may have cut the file off.
        return file.saveData(before);
      });
    },
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}
