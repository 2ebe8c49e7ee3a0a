import { setIcon } from '../../ui/icons';
import type { Command, TabShape } from '../app-shape';
import type { CliFlags, CliHandler } from '../parts/cli';
import type { ObsidianProtocolHandler } from '../parts/uri-handlers';
import { Component } from '../component';
import {
  codeBlockProcessor,
  type CodeBlockHandler,
  type MarkdownPostProcessor,
} from '../markdown/post-processors';
import { Platform } from '../platform/platform';
import { folderOf } from '../text/normalize-path';
import type { ViewCreator } from '../workspace/view-registry';
import type { PluginApp, PluginManifest } from './plugin-parts';

/** What a plugin extends. All it registers goes away when it is unloaded. */
export abstract class Plugin extends Component {
  readonly app: PluginApp;
  readonly manifest: PluginManifest;
  settings?: unknown;

  constructor(app: PluginApp, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  /** Called when another program changed `data.json`. */
  onExternalSettingsChange?(): unknown;

  /** Called when a user switches the plugin on, not at each start. */
  onUserEnable(): void {}

  addRibbonIcon(
    icon: string,
    title: string,
    callback: (event: MouseEvent) => unknown,
  ): HTMLElement {
    const el = this.app.parts.shell.ribbonEl.createDiv({
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { 'aria-label': title, role: 'button', tabindex: '0' },
    });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    this.register(() => el.remove());
    return el;
  }

  /** There is no status bar on phones: there the element is in no page. */
  addStatusBarItem(): HTMLElement {
    const el = createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
    if (!Platform.isMobile) {
      this.app.parts.shell.statusBarEl.prepend(el);
    }
    this.register(() => el.remove());
    return el;
  }

  /** The id gets the plugin's before it, the name likewise. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.parts.commands.addCommand(command);
    this.register(() => this.app.parts.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.parts.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(tab: TabShape & { update?(): void }): void {
    this.app.parts.setting.addSettingTab(tab);
    // The app asks for the definitions once, for its search.
    tab.update?.();
    this.register(() => this.app.parts.setting.removeSettingTab(tab));
  }

  registerView(type: string, creator: ViewCreator): void {
    this.app.parts.views.register(type, creator);
    this.register(() => this.app.parts.views.unregister(type));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.parts.views.registerExtensions(extensions, viewType);
    this.register(() => this.app.parts.views.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(id: string, info: { display: string; defaultMod: boolean }): void {
    this.app.parts.hoverLinkSources.set(id, info);
    this.register(() => this.app.parts.hoverLinkSources.delete(id));
  }

  registerMarkdownPostProcessor(
    processor: MarkdownPostProcessor,
    sortOrder?: number,
  ): MarkdownPostProcessor {
    this.app.parts.postProcessors.add(processor, sortOrder);
    this.register(() => this.app.parts.postProcessors.remove(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder?: number,
  ): MarkdownPostProcessor {
    return this.registerMarkdownPostProcessor(codeBlockProcessor(language, handler), sortOrder);
  }

  /** The stand-in draws no bases: as in a vault where Bases is switched off. */
  registerBasesView(): boolean {
    return false;
  }

  /** The stand-in's editor is a text field: extensions of CodeMirror are not drawn. */
  registerEditorExtension(): void {}

  /** As above: no suggestions while typing. */
  registerEditorSuggest(): void {}

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.app.parts.uris.register(action, handler);
    this.register(() => this.app.parts.uris.unregister(action));
  }

  /** Throws when the command is taken. */
  registerCliHandler(
    command: string,
    description: string,
    flags: CliFlags | null,
    handler: CliHandler,
  ): void {
    this.app.parts.cli.register(command, description, flags, handler);
    this.register(() => this.app.parts.cli.unregister(command));
  }

  /** What `data.json` in the plugin's folder holds; null when there is none. Broken JSON throws. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    return (await adapter.exists(this.dataPath()))
      ? (JSON.parse(await adapter.read(this.dataPath())) as unknown)
      : null;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    await adapter.mkdir(folderOf(this.dataPath()));
    await adapter.write(this.dataPath(), JSON.stringify(data, null, 2));
  }

  private dataPath(): string {
    return `${this.manifest.dir ?? ''}/data.json`;
  }
}
