/** A note with these lines as its block, and some text. */
export function noteOf(...lines: readonly string[]): string {
  return ['---', ...lines, '---', '', '# Bo', ''].join('\n');
}
