import { AGENDA_KINDS, SECTIONS } from '../../domain/agenda';
import { DIMENSIONS, EXCHANGE_VERBS, FROMS, HOWS } from '../../domain/history';
import { SIGNALS } from '../../domain/signal';
import { readMinutes } from '../../modals/interaction-model';
import { dayOf } from '../api-day';
import { choice, named, param, type Param } from './param';

const text = <F extends 'text' | 'why'>(flag: F) => param(flag, '…', (given) => given);

const day = <F extends 'due' | 'to' | 'until' | 'date'>(flag: F) =>
  param(flag, 'YYYY-MM-DD', dayOf, 'date');

const toggle = <F extends 'ten' | 'no-contact' | 'thanks' | 'to-me'>(flag: F) =>
  choice(flag, () => [true, false], 'toggle');

export const FORMAT = choice('format', () => ['json', 'text']);
export const SECTION = choice('section', () => SECTIONS);
export const AGENDA_KIND = choice('kind', () => AGENDA_KINDS);
export const TEN = toggle('ten');
/** 0 for none. */
export const DEPTH = choice('depth', () => [0, 1, 2, 3] as const);
export const TEXT = text('text');
export const WHY = text('why');
export const DUE = day('due');
export const TO = day('to');
export const UNTIL = day('until');
export const DATE = named('day', day('date'));
export const STEP_KIND = choice('kind', () => ['offer', 'ask', 'other'] as const);
export const KIND = choice('kind', (parts) => parts.reading().rules.kinds);
export const QUALITY = choice('quality', () => [1, 2, 3] as const);
export const DURATION = named('minutes', param('duration', '45m, 1h30m', readMinutes));
export const FROM = choice('from', () => FROMS);
export const NO_CONTACT = named('noContact', toggle('no-contact'));
export const THANKS = toggle('thanks');
export const TO_ME = named('toMe', toggle('to-me'));
export const ITEM = choice('item', () => ['step', 'promise', 'keep-in-touch'] as const);
/** Of the note's list, counted from 0. */
export const LINE = param('line', '0, 1, 2…', (given) =>
  /^\d{1,6}$/.test(given) ? Number(given) : undefined,
);
export const POSTPONED_LINE: Param<number, false, 'line'> = { ...LINE, neededFor: 'promise' };
export const VERB = choice('verb', () => EXCHANGE_VERBS);
export const DIMENSION = choice('dimension', () => DIMENSIONS);
export const FACET = choice('facet', (parts) => parts.reading().facets.map(({ name }) => name));
export const SIGNAL = choice('signal', () => SIGNALS);
export const HOW = choice('how', () => HOWS);
