import { describe, expect, it } from 'vitest';
import type { FrontmatterEdit } from '../../src/domain/frontmatter-edit';
import { editText, type BodyEdit } from '../../src/frontmatter/edit-text';
import { changing, setting } from '../support/frontmatter-edits';
import { parseYaml } from '../support/frontmatter-yaml';

const nothing = changing((frontmatter) => frontmatter);

function edited(text: string, edit: FrontmatterEdit, body: BodyEdit): string {
  const result = editText(text, edit, parseYaml, body);
  if (result.kind === 'refused') return `refused: ${result.refusal.reason}`;
  return result.kind === 'written' ? result.text : 'unchanged';
}

describe('the body', () => {
  it.each<[string, string, FrontmatterEdit, string]>([
    ['and a property', '---\na: 1\n---\nText\n', setting({ a: 2 }), '---\na: 2\n---\n<Text\n>'],
    ['alone', '---\na: 1\n---\nText', nothing, '---\na: 1\n---\n<Text>'],
    ['of nothing', '---\na: 1\n---\n', nothing, '---\na: 1\n---\n<>'],
    ['behind a fence without an end', '---\na: 1\n---', nothing, '---\na: 1\n---\n<>'],
    [
      'with Windows lines',
      '---\r\na: 1\r\n---\r\nText\r\n',
      nothing,
      '---\r\na: 1\r\n---\r\n<Text\r\n>',
    ],
    ['behind a last fence of such', '---\r\na: 1\r\n---', nothing, '---\r\na: 1\r\n---\r\n<>'],
    ['behind a BOM', '\uFEFF---\na: 1\n---\nText', nothing, '\uFEFF---\na: 1\n---\n<Text>'],
    ['of a note without a block', 'Text\n', nothing, '<Text\n>'],
    ['of one with a BOM', '\uFEFFText', nothing, '\uFEFF<Text>'],
    ['of one that gets a block', 'Text\n', setting({ a: 2 }), '---\na: 2\n---\n<Text\n>'],
    ['with rules in it', '---\na: 1\n---\nA\n---\nB', nothing, '---\na: 1\n---\n<A\n---\nB>'],
  ])('changes %s', (_, text, edit, wanted) => {
    expect(edited(text, edit, (body) => `<${body}>`)).toBe(wanted);
  });

  it.each(['---\na: 1\n---\nText', '---\na: 1\n---', 'Text'])('may stay: %j', (text) => {
    expect(edited(text, nothing, (body) => body)).toBe('unchanged');
  });

  it.each([
    ['its own', '---\r\na: 1\r\n---\r\nOne\nTwo', '\n'],
    ['its own, of Windows', '---\na: 1\n---\nOne\r\nTwo', '\r\n'],
    ['that of the note where it has none', '---\r\na: 1\r\n---\r\nOne', '\r\n'],
    ['that of the note where it is empty', '---\r\na: 1\r\n---', '\r\n'],
  ])('is told which line break to use: %s', (_, text, wanted) => {
    const told: string[] = [];
    edited(text, nothing, (body, lineBreak) => {
      told.push(lineBreak);
      return body;
    });
    expect(told).toEqual([wanted]);
  });

  it('may stay while a property changes', () => {
    const text = '---\na: 1\n---\nText';
    expect(edited(text, setting({ a: 2 }), (body) => body)).toBe('---\na: 2\n---\nText');
  });

  it('is not looked at where the properties are refused', () => {
    const body = (): string => {
      throw new Error('The body was asked for.');
    };
    expect(edited('---\na: [\n---\nText', setting({ a: 2 }), body)).toBe(
      'refused: unreadable-block',
    );
  });

  it('may not become a block', () => {
    expect(edited('Text', nothing, () => '---\na: 1\n---\n')).toBe('refused: not-provable');
  });
});
