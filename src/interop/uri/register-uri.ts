import type { ObsidianProtocolData, Plugin } from 'obsidian';
import { pickChoice } from '../../modals/person-picker';
import { whoFlags } from '../cli/check-params';
import type { GivenParams, People } from '../cli/cli-parts';
import type { Command } from '../cli/command';
import { COMMANDS } from '../cli/commands';
import { findPeople } from '../cli/find-people';
import { whenReady } from '../../index/when-ready';
import { askCommand } from './ask-command';
import type { UriParts } from './uri-parts';

/** Answers `obsidian://rapport?do=…`: what only reads opens a view, what writes asks first. */
export function registerUri(
  plugin: Pick<Plugin, 'registerObsidianProtocolHandler'>,
  parts: UriParts,
): void {
  plugin.registerObsidianProtocolHandler('rapport', (params) => {
    follow(params, parts).catch((error: unknown) => {
      console.error('Rapport: a link could not be followed.', error);
    });
  });
}

async function follow(params: ObsidianProtocolData, parts: UriParts): Promise<void> {
  // The app puts the handler's own name in the place of `action`, and looks for a vault at `path`.
  const { action, do: wanted = action, file, ...given } = params;
  if (file !== undefined) given['path'] = file.endsWith('.md') ? file : `${file}.md`;
  await whenReady(parts.index);
  const isSaid = wanted !== 'rapport' || Object.keys(given).every((flag) => flag === 'vault');
  const command = COMMANDS.find(({ id }) => isSaid && id === wanted) ?? (await pickCommand(parts));
  if (command === undefined) return;
  const people = await meantPeople(command, given, parts);
  if (people === undefined) return;
  if (command.opens === undefined) await askCommand(command, given, people, parts);
  else parts.open[command.opens](people.paths[0] ?? '');
}

async function pickCommand(parts: UriParts): Promise<Command | undefined> {
  const { cli } = parts.words;
  const choices = COMMANDS.map(({ id }) => ({ path: id, text: cli.commands[id] }));
  const picked = await pickChoice(parts, choices, cli.choose);
  return COMMANDS.find(({ id }) => id === picked);
}

/** The people that the link names; where it does not, or not clearly, the one that the user picks. */
async function meantPeople(
  command: Command,
  given: GivenParams,
  parts: UriParts,
): Promise<People | undefined> {
  const found = findPeople(command, given, parts);
  if (!('error' in found)) return found;
  const isNamed = whoFlags(command).some((flag) => given[flag] !== undefined);
  const fits = found.paths;
  const path = await parts.dialogs.pickPerson(
    isNamed ? found.error : parts.words.cli.commands[command.id],
    fits && ((person) => fits.includes(person.path)),
  );
  return path === undefined ? path : { paths: [path] };
}
