import { SECTIONS, type Section } from '../../domain/agenda';
import type { Memory } from '../view-parts';
import type { ItemSearch } from './item-search';
import type { NextStepsQuery } from './next-steps-model';

const COLLAPSED = 'next-steps-collapsed';
const ONLY_TEN = 'next-steps-only-ten';

/** What the user chose to see. Folded sections and "only the ten" are remembered on this device. */
export class NextStepsState {
  private filterText = '';
  private ten: boolean;
  private collapsed: ReadonlySet<Section>;

  constructor(
    private readonly memory: Memory,
    private readonly searchFor: (query: string) => ItemSearch,
  ) {
    this.ten = memory.get(ONLY_TEN) === true;
    const folded = memory.get(COLLAPSED);
    this.collapsed = new Set(
      SECTIONS.filter((section) => Array.isArray(folded) && folded.includes(section)),
    );
  }

  get onlyTen(): boolean {
    return this.ten;
  }

  set onlyTen(value: boolean) {
    this.ten = value;
    this.memory.set(ONLY_TEN, value);
  }

  get filter(): string {
    return this.filterText;
  }

  set filter(text: string) {
    this.filterText = text.trim();
  }

  get query(): NextStepsQuery {
    return {
      search: this.filterText === '' ? undefined : this.searchFor(this.filterText),
      onlyTen: this.ten,
      collapsed: this.collapsed,
    };
  }

  fold(section: Section, collapsed: boolean): void {
    const next = new Set(this.collapsed);
    if (collapsed) next.add(section);
    else next.delete(section);
    this.collapsed = next;
    this.memory.set(COLLAPSED, [...next]);
  }
}
