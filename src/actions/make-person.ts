import type { Refusal } from '../domain/frontmatter-edit';
import type { Person } from '../domain/person';
import { foldCase } from '../domain/property-lookup';
import type { Reading } from '../domain/reading';
import type { ParseYaml } from '../frontmatter/edit-text';
import type { NoteMaker } from './note-maker';
import { pathIn } from './path-in';
import { personText } from './person-text';

export interface MakePersonParts {
  readonly maker: Pick<NoteMaker, 'make' | 'read'>;
  people(): readonly Person[];
  reading(): Reading;
  /** Empty where the user has set none. */
  settings(): { readonly personFolder: string; readonly personTemplate: string };
  /** Where the app puts new notes. */
  newNoteFolder(): string;
  /** This moment, in a format of moment.js. */
  now(format: string): string;
  readonly parseYaml: ParseYaml;
}

export type MadePerson =
  /** `there` is a person note of that name, which stays as it is. */
  | { readonly kind: 'made' | 'there'; readonly path: string }
  /** `path` is the note that could not be made; `template` the one that is to blame, where it cannot be filled. */
  | {
      readonly kind: 'refused';
      readonly path: string;
      readonly refusal: Refusal;
      readonly template?: string;
    };

export type MakePerson = (name: string) => Promise<MadePerson>;

/**
 * Makes a note about a person, from the template where there is one, in the folder for new people, else
 * the first folder of people, else where the app puts new notes. What a file name cannot hold is left out
 * of the name.
 */
export function createMakePerson(parts: MakePersonParts): MakePerson {
  return async (typed) => {
    const name = fileName(typed);
    const no = (path: string, refusal: Refusal): MadePerson => ({ kind: 'refused', path, refusal });
    if (name === '') return no(typed, { reason: 'bad-name' });
    const there = parts.people().find((person) => foldCase(person.name) === foldCase(name));
    if (there !== undefined) return { kind: 'there', path: there.path };
    const { personFolder, personTemplate } = parts.settings();
    const template = personTemplate === '' ? '' : await parts.maker.read(personTemplate);
    if (template === undefined) return no(name, { reason: 'no-template', detail: personTemplate });
    const reading = parts.reading();
    const [place] = reading.rules.personFolders.filter((path) => path !== '/');
    const path = pathIn(personFolder || place || parts.newNoteFolder(), name);
    const filled = fill(template, name, (format) => parts.now(format));
    const text = personText(filled, path, reading, parts.parseYaml);
    if (typeof text !== 'string') return { ...no(path, text), template: personTemplate };
    const made = await parts.maker.make(path, text);
    return made.kind === 'refused' ? { ...made, path } : made;
  };
}

/** A file system takes little more. */
const LONGEST = 200;

/** The name without what a file or a link cannot hold or what turns text around, cut where it is too long. */
function fileName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .slice(0, LONGEST)
    .replace(/^[. ]+|[. ]+$/g, '');
}

/** Fills in what Obsidian's own templates do, and the name. */
function fill(template: string, name: string, now: (format: string) => string): string {
  return template.replace(
    /\{\{\s*(?:(date|time)(?::(.*?))?|title|name)\s*\}\}/gi,
    (_, moment: string | undefined, format: string | undefined) =>
      moment === undefined
        ? name
        : now(format ?? (foldCase(moment) === 'date' ? 'YYYY-MM-DD' : 'HH:mm')),
  );
}
