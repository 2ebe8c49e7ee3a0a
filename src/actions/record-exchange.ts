import { exchangeEdit } from '../domain/edits/exchange-edit';
import type { Actions } from './actions';
import { onNote, type Perform } from './perform';

export function createRecordExchange(perform: Perform): Actions['recordExchange'] {
  return onNote(perform, 'record-exchange', exchangeEdit);
}
