import { addText } from '../ui/element';
import type { DialogParts } from './dialog-parts';
import { openForm } from './form-modal';

/** Asks whether so many sample notes may go; undefined when the dialog was left. */
export function askRemoval(
  parts: Pick<DialogParts, 'app' | 'words'>,
  count: number,
): Promise<true | undefined> {
  const { removal } = parts.words.samples;
  return openForm(parts, {
    ...removal,
    build({ el }) {
      addText(el, 'p', removal.about(count));
      return () => true;
    },
  });
}
