/** Puts members on a prototype or global object, not enumerable, so that `for … in` stays as it was. */
export function define(target: object, members: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  }
}

/** A window with the constructors that TypeScript knows as globals only. */
export type Realm = Window & typeof globalThis;

/** The same window, its constructors in sight. */
export function realmOf(win: Window): Realm {
  return win as Realm;
}
