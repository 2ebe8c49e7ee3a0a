import { lineAt, type Line } from './lines';
import { scanFlow, type Flow } from './scan-flow';
import type { Span } from './scan-span';

/** Space and comments, anchors and tags. */
const LEAD = /^(?:[ \t\r\n]+(?:#[^\n]*)?|[&!][^ \t\r\n]*)*/;

/** The list behind the colon of a property: in brackets, or the line with its first dash. */
export function locateList(text: string, { first, from, last }: Span): Flow | Line | undefined {
  const rest = text.slice(from, last.end).replace(LEAD, '');
  const at = last.end - rest.length;
  if (rest.startsWith('[')) return scanFlow(text, at);
  return /^-(?:[ \t\r\n]|$)/.test(rest) ? lineAt(first, at) : undefined;
}
