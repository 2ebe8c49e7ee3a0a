import type { CliHandler, Plugin } from 'obsidian';
import { parse } from 'yaml';
import { createActions } from '../../src/actions/create-actions';
import type { NoteEditor } from '../../src/actions/note-editor';
import type { Frontmatter } from '../../src/domain/note';
import { createDayWords } from '../../src/i18n/day-words';
import { en } from '../../src/i18n/en';
import type { CliParts } from '../../src/interop/cli/cli-parts';
import { registerCli } from '../../src/interop/cli/register-cli';
import { createMemoryNoteEditor, type MemoryNoteEditor } from './memory-note-editor';
import { createBuiltBed, createIndexBed, type IndexBed } from './index-parts';

/** Notes in memory by path, each given by its block; what is written is read at once, as in the vault. */
export interface InteropBed extends IndexBed {
  readonly parts: CliParts;
  readonly editor: MemoryNoteEditor;
  block(path: string): string;
}

export async function interopBed(
  blocks: Readonly<Record<string, string>>,
  built = true,
): Promise<InteropBed> {
  const texts = Object.entries(blocks).map(([path, block]) => [path, noteOf(block)] as const);
  const notes = Object.fromEntries(
    texts.map(([path, text]) => [path, { frontmatter: propertiesOf(text) }]),
  );
  const bed = built ? await createBuiltBed(notes) : createIndexBed(notes);
  const editor = createMemoryNoteEditor(Object.fromEntries(texts));
  const told: NoteEditor = {
    edit: async (path, ...given) => tell(path, await editor.edit(path, ...given)),
    restore: async (path, ...given) => tell(path, await editor.restore(path, ...given)),
  };
  const tell = <T extends { kind: string }>(path: string, result: T): T => {
    const text = editor.text(path) ?? '';
    if (result.kind === 'written') bed.source.put(path, { frontmatter: propertiesOf(text) });
    return result;
  };
  const context = { reading: () => bed.reading, today: () => bed.today };
  const actions = createActions({ editor: told, ...context });
  const dayWords = createDayWords(en.days, 'en');
  const parts: CliParts = { index: bed.index, actions, words: en, dayWords, ...context };
  const block = (path: string): string =>
    (editor.text(path) ?? '').replace(/^---\n|\n---\n# Notes\n$/g, '');
  return Object.assign(bed, { parts, editor, block });
}

/** What a plugin registers on the command line, callable by its words. */
export function commandLine(parts: CliParts) {
  const handlers = new Map<string, CliHandler>();
  const help = new Map<string, Parameters<Plugin['registerCliHandler']>>();
  const ends: (() => unknown)[] = [];
  let laidOut: (() => void) | undefined;
  const plugin = {
    app: { workspace: { onLayoutReady: (callback: () => void) => (laidOut = callback) } },
    register: (end: () => unknown) => ends.push(end),
    registerCliHandler: (...given: Parameters<Plugin['registerCliHandler']>) => {
      handlers.set(given[0], given[3]);
      help.set(given[0], given);
    },
  };
  registerCli(plugin as unknown as Plugin, parts);
  const run = async (id: string, given: Readonly<Record<string, string>> = {}): Promise<string> => {
    const handler = handlers.get(id);
    if (handler === undefined) throw new Error(`No command ${id}.`);
    return handler({ ...given });
  };
  return {
    help,
    run,
    json: async (id: string, given: Readonly<Record<string, string>> = {}): Promise<unknown> =>
      JSON.parse(await run(id, { ...given, format: 'json' })),
    layOut: () => laidOut?.(),
    unload: () => {
      for (const end of ends) end();
    },
  };
}

function noteOf(block: string): string {
  return `---\n${block}\n---\n# Notes\n`;
}

function propertiesOf(text: string): Frontmatter {
  return parse(text.split('---\n')[1] ?? '') as Frontmatter;
}
