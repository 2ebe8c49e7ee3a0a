import type { Frontmatter } from '../../src/domain/note';
import type { Person } from '../../src/domain/person';
import type { Panel } from '../../src/ui/panel-view';
import { createPersonPanel } from '../../src/views/person/person-panel';
import { inFolder } from './depth-people';
import { all, installViewDom, nextFrame, one } from './view-dom';
import { settled } from './view-panel';
import { ToldIndex, toldParts } from './view-parts';

export const ADA = 'People/Ada.md';

/** The person panel on a page of its own, and hands to use it with. */
export class OpenPerson {
  readonly index = new ToldIndex();
  readonly told = toldParts(this.index);
  active: string | undefined = ADA;
  mentioned: readonly string[] = [];
  panel: Panel | undefined;
  private readonly callbacks = new Set<() => void>();

  constructor(note: Frontmatter = {}) {
    installViewDom();
    this.index.persons = [inFolder('People', 'Ada', note), inFolder('People', 'Per')];
    this.told.parts = {
      ...this.told.parts,
      activePath: () => this.active,
      mentionedIn: () => this.mentioned,
      onActive: (callback) => {
        this.callbacks.add(callback);
        return () => void this.callbacks.delete(callback);
      },
    };
  }

  open(): void {
    const el = document.body.createDiv();
    this.panel = createPersonPanel(el, this.told.parts, { hoverPopover: null });
  }

  /** Whether somebody still listens to which note is active. */
  get heard(): boolean {
    return this.callbacks.size > 0;
  }

  /** As the app makes another note the active one. */
  async show(path: string | undefined): Promise<void> {
    this.active = path;
    for (const callback of this.callbacks) callback();
    await nextFrame();
  }

  /** As the index tells that Ada's note reads otherwise. */
  async write(note: Frontmatter): Promise<void> {
    await this.tell([inFolder('People', 'Ada', note)]);
  }

  async tell(persons: readonly Person[]): Promise<void> {
    this.index.persons = persons;
    this.index.say();
    await settled();
  }

  /** The keys of the sections, from the top. */
  get sections(): readonly string[] {
    return all('.rapport-part').map((el) => el.className.replace(/^.*rapport-part-/, ''));
  }

  section(key: string): HTMLElement {
    return one(`.rapport-part-${key}`);
  }

  button(key: string, name: string): HTMLElement {
    const found = all('button', this.section(key)).find(
      (el) => el.getText() === name || el.getAttr('aria-label') === name,
    );
    if (found === undefined) throw new Error(`No button ${name}`);
    return found;
  }

  field(label: string): HTMLTextAreaElement | HTMLSelectElement {
    const found = all('.rapport-field').find((el) => el.firstElementChild?.textContent === label);
    const control = found?.querySelector('textarea, select');
    if (control?.instanceOf(HTMLTextAreaElement) || control?.instanceOf(HTMLSelectElement)) {
      return control;
    }
    throw new Error(`No field ${label}`);
  }
}
