/** The properties of a note as rows, to be read: name and value, texts as they stand. */
export function drawProperties(
  parent: HTMLElement,
  frontmatter: Readonly<Record<string, unknown>>,
): HTMLElement {
  const block = parent.createDiv('metadata-container');
  const list = block.createDiv('metadata-content').createDiv('metadata-properties');
  for (const [name, value] of Object.entries(frontmatter)) {
    const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': name } });
    row.createDiv({ cls: 'metadata-property-key', text: name });
    drawValue(row.createDiv('metadata-property-value'), value);
  }
  return block;
}

function drawValue(el: HTMLElement, value: unknown): void {
  if (Array.isArray(value)) {
    const pills = el.createDiv('multi-select-container');
    value.forEach((item) => drawValue(pills.createDiv('multi-select-pill'), item));
    return;
  }
  const text = wordsFor(value);
  const inner = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(text);
  if (inner) {
    const target = inner[1] ?? '';
    el.createEl('a', {
      cls: 'internal-link',
      text: inner[2] ?? target,
      attr: { 'data-href': target, href: target },
    });
  } else {
    el.createSpan({ text });
  }
}

/** Values that are neither text nor number are shown as JSON, as the app does. */
function wordsFor(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
