import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const ALL = 'tests/**/*.test.ts';

/** Tests say in their first line when they need a page. */
const NEEDS_PAGE = '// @vitest-environment happy-dom';
const WITH_PAGE = readdirSync(here('./tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => readFileSync(here(`./${file}`), 'utf8').startsWith(NEEDS_PAGE));

// One process for many files: starting one, and a page in it, takes longer than most tests.
// A busy machine takes its time; only what hangs waits so long.
const SHARED = { pool: 'threads', isolate: false, testTimeout: 60_000 } as const;

export default defineConfig({
  resolve: {
    // The `obsidian` package holds types only: tests run on the workbench's stand-in.
    alias: { obsidian: here('./workbench/host/obsidian.ts') },
  },
  test: {
    projects: [
      {
        extends: true,
        test: { ...SHARED, name: 'plain', include: [ALL], exclude: WITH_PAGE, environment: 'node' },
      },
      {
        extends: true,
        test: {
          ...SHARED,
          name: 'elements',
          include: WITH_PAGE,
          environment: 'happy-dom',
          // The page is shared too: each file finds it as a new one would be.
          setupFiles: ['tests/support/fresh-page.ts'],
        },
      },
    ],
  },
});
