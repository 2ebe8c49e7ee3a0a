import type { Command } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandParts } from '../../src/commands/command-parts';
import { registerCommands } from '../../src/commands/register-commands';
import { en } from '../../src/i18n/en';
import { aPerson } from '../support/person-builders';
import { toldParts, ToldIndex } from '../support/view-parts';

const person = (name: string, frontmatter = {}) => ({
  ...aPerson(frontmatter),
  path: `${name}.md`,
  name,
});

function setUp() {
  const index = new ToldIndex();
  index.persons = [person('Ada', { 'next-step': 'Call' }), person('Per')];
  const told = toldParts(index);
  const state = {
    active: undefined as string | undefined,
    picked: undefined as string | undefined,
    undoable: false,
  };
  const commands = new Map<string, Command>();
  const parts: CommandParts = {
    index,
    words: en,
    actions: told.parts.actions,
    dialogs: {
      ...told.parts.dialogs,
      pickPerson(placeholder, offered = () => true) {
        const names = index.persons.filter(offered).map(({ name }) => name);
        told.log.push(`pick: ${placeholder} ${names.join(', ')}`);
        return Promise.resolve(state.picked);
      },
    },
    canUndo: () => state.undoable,
    activePath: () => state.active,
    openNextSteps: () => Promise.resolve(void told.log.push('open next steps')),
  };
  registerCommands(
    {
      addCommand(command) {
        commands.set(command.id, command);
        return command;
      },
    },
    parts,
  );
  const run = async (id: string): Promise<readonly string[]> => {
    const command = commands.get(id);
    if (command?.checkCallback !== undefined) command.checkCallback(false);
    else await command?.callback?.();
    await new Promise((resolve) => setTimeout(resolve));
    return told.log;
  };
  return { state, commands, run, log: told.log };
}

let bed: ReturnType<typeof setUp>;
beforeEach(() => {
  bed = setUp();
});

it('have these ids and names, and no hotkeys', () => {
  expect([...bed.commands.values()].map(({ id, name }) => [id, name])).toEqual([
    ['open-next-steps', 'Open next steps'],
    ['set-next-step', 'Set next step'],
    ['complete-next-step', 'Complete next step'],
    ['log-interaction', 'Log interaction'],
    ['rate-depth', 'Rate depth'],
    ['set-goal', 'Set goal'],
    ['undo-last-change', 'Undo last change'],
  ]);
  expect([...bed.commands.values()].filter(({ hotkeys }) => hotkeys !== undefined)).toEqual([]);
});

it('open the view', async () => {
  expect(await bed.run('open-next-steps')).toEqual(['open next steps']);
});

describe('for one person', () => {
  const CASES: [id: string, dialog: string, pick: string][] = [
    ['set-next-step', 'dialog: next step of', 'pick: For whom is the next step? Ada, Per'],
    ['complete-next-step', 'dialog: complete', 'pick: Whose next step is done? Ada'],
    ['log-interaction', 'dialog: log', 'pick: Who was it with? Ada, Per'],
    ['rate-depth', 'dialog: rate', 'pick: Which relationship? Ada, Per'],
    ['set-goal', 'dialog: goal', 'pick: Which relationship? Ada, Per'],
  ];

  it.each(CASES)('%s takes the active person', async (id, dialog) => {
    bed.state.active = 'Per.md';
    expect(await bed.run(id)).toEqual([`${dialog} Per.md`]);
  });

  it.each(CASES)('%s asks where the active note is no person', async (id, dialog, pick) => {
    bed.state.active = 'Recipes.md';
    bed.state.picked = 'Ada.md';
    expect(await bed.run(id)).toEqual([pick, `${dialog} Ada.md`]);
  });

  it.each(CASES)('%s does nothing when the picker is closed', async (id, _dialog, pick) => {
    expect(await bed.run(id)).toEqual([pick]);
  });
});

describe('undo', () => {
  it('is offered only while there is something to take back', async () => {
    const offered = () => bed.commands.get('undo-last-change')?.checkCallback?.(true);
    expect(offered()).toBe(false);
    expect(await bed.run('undo-last-change')).toEqual([]);
    bed.state.undoable = true;
    expect(offered()).toBe(true);
    expect(bed.log).toEqual([]);
    expect(await bed.run('undo-last-change')).toEqual(['undo']);
  });
});
