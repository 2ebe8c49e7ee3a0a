import { isDeepStrictEqual } from 'node:util';
import type { Frontmatter } from '../../src/domain/note';
import { editText } from '../../src/frontmatter/edit-text';
import { fenced } from './frontmatter-block';
import { withCleared, withoutNewEmpties, type Verdict } from './frontmatter-judge';
import { applyRandomEdits, type RandomEdit } from './frontmatter-random-edits';
import { parseYaml } from './frontmatter-yaml';

/**
 * Judges an edit of a text that is not known to be made of properties: what is before and after the block
 * stays byte for byte, and the block reads as wanted.
 */
export function judgeText(before: string, edits: readonly RandomEdit[]): Verdict {
  let had: readonly string[] = [];
  let wanted: Frontmatter = {};
  const result = editText(
    before,
    (frontmatter) => {
      had = Object.keys(frontmatter);
      ({ wanted } = applyRandomEdits(frontmatter, edits));
      return { kind: 'changed', frontmatter: wanted, remarks: [] };
    },
    parseYaml,
  );
  if (result.kind === 'refused') return { kind: 'refused', reason: result.refusal.reason };
  if (result.kind === 'unchanged') return { kind: 'unchanged' };
  return judgeWritten(before, result.text, withoutNewEmpties(wanted, had));
}

function judgeWritten(before: string, after: string, wanted: Frontmatter): Verdict {
  const wrong = (why: string, bytesOutside = 0): Verdict => ({
    kind: 'wrong',
    ...{ why, bytesOutside, after },
    outside: bytesOutside > 0,
  });
  const bom = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  const { head, tail } = fenced(before) ?? { head: bom, tail: before.slice(bom.length) };
  if (!after.startsWith(head) || !after.endsWith(tail)) {
    return wrong('bytes outside the block differ', Buffer.byteLength(head + tail));
  }
  const written = fenced(after);
  if (written === undefined) return wrong('the block is gone');
  const parsed: unknown = parseYaml(written.block) ?? {};
  const reads = isDeepStrictEqual(parsed, withCleared(wanted, parsed));
  return reads ? { kind: 'right', alone: true } : wrong('it reads differently');
}
