import type { Command } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandParts } from '../../src/commands/command-parts';
import { registerCommands } from '../../src/commands/register-commands';
import type { Note } from '../../src/domain/note';
import { en } from '../../src/i18n/en';
import { aNote, aPerson, day, TODAY } from '../support/person-builders';
import { item } from '../support/view-agenda';
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
    notes: [] as readonly Note[],
    undoable: false,
    samples: false,
  };
  const say = (line: string) => () => Promise.resolve(void told.log.push(line));
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
    source: { note: (path) => state.notes.find((note) => note.path === path) },
    mentionedIn: () => ['Ada.md', 'Recipes.md', 'Per.md'],
    today: () => TODAY,
    views: {
      agenda: say('open next steps'),
      depth: say('open depth'),
      person: say('open person'),
      startReview: say('start review'),
      lastReview: say('open last review'),
      plans: (path = 'all') => Promise.resolve(void told.log.push(`open plans ${path}`)),
      newPlan: say('new plan'),
    },
    toggleDiscreet: say('toggle discreet'),
    newPerson: say('new person'),
    choosePeople: say('choose people'),
    samples: {
      add: say('add samples'),
      remove: say('remove samples'),
      count: () => (state.samples ? 5 : 0),
    },
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
  return { index, state, commands, run, log: told.log };
}

let bed: ReturnType<typeof setUp>;
beforeEach(() => {
  bed = setUp();
});

it('have these ids and names, and no hotkeys', () => {
  expect([...bed.commands.values()].map(({ id, name }) => [id, name])).toEqual([
    ['open-next-steps', 'Open next steps'],
    ['open-depth', 'Open depth'],
    ['open-person', 'Open person panel'],
    ['start-review', 'Start or resume the ten review'],
    ['open-last-review', 'Open the last ten review'],
    ['open-plans', 'Open plans'],
    ['new-plan', 'New plan'],
    ['set-next-step', 'Set next step'],
    ['complete-next-step', 'Complete next step'],
    ['log-interaction', 'Log interaction'],
    ['record-exchange', 'Record an exchange'],
    ['record-discovery', 'Record a discovery'],
    ['add-promise', 'Add a promise'],
    ['before-you-meet', 'Before you meet'],
    ['rate-depth', 'Rate depth'],
    ['set-goal', 'Set goal'],
    ['log-linked', 'Log interaction with everyone linked here'],
    ['undo-last-change', 'Undo last change'],
    ['spread-out', 'Spread out keeping in touch'],
    ['start-afresh', 'Start afresh with keeping in touch'],
    ['toggle-discreet-mode', 'Toggle discreet mode'],
    ['new-person', 'New person note'],
    ['choose-people', 'Choose which notes are people'],
    ['add-sample-notes', 'Add sample notes'],
    ['remove-sample-notes', 'Remove sample notes'],
  ]);
  expect([...bed.commands.values()].filter(({ hotkeys }) => hotkeys !== undefined)).toEqual([]);
});

it.each([
  ['open-next-steps', 'open next steps'],
  ['open-depth', 'open depth'],
  ['open-person', 'open person'],
  ['start-review', 'start review'],
  ['open-plans', 'open plans all'],
  ['new-plan', 'new plan'],
  ['open-last-review', 'open last review'],
  ['toggle-discreet-mode', 'toggle discreet'],
  ['new-person', 'new person'],
  ['choose-people', 'choose people'],
  ['add-sample-notes', 'add samples'],
])('%s does its one thing', async (id, done) => {
  expect(await bed.run(id)).toEqual([done]);
});

describe('for one person', () => {
  const CASES: [id: string, dialog: string, pick: string][] = [
    ['set-next-step', 'dialog: next step of', 'pick: For whom is the next step? Ada, Per'],
    ['complete-next-step', 'dialog: complete', 'pick: Whose next step is done? Ada'],
    ['log-interaction', 'dialog: log', 'pick: Who was it with? Ada, Per'],
    ['record-exchange', 'dialog: exchange', 'pick: Which relationship? Ada, Per'],
    ['record-discovery', 'dialog: discovery', 'pick: Which relationship? Ada, Per'],
    ['add-promise', 'dialog: promise', 'pick: Which relationship? Ada, Per'],
    ['before-you-meet', 'dialog: before meeting', 'pick: Whom do you meet? Ada, Per'],
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

describe.each([
  ['spread-out', 'dialog: spread'],
  ['start-afresh', 'dialog: afresh'],
])('%s', (id, dialog) => {
  it.each([
    [false, 'keep-in-touch', 1],
    [false, 'birthday', 0],
    [true, 'keep-in-touch', 0],
    [true, 'keep-in-touch', -200],
  ] as const)('is offered: %s, with a %s in %i days', async (offered, kind, due) => {
    bed.index.items = [item('Ada', due, { kind })];
    expect(bed.commands.get(id)?.checkCallback?.(true)).toBe(offered);
    expect(await bed.run(id)).toEqual(offered ? [dialog] : []);
  });
});

describe.each([
  ['undo-last-change', 'undoable', 'undo'],
  ['remove-sample-notes', 'samples', 'remove samples'],
] as const)('%s', (id, state, done) => {
  it('is offered only while there is something to take away', async () => {
    const offered = () => bed.commands.get(id)?.checkCallback?.(true);
    expect(offered()).toBe(false);
    expect(await bed.run(id)).toEqual([]);
    bed.state[state] = true;
    expect(offered()).toBe(true);
    expect(bed.log).toEqual([]);
    expect(await bed.run(id)).toEqual([done]);
  });
});

it('open-plans leads to the active note, if it is a plan', async () => {
  bed.state.active = 'P.md';
  expect(await bed.run('open-plans')).toEqual(['open plans P.md']);
});

describe('log-linked', () => {
  const dated = (of: string) =>
    aNote({ path: 'Note.md', day: day(of), contacts: ['Per.md', 'Note.md', 'Home.md'] });

  it.each<[what: string, notes: Note[], done: string]>([
    ['a note without a day: all people it links to, today', [], 'Ada.md,Per.md'],
    ['a dated note: its contacts, on its day', [dated('2026-11-20')], 'Per.md on 2026-11-20'],
    ['the note of today', [dated('2026-11-22')], 'Per.md on 2026-11-22'],
    ['a note of a day to come', [dated('2026-11-23')], 'Per.md'],
  ])('from %s', async (_, notes, done) => {
    bed.state.active = 'Note.md';
    bed.state.notes = notes;
    expect(await bed.run('log-linked')).toEqual([`dialog: log ${done}`]);
  });

  it('is offered only where somebody is linked', () => {
    bed.state.active = 'Note.md';
    bed.state.notes = [aNote({ path: 'Note.md', day: TODAY, contacts: ['Home.md'] })];
    expect(bed.commands.get('log-linked')?.checkCallback?.(true)).toBe(false);
    bed.state.notes = [];
    expect(bed.commands.get('log-linked')?.checkCallback?.(true)).toBe(true);
  });

  it('leaves out the note itself', async () => {
    bed.state.active = 'Ada.md';
    expect(await bed.run('log-linked')).toEqual(['dialog: log Per.md']);
  });
});
