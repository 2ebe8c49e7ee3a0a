import { define, realmOf } from './define';

/** Obsidian's members of arrays, strings, numbers and objects. */
export function installBuiltins(win: Window): void {
  const realm = realmOf(win);
  define(realm.Array.prototype, arrays);
  define(realm.Array, { combine: <T>(lists: T[][]): T[] => lists.flat() });
  define(realm.String.prototype, strings);
  define(realm.String, { isString: (value: unknown) => typeof value === 'string' });
  define(realm.Number, { isNumber: (value: unknown) => typeof value === 'number' });
  define(realm.Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  define(realm.Object, { isEmpty, each });
}

const arrays = {
  first<T>(this: T[]): T | undefined {
    return this[0];
  },
  last<T>(this: T[]): T | undefined {
    return this[this.length - 1];
  },
  contains<T>(this: T[], item: T): boolean {
    return this.includes(item);
  },
  remove<T>(this: T[], item: T): void {
    for (let at = this.length - 1; at >= 0; at -= 1) {
      if (this[at] === item) this.splice(at, 1);
    }
  },
  shuffle<T>(this: T[]): T[] {
    for (let at = this.length - 1; at > 0; at -= 1) {
      const other = Math.floor(Math.random() * (at + 1));
      this.splice(at, 1, ...this.splice(other, 1, this[at] as T));
    }
    return this;
  },
  unique<T>(this: T[]): T[] {
    return [...new Set(this)];
  },
};

const strings = {
  contains(this: string, part: string): boolean {
    return this.includes(part);
  },
  format(this: string, ...args: string[]): string {
    return this.replace(/\{(\d+)\}/g, (whole, at: string) => args[Number(at)] ?? whole);
  },
};

function isEmpty(object: Record<string, unknown>): boolean {
  return Object.keys(object).length === 0;
}

function each<T>(
  object: Record<string, T>,
  callback: (value: T, key: string) => boolean | void,
): boolean {
  return Object.entries(object).every(([key, value]) => callback(value, key) !== false);
}
