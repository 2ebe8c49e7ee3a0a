import type { CliParts, GivenParams } from './cli-parts';
import type { Command } from './command';
import type { Param } from './param';
import { FORMAT } from './params';

export interface Checked {
  /** By the names of the parameters. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong, by flag. */
  readonly errors: ReadonlyMap<string, string>;
}

/** What the app itself hands over beside a command's own parameters. */
const OF_THE_APP = ['vault', 'hash'];

/** Checks every parameter, known or not, but those that say who is meant. */
export function checkParams(command: Command, given: GivenParams, parts: CliParts): Checked {
  const { cli } = parts.words;
  const errors = new Map<string, string>();
  // Such as `--copy`, which is the app's too.
  for (const flag in given) if (!flag.startsWith('-')) errors.set(flag, cli.unknown(flag));
  for (const flag of [...OF_THE_APP, ...whoFlags(command)]) errors.delete(flag);
  const values: Record<string, unknown> = {};
  for (const param of [...command.takes, FORMAT]) {
    const { flag } = param;
    const text = given[flag];
    errors.delete(flag);
    const value = text === undefined ? text : param.read(text, parts);
    if (isMissing(param, text, values)) errors.set(flag, cli.missing(flag));
    else if (value !== undefined) values[param.name] = value;
    else if (text !== undefined) {
      errors.set(flag, cli.wrong(flag, text, param.fits(parts).join(', ')));
    }
  }
  return { values, errors };
}

function isMissing(
  { needed, neededFor }: Param<unknown>,
  text: string | undefined,
  values: Checked['values'],
): boolean {
  const isNeeded = needed || (neededFor !== undefined && neededFor === values['item']);
  return isNeeded && (text ?? '').trim() === '';
}

/** The parameters that say who is meant. */
export function whoFlags({ who }: Command): readonly ('name' | 'path' | 'paths')[] {
  if (who === 'nobody') return [];
  return who === 'several' ? ['name', 'path', 'paths'] : ['name', 'path'];
}
