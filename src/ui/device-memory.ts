import type { App } from 'obsidian';

/** Small things this device remembers for this vault; they are not synchronised. */
export interface DeviceMemory {
  /** Null for what was never set. */
  get(key: string): unknown;
  /** The value must survive JSON. */
  set(key: string, value: unknown): void;
}

/** Keys get the prefix, so that no other plugin's are met. */
export function createDeviceMemory(app: App, prefix: string): DeviceMemory {
  return {
    get: (key): unknown => app.loadLocalStorage(`${prefix}-${key}`),
    set: (key, value) => {
      app.saveLocalStorage(`${prefix}-${key}`, value);
    },
  };
}
