import { stringifyYaml, type CliFlags, type Plugin } from 'obsidian';
import { failure, type Answer } from './answer';
import { checkParams, whoFlags } from './check-params';
import type { CliParts, GivenParams } from './cli-parts';
import type { Command } from './command';
import { COMMANDS } from './commands';
import { findPeople } from './find-people';
import { FORMAT } from './params';
import { whenReady } from '../../index/when-ready';

/** Adds the commands to the command line, once the app has laid itself out. */
export function registerCli(
  plugin: Pick<Plugin, 'app' | 'register' | 'registerCliHandler'>,
  parts: CliParts,
): void {
  let isLoaded = true;
  plugin.register(() => (isLoaded = false));
  plugin.app.workspace.onLayoutReady(() => {
    if (!isLoaded) return;
    for (const command of COMMANDS) {
      const { id } = command;
      plugin.registerCliHandler(
        id === 'rapport' ? id : `rapport:${id}`,
        parts.words.cli.commands[id],
        helpOf(command, parts),
        async (given) => {
          const answer = await answerTo(command, given, parts);
          const isJson = FORMAT.read(given['format'] ?? '', parts) === 'json';
          return isJson ? JSON.stringify(answer) : textOf(answer);
        },
      );
    }
  });
}

/** Does what a command is asked to. Never rejects: what goes wrong is the answer. */
async function answerTo(command: Command, given: GivenParams, parts: CliParts): Promise<Answer> {
  try {
    await whenReady(parts.index);
    const { values, errors } = checkParams(command, given, parts);
    if (errors.size > 0) return failure([...errors.values()].join('\n'));
    const people = findPeople(command, given, parts);
    return 'error' in people ? people : await command.run(values, people, parts);
  } catch (error) {
    return failure(String(error));
  }
}

/** What was done and what went wrong, as sentences; what was found, as properties look in a note. */
function textOf({ ok, message, error, ...found }: Answer): string {
  if (ok && message === undefined) {
    return stringifyYaml(
      JSON.parse(JSON.stringify(found, (_, value: unknown) => value ?? undefined)),
    );
  }
  return [message, error].filter(Boolean).join('\n');
}

/**
 * The help. No flag is declared as required, since the app refuses in its own words then, and nobody who
 * asked for JSON would get it; what is needed is said in the description.
 */
function helpOf(command: Command, parts: CliParts): CliFlags {
  const { flags, needed } = parts.words.cli;
  const help: CliFlags = {};
  for (const flag of whoFlags(command)) help[flag] = { value: '<…>', description: flags[flag] };
  for (const param of [...command.takes, FORMAT]) {
    const { flag } = param;
    const description = param.needed ? needed(flags[flag]) : flags[flag];
    const value = `<${param.fits(parts).join('|')}>`;
    help[flag] = param.field === 'toggle' ? { description } : { value, description };
  }
  return help;
}
