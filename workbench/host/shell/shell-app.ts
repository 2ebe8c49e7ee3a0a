import type { AppShape } from '../core/app-shape';
import type { PluginParts } from '../core/plugins/plugin-parts';
import type { Workspace } from '../core/workspace/workspace';

/** The app as the chrome sees it. */
export interface ShellApp extends AppShape {
  readonly workspace: Workspace;
  readonly parts: PluginParts;
}
