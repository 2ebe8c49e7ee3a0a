import { dayOfName } from '../../src/domain/day-of-name';
import { formatDay, type Day } from '../../src/domain/day';
import type { Note } from '../../src/domain/note';
import type { NoteEvent, NoteSource } from '../../src/index/note-source';

/** 2026-11-22. */
export const TODAY: Day = 20_779;
const FIRST = 'Ada Per Łucja Ngozi Zoë Émile Åsa Mei Olu Amara Sven Inês Yusuf Hana Tomás'.split(
  ' ',
);
const LAST = 'Holm OBrien Okafor Šimić García Tanaka Nguyễn Cruz Haddad Berg Kowalska Rossi'.split(
  ' ',
);

/** As many people as asked for, each with a next step and three interactions, and as many dated notes. */
export function benchNotes(people: number): Note[] {
  const paths = Array.from({ length: people }, (_, i) => inOnePiece(`People/${nameOf(i)}.md`));
  const properties = inOnePiece(paths.map((_, i) => personProperties(i)));
  const notes = paths.map((path, i) => plain(path, properties[i], []));
  for (let i = 0; i < people; i++) {
    const path = `Daily/${formatDay(TODAY - 1 - (i % 3000))}${i < 3000 ? '' : ` ${String(i)}`}.md`;
    const contacts = [paths[i], paths[(i * 7 + 1) % people]];
    notes.push(
      plain(
        path,
        undefined,
        contacts.filter((contact) => contact !== undefined),
      ),
    );
  }
  return notes;
}

/** The same cache in other hands: a note is made for each question, as the vault's source does. */
export class CacheSource implements NoteSource {
  readonly notes: readonly Note[];
  readonly #byPath: ReadonlyMap<string, Note>;
  readonly #callbacks = new Set<(event: NoteEvent) => void>();

  constructor(notes: readonly Note[]) {
    this.notes = notes;
    this.#byPath = new Map(notes.map((note) => [note.path, note]));
  }

  paths(): readonly string[] {
    return this.notes.map(({ path }) => path);
  }

  note(path: string): Note | undefined {
    const note = this.#byPath.get(path);
    return note === undefined ? undefined : { ...note, contacts: [...note.contacts] };
  }

  resolveLink(): undefined {
    return undefined;
  }

  listen(callback: (event: NoteEvent) => void): () => void {
    this.#callbacks.add(callback);
    return () => {
      this.#callbacks.delete(callback);
    };
  }

  tell(event: NoteEvent): void {
    for (const callback of this.#callbacks) callback(event);
  }
}

function nameOf(i: number): string {
  const first = FIRST[(i * 7) % FIRST.length] ?? '';
  return `${first} ${LAST[(i * 11 + (i >> 4)) % LAST.length] ?? ''} ${String((i * 7919) % 100_003)}`;
}

function personProperties(i: number): Record<string, unknown> {
  const past = (days: number): string => formatDay(TODAY - 1 - ((i * 17 + days) % 400));
  return {
    type: 'person',
    depth: (i % 3) + 1,
    stage: 'known',
    'last-contact': past(3),
    'next-step': `Send the article on soil, part ${String(i)}`,
    'next-step-due': formatDay(TODAY - 30 + (i % 90)),
    'next-step-why': `Planning an allotment ${String(i)}`,
    interactions: [
      `${past(90)} | call | quality 2 | 20m | from them | Asked how the move went`,
      `${past(40)} | visit | quality 3 | Walked the allotment`,
      `${past(3)} | message | from me | Sent a picture`,
    ],
  };
}

function plain(path: string, frontmatter: Note['frontmatter'], contacts: readonly string[]): Note {
  const name = inOnePiece(path.replace(/^.*\//, '').replace(/\.md$/, ''));
  const day = dayOfName(name);
  return { path, name, frontmatter, brokenBlock: undefined, tags: [], day, contacts };
}

/** Texts as a file brings them, not as the engine puts them together, which take more room once used. */
function inOnePiece<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
