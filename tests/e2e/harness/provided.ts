import { inject } from 'vitest';

/** What scripts/e2e-setup.mjs has built and found. */
export interface Provided {
  /** The browser's program. */
  readonly executable: string;
  readonly arguments: readonly string[];
  /** The folder of the bundled page. */
  readonly page: string;
  /** The folder of the built plugin. */
  readonly plugin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    e2e: Provided;
  }
}

export const provided = (): Provided => inject('e2e');
