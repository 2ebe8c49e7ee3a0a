import { setIcon } from '../icons';
import type { Item, Page, RowsApp } from './definition-kinds';
import { drawItems, type DrawContext } from './draw-items';
import { DrawnRows } from './drawn-rows';
import type { SettingPage } from './setting-page';

/** A page of the settings window. Its rows come from `getSettingDefinitions`. */
export abstract class SettingTab<A = unknown> {
  icon = '';
  id = '';
  name = '';
  navEl: HTMLElement | null = null;
  containerEl: HTMLElement;
  settingItems: Item[] = [];
  readonly #drawn = new DrawnRows();
  /** Values of a tab that keeps them nowhere else. */
  readonly #values = new Map<string, unknown>();
  readonly #queries = new Map<string, string>();
  /** The pages opened one in the other, by name. */
  #trail: string[] = [];
  #customPage: SettingPage | undefined;
  #isShown = false;

  constructor(readonly app: A) {
    this.containerEl = createDiv('vertical-tab-content');
  }

  getSettingDefinitions(): Item[] {
    return [];
  }

  getControlValue(key: string): unknown {
    return this.#values.get(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.#values.set(key, value);
  }

  display(): void {}

  hide(): void {}

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.#isShown && this.settingItems.length > 0) this.#draw();
  }

  refreshDomState(): void {
    this.#drawn.refresh();
  }

  /** Shows the tab, at its first page. The settings window calls it. */
  enter(): void {
    this.#isShown = true;
    this.#trail = [];
    this.update();
    if (this.settingItems.length === 0) this.display();
  }

  /** Takes the tab away. The settings window calls it. */
  leave(): void {
    this.#isShown = false;
    this.#leavePage();
    this.hide();
    this.#drawn.clear();
    this.containerEl.empty();
  }

  /** Opens the pages of these names, one in the other. */
  openPages(names: readonly string[]): void {
    this.#trail = [...names];
    if (this.settingItems.length > 0) this.#draw();
  }

  #draw(): void {
    const scrolled = this.containerEl.scrollTop;
    const focused = focusedKey(this.containerEl);
    this.#leavePage();
    this.#drawn.clear();
    this.containerEl.empty();
    const found = this.#pagesOfTrail();
    this.#trail = found.map((page) => page.name);
    const page = found[found.length - 1];
    if (page?.page) this.#drawCustomPage(page.page());
    else this.#drawDeclared(page);
    this.containerEl.scrollTop = scrolled;
    if (focused !== null) giveFocus(this.containerEl, focused);
  }

  #drawDeclared(page: Page | undefined): void {
    if (page) this.#drawTitlebar(this.containerEl.createDiv('setting-page-titlebar'), page.name);
    drawItems(this.containerEl, page ? (page.items ?? []) : this.settingItems, this.#context());
  }

  #drawCustomPage(page: SettingPage): void {
    this.#customPage = page;
    const name = page.title || (this.#trail[this.#trail.length - 1] ?? '');
    page.titlebarEl.empty();
    this.#drawTitlebar(page.titlebarEl, name);
    this.containerEl.appendChild(page.rootEl);
    page.display();
  }

  #drawTitlebar(el: HTMLElement, title: string): void {
    const backEl = el.createEl('button', {
      cls: 'clickable-icon setting-page-back',
      attr: { type: 'button', 'aria-label': 'Back' },
    });
    setIcon(backEl, 'lucide-arrow-left');
    backEl.addEventListener('click', () => this.openPages(this.#trail.slice(0, -1)));
    el.createDiv({
      cls: 'setting-page-title',
      text: title,
      attr: { role: 'heading', 'aria-level': 2 },
    });
  }

  #context(): DrawContext {
    return {
      owner: {
        app: this.app as unknown as RowsApp,
        getControlValue: (key) => this.getControlValue(key),
        setControlValue: (key, value) => this.setControlValue(key, value),
      },
      drawn: this.#drawn,
      queries: this.#queries,
      openPage: (page) => {
        this.openPages([...this.#trail, page.name]);
        this.containerEl.scrollTop = 0;
        this.containerEl.find('.setting-page-back').focus();
      },
    };
  }

  #pagesOfTrail(): Page[] {
    const found: Page[] = [];
    let items: readonly Item[] = this.settingItems;
    for (const name of this.#trail) {
      const page = pagesIn(items).find((one) => one.name === name);
      if (!page) break;
      found.push(page);
      items = page.items ?? [];
    }
    return found;
  }

  #leavePage(): void {
    this.#customPage?.hide();
    this.#customPage = undefined;
  }
}

/** The pages that can be opened from these definitions, those in groups too. */
export function pagesIn(items: readonly Item[]): Page[] {
  return items.flatMap((item): Page[] => {
    if (!('type' in item)) return [];
    return item.type === 'page' ? [item] : pagesIn(item.items ?? []);
  });
}

function focusedKey(el: HTMLElement): string | null {
  const active = el.doc.activeElement;
  return active && el.contains(active) ? active.getAttr('data-key') : null;
}

function giveFocus(el: HTMLElement, key: string): void {
  el.findAll('[data-key]')
    .find((control) => control.getAttr('data-key') === key)
    ?.focus();
}
