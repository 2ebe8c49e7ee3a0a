import type { FrontmatterEdit } from '../../src/domain/frontmatter-edit';
import type { Frontmatter } from '../../src/domain/note';
import { editText, type TextEdit } from '../../src/frontmatter/edit-text';
import { parseYaml } from './frontmatter-yaml';

/** An edit that sets some properties and leaves the others. */
export function setting(properties: Record<string, unknown>): FrontmatterEdit {
  return changing((frontmatter) => ({ ...frontmatter, ...properties }));
}

/** An edit that puts items at the end of a list; a single text is a list of one. */
export function appending(name: string, ...items: unknown[]): FrontmatterEdit {
  return changing((frontmatter) => {
    const list = [...listOf(frontmatter[name]), ...items];
    return { ...frontmatter, [name]: list };
  });
}

/** An edit that changes one list, item by item. */
export function changingList(
  name: string,
  change: (items: readonly unknown[]) => unknown[],
): FrontmatterEdit {
  return changing((frontmatter) => ({ ...frontmatter, [name]: change(listOf(frontmatter[name])) }));
}

export function changing(change: (frontmatter: Frontmatter) => Frontmatter): FrontmatterEdit {
  return (frontmatter) => ({ kind: 'changed', frontmatter: change(frontmatter), remarks: [] });
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value === null || value === undefined || value === '' ? [] : [value];
}

/** The text after an edit: as it was when nothing changed, or `refused: reason`. */
export function edited(text: string, edit: FrontmatterEdit): string {
  const result: TextEdit = editText(text, edit, parseYaml);
  if (result.kind === 'refused') {
    const { reason, property } = result.refusal;
    return `refused: ${reason}${property === undefined ? '' : ` (${property})`}`;
  }
  return result.kind === 'written' ? result.text : text;
}
