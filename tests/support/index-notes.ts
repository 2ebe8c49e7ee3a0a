import type { IndexBed } from './index-parts';
import type { MemoryNote } from './memory-note-source';

export const person = (properties: Record<string, unknown> = {}): MemoryNote => ({
  frontmatter: { type: 'person', ...properties },
});

export const review = (
  people: readonly string[],
  date = '2026-11-01',
  status = 'done',
): MemoryNote => ({
  frontmatter: { type: 'ten-review', date, status, people: people.map((name) => `[[${name}]]`) },
});

export const plan = (who: readonly string[], more: Record<string, unknown> = {}): MemoryNote => ({
  frontmatter: { type: 'relationship-plan', who: who.map((name) => `[[${name}]]`), ...more },
});

export const pathsOf = (bed: IndexBed): readonly string[] =>
  bed.index.people().map(({ path }) => path);

/** The agenda in short: kind, name, due day. */
export const linesOf = (bed: IndexBed): readonly string[] =>
  bed.index.agenda().items.map(({ kind, name, due }) => `${kind} ${name} ${String(due ?? '-')}`);

/** Everything the index says, for comparing two of them. */
export function stateOf({ index }: Pick<IndexBed, 'index'>): unknown {
  const people = index.people();
  return {
    // A review or a plan may be a person's note too.
    people: people.map((each) => ({
      ...each,
      frontmatter: { ...each.frontmatter, people: undefined, who: undefined },
    })),
    byPath: people.map(({ path }) => index.person(path)?.path),
    ten: people.filter(({ path }) => index.inTheTen(path)).map(({ path }) => path),
    problems: index.problems(),
    // A link that was rewritten leads to the same note, in other words.
    reviews: index.reviews().map((review) => ({
      ...review,
      entries: review.entries.map((entry) => ({ ...entry, link: '', name: '' })),
    })),
    plans: index.plans().map((each) => ({
      ...each,
      who: each.who.map((listed) => ({ ...listed, link: '', name: '' })),
    })),
    agenda: index.agenda(),
  };
}
