import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/frontmatter/read-text';
import corpus from '../corpus/frontmatter.json';
import { randomCases } from '../support/frontmatter-cases';
import { textOf } from '../support/frontmatter-notes';
import { parseYaml } from '../support/frontmatter-yaml';
import { runs } from '../support/random-runs';

/**
 * What gray-matter reads with the same YAML reader; undefined where that throws. It cuts the line
 * ending off a block's last line, and of CRLF only half: it is handed LF, and gets the ending back.
 */
function referee(text: string): unknown {
  const yaml = { parse: (block: string): object => parseYaml(`${block}\n`) ?? {} };
  try {
    return matter(text.replace(/\r\n/g, '\n'), { engines: { yaml } }).data;
  } catch {
    return undefined;
  }
}

const read = (text: string): unknown => {
  const reading = readText(text, parseYaml);
  return reading.kind === 'read' ? reading.frontmatter : reading.kind;
};

describe('the reader agrees with gray-matter', () => {
  const plain = corpus.cases.filter(({ expect }) => expect === 'edit');

  it.each(plain.map(({ id, before }) => [id, before]))('on %s', (_, text) => {
    const own = read(text);
    expect(referee(text)).toEqual(own === 'none' ? {} : own);
  });

  it('on random notes', { timeout: 60_000 }, () => {
    const tried = { seed: 20261122, ...runs(500) };
    let compared = 0;
    fc.assert(
      fc.property(randomCases, ([note]) => {
        const text = textOf(note);
        const own = read(text);
        if (own === 'broken') return;
        compared += 1;
        expect(referee(text)).toEqual(own === 'none' ? {} : own);
      }),
      tried,
    );
    expect(compared).toBeGreaterThanOrEqual((tried.numRuns ?? 0) * 0.8);
  });
});
