import type { Day } from '../domain/day';
import type { EditContext } from '../domain/edits/edit-context';
import { postponePromiseEdit } from '../domain/edits/postpone-promise-edit';
import { postponeStepEdit } from '../domain/edits/postpone-step-edit';
import { snoozeEdit } from '../domain/edits/snooze-edit';
import type { FrontmatterEdit } from '../domain/frontmatter-edit';
import type { Actions, Postponable } from './actions';
import type { Perform } from './perform';

export function createPostpone(perform: Perform): Actions['postpone'] {
  return (what, to) => {
    const items = 'path' in what ? [what] : what;
    const jobs = items.map((item) => ({
      path: item.path,
      edit: (context: EditContext) => postponeEdit(item, to, context),
    }));
    return perform('postpone', jobs);
  };
}

function postponeEdit(item: Postponable, to: Day, context: EditContext): FrontmatterEdit {
  switch (item.item) {
    case 'step':
      return postponeStepEdit({ to }, context);
    case 'promise':
      return postponePromiseEdit({ ...item, to }, context);
    case 'keep-in-touch':
      return snoozeEdit({ to }, context);
  }
}
