import type { AgendaItem } from '../domain/agenda';
import { completeItemEdit } from '../domain/edits/complete-item-edit';
import type { Actions } from './actions';
import type { Job, Perform } from './perform';

export function createCompleteItems(perform: Perform): Actions['completeItems'] {
  return (items) => {
    const jobs = new Map(
      items.map((item): [string, Job] => [
        sameDone(item),
        { path: item.path, edit: (context) => completeItemEdit(item, context) },
      ]),
    );
    return perform('complete-items', [...jobs.values()]);
  };
}

/** Alike for items that are done by doing one: keep-in-touch and a birthday are one contact. */
function sameDone({ path, kind, line }: AgendaItem): string {
  return [kind === 'birthday' ? 'keep-in-touch' : kind, line, path].join();
}
