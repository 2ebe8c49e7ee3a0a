export interface CliData {
  [key: string]: string;
}

export interface CliFlag {
  value?: string;
  description: string;
  required?: boolean;
}

export type CliFlags = Record<string, CliFlag>;
export type CliHandler = (params: CliData) => string | Promise<string>;

interface CliCommand {
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

/** The commands of the command line. */
export class Cli {
  private readonly commands = new Map<string, CliCommand>();

  /** Throws when the id is taken, or is not made of letters, digits, `-`, `_` with `:` before an action. */
  register(id: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    if (this.commands.has(id)) {
      throw new Error(`CLI command "${id}" is already registered.`);
    }
    if (!/^[\w-]+(:[\w-]+)*$/.test(id)) {
      throw new Error(`CLI command "${id}" may hold letters and digits only.`);
    }
    this.commands.set(id, { description, flags, handler });
  }

  unregister(id: string): void {
    this.commands.delete(id);
  }

  ids(): string[] {
    return [...this.commands.keys()];
  }

  /**
   * Runs a line as typed after `obsidian`, or its words. Every value is text; a flag without a value
   * is 'true'; flags not declared reach the handler too. Rejects for an unknown command, a missing
   * required flag, and whatever the handler throws (what the app does then is not known).
   */
  async run(line: string | readonly string[]): Promise<string> {
    const words = (typeof line === 'string' ? wordsOf(line) : [...line]).filter(
      (word) => !word.startsWith('vault='),
    );
    const [id = '', ...rest] = words;
    const command = this.commands.get(id);
    if (!command) {
      throw new Error(`There is no command "${id}". Known: ${this.ids().join(', ')}`);
    }
    const params = paramsOf(rest);
    for (const [name, flag] of Object.entries(command.flags ?? {})) {
      if (flag.required && params[name] === undefined) {
        throw new Error(`"${id}" needs ${name}=${flag.value ?? ''} (${flag.description})`);
      }
    }
    return command.handler(params);
  }
}

function paramsOf(words: readonly string[]): CliData {
  const params: CliData = {};
  for (const word of words) {
    const cut = word.indexOf('=');
    params[cut < 0 ? word : word.slice(0, cut)] = cut < 0 ? 'true' : word.slice(cut + 1);
  }
  return params;
}

/** Words are parted by blanks; quotes keep a word together and go away. */
function wordsOf(line: string): string[] {
  const found = line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return found.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
