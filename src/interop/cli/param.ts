import { foldCase } from '../../domain/property-lookup';
import type { Words } from '../../i18n/en';
import type { CliParts } from './cli-parts';

/** One parameter of a command: how it is called and read. */
export interface Param<T, Needed extends boolean = boolean, Name extends string = string> {
  /** On the command line, in links, and for its words in `cli.flags`. */
  readonly flag: keyof Words['cli']['flags'];
  /** Of its value, where that is handed on. */
  readonly name: Name;
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

export function param<T, F extends Flag>(
  flag: F,
  like: string,
  read: (text: string) => T | undefined,
  field: Param<T>['field'] = 'text',
): Param<T, false, F> {
  return { flag, name: flag, field, needed: false, fits: () => [like], read };
}

/** One of a few values, in any case. */
export function choice<T extends string | number | boolean, F extends Flag>(
  flag: F,
  fits: (parts: CliParts) => readonly T[],
  field: Param<T>['field'] = 'choice',
): Param<T, false, F> {
  const read: Param<T>['read'] = (text, parts) =>
    fits(parts).find((each) => foldCase(String(each)) === foldCase(text.trim()));
  return { flag, name: flag, field, needed: false, fits, read };
}

export function needed<T, Name extends string>(
  optional: Param<T, false, Name>,
): Param<T, true, Name> {
  return { ...optional, needed: true };
}

/** The same with another name than the flag. */
export function named<T, Name extends string>(
  name: Name,
  other: Param<T, false>,
): Param<T, false, Name> {
  return { ...other, name };
}
