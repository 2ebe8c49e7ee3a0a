import { exchangeEdit } from '../domain/edits/exchange-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createRecordExchange(perform: Perform): Actions['recordExchange'] {
  return (path, exchange) =>
    perform('record-exchange', [{ path, edit: (context) => exchangeEdit(exchange, context) }]);
}
