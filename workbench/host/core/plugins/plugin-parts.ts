import type { AppShape } from '../app-shape';
import type { Cli } from '../parts/cli';
import type { Commands } from '../parts/commands';
import type { SettingWindow } from '../parts/setting-window';
import type { UriHandlers } from '../parts/uri-handlers';
import type { PostProcessors } from '../markdown/post-processors';
import type { ShellElements } from '../shell-elements';
import type { ViewRegistry } from '../workspace/view-registry';

/** The parts of the app a plugin registers itself with. */
export interface PluginParts {
  readonly commands: Commands;
  readonly views: ViewRegistry;
  readonly setting: SettingWindow;
  readonly uris: UriHandlers;
  readonly cli: Cli;
  readonly postProcessors: PostProcessors;
  readonly hoverLinkSources: Map<string, unknown>;
  readonly shell: ShellElements;
}

export interface PluginApp extends AppShape {
  readonly parts: PluginParts;
}

export interface PluginManifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly minAppVersion: string;
  readonly author?: string;
  readonly description?: string;
  readonly isDesktopOnly?: boolean;
  /** The plugin's folder in the vault. */
  dir?: string;
}
