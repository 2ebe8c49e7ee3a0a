import type { Property } from '../domain/property';
import { fieldOf, parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Where the settings are kept: the plugin's `data.json`, or memory in tests. */
export interface SettingsFile {
  /** What was saved last, null when nothing was; may reject where the file is no JSON. */
  load(): Promise<unknown>;
  save(data: unknown): Promise<void>;
}

export interface SettingsStore {
  readonly current: Settings;
  /** Reads the file, at start and after a change from outside. Tells `onUnreadable` and goes on with what it has. */
  load(): Promise<void>;
  /** Takes a value that has been checked, saves it, and leaves all else in the file as it stands there. */
  set<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void>;
  /** The same for several values, in one change. */
  setAll(values: Partial<Settings>): Promise<void>;
  setNames(property: Property, names: readonly string[]): Promise<void>;
  /** Calls back after each change that makes a difference, until the function it returns is called. */
  onChange(callback: (settings: Settings) => void): () => void;
}

/** The settings of this vault. `onUnreadable` is told when the file cannot be read at all. */
export function createSettingsStore(
  file: SettingsFile,
  onUnreadable: (error: unknown) => void,
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

  async function save(data: object): Promise<void> {
    take(data);
    await file.save(data);
  }

  return {
    get current() {
      return current;
    },
    async load() {
      try {
        const data = await file.load();
        take(typeof data === 'object' && data !== null ? data : {});
      } catch (error) {
        onUnreadable(error);
      }
    },
    set: (key, value) => save({ ...stored, [key]: value }),
    setAll: (values) => save({ ...stored, ...values }),
    setNames(property, names) {
      const before = fieldOf(stored, 'names');
      const kept = typeof before === 'object' ? before : {};
      return save({ ...stored, names: { ...kept, [property]: names } });
    },
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}
