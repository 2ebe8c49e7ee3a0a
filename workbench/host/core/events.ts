/** What a listener may be: typed loosely here, exactly in the overloads of each class that triggers. */
export type Listener = (...data: unknown[]) => unknown;

/** The token `on` gives out; hand it to `offref` or `Component.registerEvent`. */
export interface EventRef {
  readonly owner: Events;
  readonly name: string;
  readonly callback: Listener;
  readonly context: unknown;
}

/** Named events. A listener that throws does not stop the others; its error is reported as uncaught. */
export class Events {
  private readonly listeners = new Map<string, EventRef[]>();

  on(name: string, callback: Listener, context?: unknown): EventRef {
    const ref: EventRef = { owner: this, name, callback, context };
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: Listener): void {
    this.keepOnly(name, (ref) => ref.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.keepOnly(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.listeners.get(name) ?? []) {
      this.tryTrigger(ref, data);
    }
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      Reflect.apply(ref.callback, ref.context, data);
    } catch (error) {
      window.setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  /** How many listeners there are, of one event or of all: tests look here for what was left behind. */
  listenerCount(name?: string): number {
    if (name !== undefined) {
      return this.listeners.get(name)?.length ?? 0;
    }
    return [...this.listeners.values()].reduce((sum, refs) => sum + refs.length, 0);
  }

  private keepOnly(name: string, test: (ref: EventRef) => boolean): void {
    const kept = (this.listeners.get(name) ?? []).filter(test);
    if (kept.length > 0) {
      this.listeners.set(name, kept);
    } else {
      this.listeners.delete(name);
    }
  }
}
