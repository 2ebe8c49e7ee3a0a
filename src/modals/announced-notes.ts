import type { MakePerson } from '../actions/make-person';
import type { NoteMaker } from '../actions/note-maker';
import type { SampleNotes } from '../actions/sample-notes';
import type { Refusal } from '../domain/frontmatter-edit';
import type { Words } from '../i18n/en';
import { noteName, refusalWords } from './report-model';

type Made = Awaited<ReturnType<NoteMaker['make']>>;

interface SilentNotes {
  readonly makePerson: MakePerson;
  readonly newPlan: () => Promise<Made>;
  readonly samples: SampleNotes;
}

interface AnnouncedNotes {
  /** The path of the note of a new plan; undefined when it could not be made. */
  newPlan(): Promise<string | undefined>;
  /** The path of the person's note, made or there before; undefined when it could not be made. */
  makePerson(name: string): Promise<string | undefined>;
  readonly samples: {
    /** False when they could not be made. */
    add(): Promise<boolean>;
    /** Asks first. */
    remove(): Promise<void>;
    count(): number;
  };
}

/**
 * The same, each telling the user through `say` what came of it, where that is not seen anyway; so many sample
 * notes are removed only where `mayRemove` gives true.
 */
export function announcedNotes(
  { makePerson, newPlan, samples }: SilentNotes,
  say: (text: string) => void,
  words: Words,
  mayRemove: (count: number) => Promise<true | undefined>,
): AnnouncedNotes {
  const notMade = (what: string, refusal: Refusal): void =>
    say(words.setUp.notMade(what, refusalWords(refusal, words)));
  return {
    async makePerson(name) {
      const made = await makePerson(name);
      if (made.kind === 'refused') {
        const { path, template, refusal } = made;
        const who = noteName(path);
        notMade(template === undefined ? who : words.setUp.from(who, template), refusal);
        return undefined;
      }
      if (made.kind === 'there') say(words.setUp.there(noteName(made.path)));
      return made.path;
    },
    async newPlan() {
      const made = await newPlan();
      if (made.kind === 'made') return made.path;
      notMade(words.plans.plan.toLowerCase(), made.refusal);
      return undefined;
    },
    samples: {
      ...samples,
      async add() {
        const refusal = await samples.add();
        const { added, folder } = words.samples;
        if (refusal === undefined) say(added(folder));
        else notMade(folder, refusal);
        return refusal === undefined;
      },
      async remove() {
        if (!(await mayRemove(samples.count()))) return;
        const left = await samples.remove();
        say(left === 0 ? words.samples.removed : words.samples.left(words.setUp.notes(left)));
      },
    },
  };
}
