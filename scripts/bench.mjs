import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checkNode, prepare, root } from './packages.mjs';
import { runScript } from './say.mjs';

const folder = 'tests/bench';

const benches = (prefix) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('-bench.ts') && name.startsWith('browser-') === prefix)
    .sort();

function print({ what, value, unit, limit }) {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 3;
  const measured = `${value.toFixed(digits)} ${unit}`;
  const wanted = limit === undefined ? '' : `at most ${limit} ${unit}`;
  const verdict = limit === undefined ? '' : value <= limit ? 'ok' : 'OVER';
  console.log(
    `${what.padEnd(64)} ${measured.padStart(14)}  ${wanted.padEnd(20)} ${verdict}`.trimEnd(),
  );
}

/** Runs the benches of tests/bench: each exports `measure`, which gives figures (medians). */
await runScript(async () => {
  checkNode();
  prepare();
  const { importBundled } = await import('./bundle.mjs');
  const wanted = process.argv[2] ?? '';
  const load = (name) => importBundled(`${folder}/${name}`, `bench/${path.basename(name, '.ts')}`);
  const chosen = (prefix) => benches(prefix).filter((name) => name.includes(wanted));

  for (const name of chosen(false)) {
    const { measure } = await load(name);
    // A module without it is a part of another bench.
    if (measure !== undefined) (await measure()).forEach(print);
  }
  if (chosen(true).length === 0) return;
  const { launchWorkbench } = await import('./open-page.mjs');
  const workbench = await launchWorkbench();
  try {
    for (const name of chosen(true)) {
      const { measure } = await load(name);
      (await measure(workbench)).forEach(print);
    }
  } finally {
    await workbench.close();
  }
});
