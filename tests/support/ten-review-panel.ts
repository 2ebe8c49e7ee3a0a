import { parse } from 'yaml';
import { createQueue } from '../../src/actions/in-turn';
import { createReviews } from '../../src/actions/reviews';
import type { Frontmatter } from '../../src/domain/note';
import type { Review } from '../../src/domain/review';
import { createReviewPanel, type ReviewPanel } from '../../src/views/ten-review/review-panel';
import { createBuiltBed, type IndexBed } from './index-parts';
import { createMemoryNoteEditor, type MemoryNoteEditor } from './memory-note-editor';
import { nameOf } from './memory-note-source';
import { TODAY } from './view-agenda';
import { all, installViewDom, nextFrame, one } from './view-dom';
import { ToldIndex, toldParts } from './view-parts';

export const DRAFT = 'Reviews/Ten relationships 2026-11-22.md';

/** The ten-review view over notes in memory, read by the real index, and hands to use it with. */
export class TenReviewBed {
  readonly log: string[];
  readonly memory: Map<string, unknown>;
  panel: ReviewPanel | undefined;
  private readonly parts: Parameters<typeof createReviewPanel>[1];

  private constructor(
    private readonly bed: IndexBed,
    private readonly editor: MemoryNoteEditor,
  ) {
    const told = toldParts(new ToldIndex());
    this.log = told.log;
    this.memory = told.memory;
    const { index, source } = bed;
    const reviews = createReviews({
      index,
      editor: {
        edit: async (path, edit) => {
          const result = await editor.edit(path, edit);
          await this.read(path);
          return result;
        },
      },
      maker: {
        make: async (path, text) => {
          const free = editor.text(path) === undefined ? path : path.replace('.md', ' 2.md');
          await this.put(free, text);
          return { kind: 'made', path: free };
        },
      },
      inTurn: createQueue(),
      context: () => ({ reading: bed.reading, today: TODAY }),
      folder: () => 'Reviews',
      resolveLink: (link, from) => source.resolveLink(link, from),
    });
    this.parts = {
      ...told.parts,
      ...{ index, reviews, reading: () => bed.reading },
      mentions: (path) => (path === 'People/Tove Solberg.md' ? 12 : 0),
      linkTo: (path) => `[[${nameOf(path)}]]`,
      makePerson: async (name) => {
        this.log.push(`make ${name}`);
        await this.put(`People/${name}.md`, '---\ntype: person\n---\n');
        return `People/${name}.md`;
      },
    };
  }

  /** People by name with their properties, and further notes by path with their text. */
  static async open(
    people: Readonly<Record<string, string>>,
    notes: Readonly<Record<string, string>> = {},
    memory?: unknown,
  ): Promise<TenReviewBed> {
    installViewDom();
    const texts = Object.entries(people).map(([name, block]): [string, string] => [
      `People/${name}.md`,
      `---\ntype: person\n${block}\n---\n`,
    ]);
    const editor = createMemoryNoteEditor({ ...Object.fromEntries(texts), ...notes });
    const bed = new TenReviewBed(await createBuiltBed(), editor);
    for (const path of [...texts.map(([path]) => path), ...Object.keys(notes)]) {
      await bed.read(path);
    }
    if (memory !== undefined) bed.memory.set('ten-review', memory);
    bed.show();
    return bed;
  }

  show(): void {
    this.panel = createReviewPanel(document.body.createDiv(), this.parts);
  }

  /** As closing the view and opening it again. */
  async reopen(): Promise<void> {
    this.panel?.close();
    document.body.empty();
    this.show();
    await this.settle();
  }

  /** Until what was asked for is written, read and painted. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await this.bed.settle();
      await nextFrame();
    }
  }

  /** As another program or device: writes a note, or deletes it. */
  async put(path: string, text: string | undefined): Promise<void> {
    this.editor.put(path, text);
    await this.read(path);
  }

  async rename(from: string, to: string): Promise<void> {
    this.editor.rename(from, to);
    this.bed.source.rename(from, to);
    const draft = this.editor.text(DRAFT);
    const changed = draft?.replace(`[[${nameOf(from)}]]`, `[[${nameOf(to)}]]`);
    if (changed !== draft) await this.put(DRAFT, changed);
    await this.settle();
  }

  /** Writing that note fails so, until told otherwise. */
  fail(detail: string | undefined, path = DRAFT): void {
    this.editor.fail(path, detail === undefined ? undefined : { reason: 'write-failed', detail });
  }

  text(path = DRAFT): string {
    return this.editor.text(path) ?? '';
  }

  review(path = DRAFT): Review {
    const found = this.bed.index.reviews().find((review) => review.path === path);
    if (found === undefined) throw new Error(`No review ${path}`);
    return found;
  }

  /** The draft's people and their ratings, first and present: `Ada 2 3`. */
  get answers(): string[] {
    return this.review().entries.map(({ name, first, rating }) => `${name} ${first} ${rating}`);
  }

  get said(): string {
    return one('.rapport-live').getText();
  }

  get alert(): string {
    return one('[role=alert]').getText();
  }

  get title(): string {
    return one('h2').getText();
  }

  /** The steps that can be seen, `*` for the present one and a tick for those done. */
  get bar(): string[] {
    return all('nav button').map((el) => {
      const name = all('span', el)[0]?.getText() ?? '';
      const done = el.hasClass('is-done') ? ' ✓' : '';
      return `${name}${done}${el.getAttr('aria-current') === 'step' ? ' *' : ''}`;
    });
  }

  /** The buttons in the part of the view, those not shown left out. */
  buttons(selector: string): string[] {
    return all(`${selector} button`)
      .filter((el) => el.closest('.rapport-absent') === null)
      .map((el) => el.getText());
  }

  async press(label: string): Promise<void> {
    const button = all('button').find((el) => el.getText() === label);
    if (button === undefined) throw new Error(`No button ${label}`);
    button.focus();
    button.click();
    await this.settle();
  }

  private async read(path: string): Promise<void> {
    const text = this.editor.text(path);
    if (text === undefined) this.bed.source.delete(path);
    else this.bed.source.put(path, noteOf(text));
    await this.bed.settle();
  }
}

function noteOf(text: string): { frontmatter?: Frontmatter; brokenBlock?: string } {
  const block = /^---\n([^]*?)\n?---/.exec(text)?.[1] ?? '';
  try {
    return { frontmatter: (parse(block) ?? {}) as Frontmatter };
  } catch {
    return { brokenBlock: block };
  }
}
