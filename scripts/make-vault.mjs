import { readArguments } from './arguments.mjs';
import { checkNode, prepare } from './packages.mjs';
import { PlainError, runScript } from './say.mjs';

const USAGE = 'npm run make-vault -- 10000 --people 5000 --seed 1 --into path/to/new/folder';

function whole(text, name) {
  if (/^\d+$/.test(text ?? '')) return Number(text);
  throw new PlainError(`${name} must be a whole number.\nUsage: ${USAGE}`);
}

/** Makes a vault of fictitious people; the same numbers give the same bytes. */
await runScript(async () => {
  checkNode();
  const { values, positionals } = readArguments(
    {
      people: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
      into: { type: 'string' },
    },
    USAGE,
  );
  const plan = {
    notes: whole(positionals[0] ?? '10000', 'The number of notes'),
    people: whole(values.people, '--people'),
    seed: whole(values.seed, '--seed'),
  };
  if (!values.into) throw new PlainError(`Where to?\nUsage: ${USAGE}`);
  prepare();
  const { importBundled } = await import('./bundle.mjs');
  const { writeVault } = await importBundled('tests/bench/made-vault.ts', 'bench/made-vault');
  try {
    console.log(`${writeVault(values.into, plan)} notes were written into ${values.into}`);
  } catch (error) {
    // What is there already is never written over.
    if (error instanceof RangeError) throw new PlainError(error.message);
    throw error;
  }
});
