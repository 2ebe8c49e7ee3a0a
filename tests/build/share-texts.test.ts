import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

interface ShareTexts {
  shareTexts(this: void, code: string): string;
}

const { shareTexts } = (await import(
  new URL('../../scripts/share-texts.mjs', import.meta.url).href
)) as ShareTexts;

describe('a text that stands in the bundle several times', () => {
  it.each([
    [
      'is named once',
      'f("keep-in-touch");g("keep-in-touch",{a:"keep-in-touch"});',
      'const aa="keep-in-touch";f(aa);g(aa,{a:aa});',
    ],
    [
      'stands apart from words',
      'switch(f()){case"keep-in-touch":return"keep-in-touch"in x?1:"keep-in-touch"}',
      'const aa="keep-in-touch";switch(f()){case aa:return aa in x?1:aa}',
    ],
    [
      'gets a name that is free, and no word of the language',
      `${['aa', 'ab', 'ac', 'ad', 'ae', 'af', 'ag', 'ah', 'ai', 'aj'].join('+')};f("a text, long","a text, long","a text, long")`,
      `const ak="a text, long";aa+ab+ac+ad+ae+af+ag+ah+ai+aj;f(ak,ak,ak)`,
    ],
    ['stays where that is shorter', 'f("ab","ab","ab","once and for all")', undefined],
    [
      'stays as the name of a property',
      '({"a-long-name":1});({"a-long-name":2});({"a-long-name":3})',
      undefined,
    ],
    [
      'stays as a directive',
      '"use strict";function f(){"use strict"}function g(){"use strict"}',
      undefined,
    ],
    [
      'stays where a module is asked for',
      'require("obsidian");require("obsidian");require("obsidian")',
      undefined,
    ],
    [
      'stays within other words',
      'f(`a long text`,`a long text`,/a long text/,/a long text/)',
      undefined,
    ],
  ])('%s', (_, code, wanted = code) => {
    expect(shareTexts(code)).toBe(wanted);
  });

  it('is the same text afterwards', () => {
    const code = '[["a\\n\\"b\\u2026","a\\n\\"b\\u2026"],["a\\n\\"b\\u2026","x"]]';
    expect(shareTexts(code)).toContain('const aa=');
    expect(new Script(shareTexts(code)).runInNewContext()).toEqual(
      new Script(code).runInNewContext(),
    );
  });
});
