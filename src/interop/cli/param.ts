import { foldCase } from '../../domain/property-lookup';
import type { Words } from '../../i18n/en';
import type { CliParts } from './cli-parts';

/** One parameter of a command: how it is called and read. */
export interface Param<T, Needed extends boolean = boolean> {
  /** On the command line, in links, and for its words in `cli.flags`. */
  readonly flag: keyof Words['cli']['flags'];
  readonly field: 'text' | 'date' | 'choice' | 'toggle';
  readonly needed: Needed;
  /** The value of the parameter `item` for which this one is needed too. */
  readonly neededFor?: string;
  /** All values, or else what one looks like. */
  readonly fits: (parts: CliParts) => readonly (string | number | boolean)[];
  /** The value that a text stands for; undefined when it does not fit. */
  read(text: string, parts: CliParts): T | undefined;
}

type Flag = Param<unknown>['flag'];

export function param<T>(
  flag: Flag,
  like: string,
  read: (text: string) => T | undefined,
  field: Param<T>['field'] = 'text',
): Param<T, false> {
  return { flag, field, needed: false, fits: () => [like], read };
}

/** One of a few values, in any case. */
export function choice<T extends string | number | boolean>(
  flag: Flag,
  fits: (parts: CliParts) => readonly T[],
  field: Param<T>['field'] = 'choice',
): Param<T, false> {
  const read: Param<T>['read'] = (text, parts) =>
    fits(parts).find((each) => foldCase(String(each)) === foldCase(text.trim()));
  return { flag, field, needed: false, fits, read };
}

export function needed<T>(optional: Param<T, false>): Param<T, true> {
  return { ...optional, needed: true };
}
