import type { Command, CommandsShape, Hotkey } from '../app-shape';
import { Events } from '../events';

/** The editor that has the cursor, and its view; undefined outside of one. */
export type ActiveEditor = () => { editor: unknown; view: unknown } | undefined;

/** All commands by id. A command that cannot run now is neither offered nor run. */
export class Commands extends Events implements CommandsShape {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly activeEditor: ActiveEditor) {
    super();
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
    this.trigger('change');
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
    this.trigger('change');
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command ? this.executeCommand(command) : false;
  }

  executeCommand(command: Command): boolean {
    return this.run(command, true) && this.run(command, false);
  }

  /** Keys a plugin asked for. Those a user chose are the shell's business. */
  hotkeysOf(id: string): readonly Hotkey[] {
    return this.commands[id]?.hotkeys ?? [];
  }

  /** The editor callbacks override the others, a check overrides a plain callback. */
  private run(command: Command, checking: boolean): boolean {
    if (command.editorCallback || command.editorCheckCallback) {
      return this.runInEditor(command, checking);
    }
    if (command.checkCallback) {
      return accepted(command.checkCallback(checking), checking);
    }
    if (!checking) {
      void command.callback?.();
    }
    return command.callback !== undefined;
  }

  private runInEditor(command: Command, checking: boolean): boolean {
    const active = this.activeEditor();
    if (!active) {
      return false;
    }
    if (command.editorCheckCallback) {
      const { editor, view } = active;
      return accepted(command.editorCheckCallback(checking, editor, view), checking);
    }
    if (!checking) {
      void command.editorCallback?.(active.editor, active.view);
    }
    return true;
  }
}

/** When checking only `true` offers the command; once run, an answer left out counts as done. */
const accepted = (answer: boolean | void, checking: boolean): boolean =>
  checking ? answer === true : answer !== false;
