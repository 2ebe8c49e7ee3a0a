/** Who wants to be called back. One that throws is reported to the console and hinders no other. */
export class Listeners<T> {
  readonly #callbacks = new Set<{ readonly call: (value: T) => void }>();

  /** Calls back until the function it returns is called; the same callback may be added twice. */
  add(callback: (value: T) => void): () => void {
    const entry = { call: callback };
    this.#callbacks.add(entry);
    return () => {
      this.#callbacks.delete(entry);
    };
  }

  tell(value: T): void {
    for (const entry of [...this.#callbacks]) {
      if (!this.#callbacks.has(entry)) continue;
      try {
        entry.call(value);
      } catch (error) {
        console.error('Rapport: a listener failed.', error);
      }
    }
  }

  clear(): void {
    this.#callbacks.clear();
  }
}
