import type { MenuItem } from './menu-item';

/** The sections of Obsidian's own menus, uppermost first; sections of plugins come after the nameless one. */
const KNOWN = [
  'title',
  'open',
  'action-primary',
  'action',
  'selection',
  'info',
  'view',
  'system',
  '',
];

/** The rows in the order in which they are shown, with the lines between sections. */
export function inOrder<T extends MenuItem>(
  entries: readonly (T | 'separator')[],
): readonly (T | 'separator')[] {
  const sections = new Map<string, (T | 'separator')[]>();
  let section = '';
  for (const entry of entries) {
    if (entry !== 'separator') section = entry.section;
    const list = sections.get(section) ?? [];
    sections.set(section, [...list, entry]);
  }
  const names = [...sections.keys()].sort((a, b) => rank(a) - rank(b));
  return tidy(
    names.flatMap((name): (T | 'separator')[] => ['separator', ...(sections.get(name) ?? [])]),
  );
}

function rank(section: string): number {
  if (section === 'danger') return KNOWN.length + 1;
  const at = KNOWN.indexOf(section);
  return at < 0 ? KNOWN.length : at;
}

/** No line at the ends, and no two in a row. */
function tidy<T extends MenuItem>(entries: readonly (T | 'separator')[]): (T | 'separator')[] {
  return entries.filter((entry, at) => {
    if (entry !== 'separator') return true;
    const next = entries[at + 1];
    return next !== undefined && next !== 'separator' && entries.slice(0, at).some(isItem);
  });
}

function isItem(entry: unknown): boolean {
  return entry !== 'separator';
}
