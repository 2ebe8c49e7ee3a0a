import { ensureBrowser, BROWSER_ARGUMENTS } from './browser.mjs';
import { buildPlugin, bundleWorkbench } from './bundle.mjs';

/** Vitest's global setup for tests/e2e: builds everything once and tells the tests where it lies. */
export default async function setup(project) {
  const executable = await ensureBrowser();
  await buildPlugin();
  const { page, plugin } = await bundleWorkbench();
  project.provide('e2e', { executable, arguments: BROWSER_ARGUMENTS, page, plugin });
}
