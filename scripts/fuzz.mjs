import { randomInt } from 'node:crypto';
import { readArguments } from './arguments.mjs';
import { checkNode, prepare } from './packages.mjs';
import { PlainError, runScript } from './say.mjs';

const USAGE = 'npm run fuzz -- [--minutes 5] [--seed 1]';

function numberOf(text, name) {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  throw new PlainError(`--${name} ${text} is no number.\nUsage: ${USAGE}`);
}

/** Tries random edits, lines, vault events and undos, and fails with the smallest case that went wrong. */
await runScript(async () => {
  checkNode();
  const { values } = readArguments(
    {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    },
    USAGE,
  );
  const minutes = numberOf(values.minutes, 'minutes');
  const seed = numberOf(values.seed, 'seed');
  prepare();
  const { importBundled } = await import('./bundle.mjs');
  const { runFuzz } = await importBundled('tests/fuzz/run-fuzz.ts', 'fuzz');
  console.log(`Fuzzing for ${minutes} minutes; the same again: --seed ${seed}\n`);
  const holds = await runFuzz({ milliseconds: minutes * 60_000, seed, say: console.log });
  console.log(holds ? '\nEverything held.' : `\nSomething failed; again: --seed ${seed}`);
  if (!holds) process.exitCode = 1;
});
