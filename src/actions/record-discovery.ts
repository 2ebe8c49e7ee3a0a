import { discoveryEdit } from '../domain/edits/discovery-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createRecordDiscovery(perform: Perform): Actions['recordDiscovery'] {
  return (path, discovery) =>
    perform('record-discovery', [{ path, edit: (context) => discoveryEdit(discovery, context) }]);
}
