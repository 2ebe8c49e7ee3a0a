import type { App } from '../host/core/app';
import type { Look } from '../host/shell/look';
import type { WorkbenchControls } from './workbench-controls';

export interface ControlParts {
  readonly app: App;
  readonly look: Look;
  readonly ready: Promise<void>;
  readonly errors: readonly string[];
  /** The plugin's. */
  readonly id: string;
}

function cliWords(command: string, parameters: Readonly<Record<string, string>>): string[] {
  return [command, ...Object.entries(parameters).map(([name, value]) => `${name}=${value}`)];
}

/** What tests and curious people steer the page with. */
export function createControls({ app, look, ready, errors, id }: ControlParts): WorkbenchControls {
  const disablePlugin = (): Promise<void> => app.plugins.disablePluginAndSave(id);
  const enablePlugin = async (): Promise<void> => {
    await app.plugins.enablePluginAndSave(id);
  };
  return {
    app,
    ready,
    errors,
    plugin: () => app.plugins.getPlugin(id) ?? undefined,
    runCommand: (command) => app.commands.executeCommandById(command),
    runCli: (command, parameters = {}) => app.runCli(cliWords(command, parameters)),
    openUri: (uri) => app.handleUri(uri),
    setTheme: (theme) => look.setTheme(theme),
    setSidebarWidth: (pixels) => look.setSidebarWidth('right', pixels),
    setMobile: (mobile) => look.setMobile(mobile),
    setRtl: (rtl) => look.setRtl(rtl),
    disablePlugin,
    enablePlugin,
    reloadPlugin: async () => {
      await app.plugins.disablePlugin(id);
      await app.plugins.enablePlugin(id);
    },
  };
}
