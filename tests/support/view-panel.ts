import type { AgendaItem } from '../../src/domain/agenda';
import type { Panel } from '../../src/ui/panel-view';
import { createNextStepsPanel } from '../../src/views/next-steps/next-steps-panel';
import { SAMPLE } from './view-agenda';
import { all, installViewDom, nextFrame, one } from './view-dom';
import { ToldIndex, toldParts } from './view-parts';

/** The next steps view on a page of its own, and hands to use it with. */
export class OpenPanel {
  readonly index = new ToldIndex(SAMPLE);
  readonly told = toldParts(this.index);
  private panel: Panel | undefined;

  constructor() {
    installViewDom(900);
  }

  open(items: readonly AgendaItem[] = this.index.items): void {
    this.index.items = items;
    const el = document.body.createDiv();
    this.panel = createNextStepsPanel(el, this.told.parts, { hoverPopover: null });
  }

  close(): void {
    this.panel?.close();
  }

  takeFocus(): void {
    this.panel?.takeFocus();
  }

  /** The names on the rows, from the top. */
  get names(): string[] {
    return all('.rapport-person').map((el) => el.getText());
  }

  /** What a screen reader was told last. */
  get said(): string {
    return one('.rapport-live').getText();
  }

  get focusedName(): string | undefined {
    const row = document.activeElement?.closest('.rapport-row');
    return row?.querySelector('.rapport-person')?.getText();
  }

  row(name: string): HTMLElement {
    return one(`.rapport-row[data-path="People/${name}.md"]`);
  }

  action(name: string, action: string): HTMLElement {
    return one(`[data-action=${action}]`, this.row(name));
  }

  async filter(text: string): Promise<void> {
    const input = one('input.rapport-filter');
    if (!input.instanceOf(HTMLInputElement)) throw new Error('The filter is no field');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await nextFrame();
  }
}

export function click(el: HTMLElement, init: MouseEventInit = {}): void {
  el.focus();
  el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
}

/** Until the promises of an action and the frames after it are through. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => window.setTimeout(resolve, 0));
  await nextFrame();
  await nextFrame();
}

/** The lines of the menu that is open. */
export function menuItems(): HTMLElement[] {
  return all('.menu-item');
}
