import type { NoteMaker } from '../../src/actions/note-maker';

/** Notes made in memory; what is put into `notes` by a test is there already. */
export interface MemoryNoteMaker extends NoteMaker {
  readonly notes: Map<string, string>;
  /** Told of each note that is made. */
  made: (path: string, text: string) => void;
}

export function createMemoryNoteMaker(
  notes: Readonly<Record<string, string>> = {},
): MemoryNoteMaker {
  const texts = new Map(Object.entries(notes));
  const maker: MemoryNoteMaker = {
    notes: texts,
    made: () => undefined,
    make(path, text) {
      if (/[\\:*?"<>|#^[\]]|\.\./.test(path)) {
        return Promise.resolve({ kind: 'refused', refusal: { reason: 'bad-name', detail: path } });
      }
      let free = path;
      for (let count = 2; texts.has(free); count += 1) free = path.replace(/\.md$/, ` ${count}.md`);
      texts.set(free, text);
      maker.made(free, text);
      return Promise.resolve({ kind: 'made', path: free });
    },
    linkTo: (path) => `[[${path.replace(/^.*\//, '').replace(/\.md$/, '')}]]`,
    read: (path) => Promise.resolve(texts.get(path) ?? texts.get(`${path}.md`)),
    trash: (path) => Promise.resolve(texts.delete(path)),
  };
  return maker;
}
