import type { AgendaItem } from '../domain/agenda';
import { completeItemEdit } from '../domain/edits/complete-item-edit';
import type { Actions } from './actions';
import type { Job, Perform } from './perform';

export function createCompleteItems(perform: Perform): Actions['completeItems'] {
  return (items) => {
    const jobs = new Map<string, Job>();
    for (const item of items) {
      jobs.set(sameDone(item), {
        path: item.path,
        edit: (context) => completeItemEdit(item, context),
      });
    }
    return perform('complete-items', [...jobs.values()]);
  };
}

/** Alike for items that are done by doing one: keep-in-touch and a birthday are one contact. */
function sameDone({ path, kind, line }: AgendaItem): string {
  const what = kind === 'birthday' ? 'keep-in-touch' : kind;
  return [what, line, path].join();
}
