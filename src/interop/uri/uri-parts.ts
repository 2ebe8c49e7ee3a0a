import type { App } from 'obsidian';
import type { Actions } from '../../actions/actions';
import type { Dialogs } from '../../modals/dialogs';
import type { CliParts } from '../cli/cli-parts';
import type { Opens } from '../cli/command';

/** What links need besides, handed over by main.ts. */
export interface UriParts extends CliParts {
  readonly app: App;
  /** Each tells the user itself what came of it. */
  readonly announced: Actions;
  readonly dialogs: Pick<Dialogs, 'pickPerson'>;
  /** Shows a view, or the note with the path, or what is good to know before meeting its person. */
  readonly open: Readonly<Record<Opens, (path: string) => unknown>>;
}
