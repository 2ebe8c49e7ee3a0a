import type { FrontmatterEdit } from '../frontmatter-edit';
import { changeProperties } from './change-properties';
import { contactChange, NO_CONTACT_CHANGE } from './contact-change';
import type { EditContext } from './edit-context';
import { interactionLine, type InteractionInput } from './interaction-line';
import { noteList } from './note-list';
import { changed, refused } from './outcome';
import { writableDay } from './writable-day';

/**
 * Adds a line to `interactions`, and moves `last-contact` where the day is later and it was a contact.
 * A day in the future is refused, and so is a kind that the settings do not list.
 */
export function logInteractionEdit(input: InteractionInput, context: EditContext): FrontmatterEdit {
  const { reading, today } = context;
  const line = writableDay(input.day) === undefined ? undefined : interactionLine(input, reading);
  return (frontmatter) => {
    const where = { frontmatter, reading };
    if (line === undefined) return refused('no-such-day', 'interactions', where);
    if (line.kind === 'unknown') return refused('unknown-value', 'interactions', where, line.value);
    if (input.day > today) return refused('future-day', 'interactions', where);
    const list = noteList(frontmatter, 'interactions', reading);
    if (list.kind === 'refused') return list;
    const contact =
      input.noContact === true ? NO_CONTACT_CHANGE : contactChange(frontmatter, input.day, context);
    const changes = {
      'last-contact': contact.value,
      interactions: [...list.items, line.line],
    };
    return changed(changeProperties(frontmatter, changes, reading), contact.remarks);
  };
}
