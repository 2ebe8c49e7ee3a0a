import { parseArgs } from 'node:util';
import { PlainError } from './say.mjs';

/** The script's arguments; a wrong one becomes a plain message with the usage. */
export function readArguments(options, usage) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    throw new PlainError(`${error.message}\nUsage: ${usage}`);
  }
}
