import { SECTIONS, type AgendaItem, type Section } from '../../domain/agenda';
import type { Agenda } from '../../index/index-port';
import type { ItemSearch } from './item-search';

/** The head of a section, over its items. */
export interface SectionRow {
  readonly kind: 'section';
  readonly section: Section;
  readonly count: number;
  readonly collapsed: boolean;
}

/** A row is light: its words are worked out when it is drawn (item-words.ts). */
export type NextStepsRow = SectionRow | AgendaItem;

/** What of the agenda the user wants to see. */
export interface NextStepsQuery {
  /** Undefined lets everything through. */
  readonly search: ItemSearch | undefined;
  readonly onlyTen: boolean;
  readonly collapsed: ReadonlySet<Section>;
}

export interface NextSteps {
  /** Sections that hold something, each followed by its items unless it is collapsed. */
  readonly rows: readonly NextStepsRow[];
  /** How many items pass, collapsed ones included. */
  readonly shown: number;
  readonly overdue: number;
}

/** The agenda as flat rows, in its order. `inTheTen` tells whether a person is in the ten. */
export function nextSteps(
  agenda: Agenda,
  query: NextStepsQuery,
  inTheTen: (path: string) => boolean,
): NextSteps {
  const rows: NextStepsRow[] = [];
  let shown = 0;
  let overdue = 0;
  for (const section of SECTIONS) {
    const { start, end } = agenda.sections[section];
    const items = passing(agenda.items.slice(start, end), query, inTheTen);
    shown += items.length;
    if (section === 'overdue') overdue = items.length;
    if (items.length === 0) continue;
    const collapsed = query.collapsed.has(section);
    rows.push({ kind: 'section', section, count: items.length, collapsed });
    if (!collapsed) for (const item of items) rows.push(item);
  }
  return { rows, shown, overdue };
}

function passing(
  items: readonly AgendaItem[],
  { search, onlyTen }: NextStepsQuery,
  inTheTen: (path: string) => boolean,
): readonly AgendaItem[] {
  const ofTen = onlyTen ? items.filter((item) => inTheTen(item.path)) : items;
  return search === undefined ? ofTen : ofTen.filter(search);
}

/**
 * Unlike any other row's. The due day belongs to it: an item that is postponed goes from its place, and
 * what follows is next in line.
 */
export function rowKey(row: NextStepsRow): string {
  if (row.kind === 'section') return `section ${row.section}`;
  return `${row.kind} ${row.line} ${row.due ?? 'someday'} ${row.path}`;
}

/** Why there is no row to show. */
export type EmptyState = 'reading' | 'noPeople' | 'noSteps' | 'noMatch' | 'noneOfTen';

export interface EmptyReasons {
  readonly ready: boolean;
  readonly people: number;
  /** Items in the whole agenda. */
  readonly items: number;
  readonly shown: number;
  readonly filtered: boolean;
}

/** What to say in the place of rows; undefined when there are rows. */
export function emptyState(reasons: EmptyReasons): EmptyState | undefined {
  if (reasons.shown > 0) return undefined;
  if (!reasons.ready) return 'reading';
  if (reasons.people === 0) return 'noPeople';
  if (reasons.items === 0) return 'noSteps';
  return reasons.filtered ? 'noMatch' : 'noneOfTen';
}
