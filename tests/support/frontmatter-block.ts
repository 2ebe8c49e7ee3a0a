/** A note with these lines as its block, and some text. */
export function noteOf(...lines: readonly string[]): string {
  return ['---', ...lines, '---', '', '# Bo', ''].join('\n');
}

const FENCED = /^(\uFEFF?--- *\r?\n)([^]*?)(?<=\n)(--- *(?:\r?\n[^]*)?)$/;

/** A note cut at its fences, by a rule of the tests' own; undefined where there is no block. */
export function fenced(text: string) {
  const found = FENCED.exec(text);
  if (found === null) return undefined;
  const [, head = '', block = '', tail = ''] = found;
  return { head, block, tail };
}
