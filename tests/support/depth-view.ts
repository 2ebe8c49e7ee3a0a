import type { ActionReport } from '../../src/actions/report';
import type { Person } from '../../src/domain/person';
import type { Depth } from '../../src/domain/rules';
import type { Panel } from '../../src/ui/panel-view';
import { createDepthPanel } from '../../src/views/depth/depth-panel';
import { EVERYONE } from './depth-people';
import { all, installViewDom, nextFrame, one } from './view-dom';
import { ToldIndex, toldParts } from './view-parts';

/** The rows of everyone, as `OpenDepth.rows` gives them. */
export const ALL =
  '3 Significant1, Kenji Watanabe, 2 Sustained2, Amara Okafor, Søren Kalø, ' +
  '1 Surface1, Mei Lin, Not rated1, Lucía Fernández';

/** The depth view on a page of its own, over people who can be rated, and hands to use it with. */
export class OpenDepth {
  readonly index = new ToldIndex();
  readonly told = toldParts(this.index);
  discreet = false;
  private panel: Panel | undefined;

  constructor() {
    installViewDom(900);
    document.head.createEl('style', { text: '.rapport-absent { display: none }' });
    this.index.persons = EVERYONE;
    const { actions } = this.told.parts;
    this.told.parts = {
      ...this.told.parts,
      discreet: () => this.discreet,
      actions: {
        ...actions,
        rate: (paths, depth) => this.change('rate', paths, { depth }),
        setGoal: (paths, goal) => this.change('goal', paths, { goal }),
      },
    };
  }

  open(): void {
    const el = document.body.createDiv();
    this.panel = createDepthPanel(el, this.told.parts, { hoverPopover: null });
  }

  close(): void {
    this.panel?.close();
  }

  takeFocus(): void {
    this.panel?.takeFocus();
  }

  /** As the index tells that notes read otherwise. */
  async tell(paths: string | readonly string[], more: Partial<Person>): Promise<void> {
    this.index.persons = this.index.persons.map((person) =>
      [paths].flat().includes(person.path) ? { ...person, ...more } : person,
    );
    this.index.say();
    await nextFrame();
  }

  /** The heads and the names on the rows, from the top. */
  get rows(): string {
    return all('.rapport-person, .rapport-fold, .is-unfolded .rapport-detail')
      .map((el) => (el.hasClass('rapport-detail') ? '…' : el.innerText.trim()))
      .join(', ');
  }

  get said(): string {
    return one('.rapport-live').getText();
  }

  get focused(): string | undefined {
    const row = document.activeElement?.closest('.rapport-depth-row');
    return row?.querySelector('.rapport-person')?.getText();
  }

  row(person: Person): HTMLElement {
    return one(`[data-path="${person.path}"]`);
  }

  button(person: Person, action: string): HTMLElement {
    return one(`[data-action="${action}"]`, this.row(person));
  }

  async filter(text: string): Promise<void> {
    enter(one('input.rapport-filter'), text, 'input');
    await nextFrame();
  }

  async choose(label: string, value: string): Promise<void> {
    enter(one(`select[aria-label="${label}"]`), value, 'change');
    await nextFrame();
  }

  private async change(
    what: string,
    paths: readonly string[],
    more: { depth?: Depth | undefined; goal?: Depth | undefined },
  ): Promise<ActionReport> {
    this.told.log.push(`${what} ${Object.values(more).join()} ${paths.join()}`);
    const done = paths.map((path) => {
      const before = this.index.person(path);
      return { path, changed: { ...before, ...more }.depth !== before?.depth, remarks: [] };
    });
    await this.tell(paths, more);
    return { action: 'rate', done, failed: [] };
  }
}

/** Writes into a field, or chooses, as the user does. */
export function enter(field: HTMLElement, value: string, event: string): void {
  Reflect.set(field, 'value', value);
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
