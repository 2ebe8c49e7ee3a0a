import type { Day } from '../domain/day';
import type { Reading } from '../domain/reading';
import type { Words } from '../i18n/en';
import type { PeopleIndex } from '../index/index-port';

export interface ApiParts {
  readonly index: PeopleIndex;
  readonly words: Words;
  reading(): Reading;
  /** On the user's own clock. */
  today(): Day;
}
