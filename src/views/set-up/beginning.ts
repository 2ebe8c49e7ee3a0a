import type { Survey } from '../../domain/survey';
import { addButton, addTitle } from './pane-elements';
import { keyLines } from './set-up-model';
import type { SetUpParts } from './set-up-parts';

/** Where a vault without people begins: with a first note, or with made-up people to look around with. */
export function createBeginning(el: HTMLElement, survey: Survey, parts: SetUpParts): void {
  const words = parts.words.setUp;
  addTitle(el, words.empty.title, words.empty.hint);
  for (const text of keyLines(survey, words)) el.createDiv({ cls: 'rapport-set-up-key', text });
  const form = el.createEl('form', { cls: 'rapport-set-up-first' });
  const input = form.createEl('input', {
    type: 'text',
    placeholder: words.empty.name,
    attr: { 'aria-label': words.empty.name, required: '', maxlength: '100' },
  });
  const make = form.createEl('button', { cls: 'mod-cta', text: words.empty.make });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (make.disabled || input.value.trim() === '') return;
    make.disabled = true;
    void makeFirst(input.value, parts).finally(() => (make.disabled = false));
  });
  const buttons = el.createDiv({ cls: 'rapport-set-up-buttons' });
  addButton(buttons, words.empty.samples, () => addSamples(parts));
  addButton(buttons, words.later, () => parts.skip());
}

async function makeFirst(name: string, parts: SetUpParts): Promise<void> {
  const path = await parts.makePerson(name);
  if (path === undefined) return;
  await parts.skip();
  parts.open(path, false);
}

async function addSamples(parts: SetUpParts): Promise<void> {
  if (await parts.addSamples()) await parts.skip();
}
