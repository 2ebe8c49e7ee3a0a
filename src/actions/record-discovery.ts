import { discoveryEdit } from '../domain/edits/discovery-edit';
import type { Actions } from './actions';
import { onNote, type Perform } from './perform';

export function createRecordDiscovery(perform: Perform): Actions['recordDiscovery'] {
  return onNote(perform, 'record-discovery', discoveryEdit);
}
