import { formatDay, type Day } from '../domain/day';
import type { Refusal } from '../domain/frontmatter-edit';
import type { Reading } from '../domain/reading';
import type { ParseYaml } from '../frontmatter/edit-text';
import type { NoteSource } from '../index/note-source';
import type { NoteMaker } from './note-maker';
import { personText } from './person-text';

export interface SampleParts {
  readonly maker: Pick<NoteMaker, 'make' | 'trash'>;
  readonly source: Pick<NoteSource, 'paths' | 'note'>;
  reading(): Reading;
  today(): Day;
  readonly parseYaml: ParseYaml;
  trashEmptyFolder(path: string): Promise<void>;
  /** Each a name and properties; `{-3}` stands for the day three days ago, `{~9}` for a month and day. */
  readonly notes: Readonly<Record<string, string>>;
  /** What all of them say below their properties. */
  readonly body: string;
  readonly folder: string;
}

export interface SampleNotes {
  /** Makes those that are not there; gives why one could not be made. */
  add(): Promise<Refusal | undefined>;
  /** Puts them into the trash, and their folder when nothing else lies there; gives how many are left. */
  remove(): Promise<number>;
  /** How many there are, those that the user has changed included. */
  count(): number;
}

const MARK = 'rapport-sample';

/** A few fictitious people and what is planned with them, in a folder of their own, to look around with. */
export function createSampleNotes(parts: SampleParts): SampleNotes {
  const { maker, source, folder } = parts;
  const prefix = `${folder}/`;
  const present = (): readonly string[] =>
    source
      .paths()
      .filter((path) => path.startsWith(prefix) && source.note(path)?.frontmatter?.[MARK] === true);

  return {
    async add() {
      const paths = new Set(source.paths());
      for (const [name, properties] of Object.entries(parts.notes)) {
        const path = `${prefix}${name}.md`;
        if (paths.has(path)) continue;
        const block = dated(properties, parts.today());
        const noteOf = (type: string): string =>
          `---\ntype: ${type}\n${MARK}: true\n${block}\n---\n${parts.body}\n`;
        const text = block.startsWith('what:')
          ? noteOf('relationship-plan')
          : personText(noteOf('person'), path, parts.reading(), parts.parseYaml);
        if (typeof text !== 'string') return text;
        const made = await maker.make(path, text);
        if (made.kind === 'refused') return made.refusal;
      }
      return undefined;
    },
    async remove() {
      let left = 0;
      for (const path of present()) {
        if (!(await maker.trash(path))) left += 1;
      }
      await parts.trashEmptyFolder(folder);
      return left;
    },
    count: () => present().length,
  };
}

function dated(properties: string, today: Day): string {
  return properties.replace(/\{(~?)(-?\d+)\}/g, (_, birthday: string, days: string) => {
    const day = formatDay(today + Number(days));
    return birthday === '' ? day : day.slice(5);
  });
}
