// Texts that stand in the bundle several times, as names at its beginning: no minifier does that, since a
// packed file would be no smaller. A plugin is not packed where it lies, and is read whole at every start.
import ts from 'typescript';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_';
const WORDS_OF_THE_LANGUAGE = new Set(['as', 'do', 'if', 'in', 'is', 'of']);

/** The same code, with a name for each text that is longer in all its places than name and text together. */
export function shareTexts(code) {
  const { places, taken } = textsIn(code);
  const names = freeNames(taken);
  const shared = [];
  const edits = [];
  for (const [raw, starts] of places) {
    if (raw.length * starts.length <= `${raw},xx=`.length + 'xx '.length * starts.length) continue;
    const name = names.next().value;
    shared.push(`${name}=${raw}`);
    for (const start of starts) edits.push({ start, end: start + raw.length, name });
  }
  if (shared.length === 0) return code;
  const parts = [`const ${shared.join()};`];
  let at = 0;
  for (const { start, end, name } of edits.sort((a, b) => a.start - b.start)) {
    // `case"a"` and `return"a"` need no blank, a name there does.
    const gap = /[\w$]$/.test(code.slice(at, start)) ? ' ' : '';
    const after = /^[\w$]/.test(code.slice(end, end + 1)) ? ' ' : '';
    parts.push(code.slice(at, start), gap, name, after);
    at = end;
  }
  return parts.join('') + code.slice(at);
}

/** Where each text stands as a value, and every name in use. */
function textsIn(code) {
  const places = new Map();
  const taken = new Set();
  const file = ts.createSourceFile('main.js', code, ts.ScriptTarget.ES2022, true);
  const visit = (node) => {
    if (ts.isIdentifier(node)) taken.add(node.text);
    if (ts.isStringLiteral(node) && isValue(node)) {
      const raw = node.getText(file);
      places.set(raw, [...(places.get(raw) ?? []), node.getStart(file)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { places, taken };
}

/** Neither a directive (`"use strict"`), nor the name of a property, nor what is required. */
function isValue(node) {
  const { parent } = node;
  if (ts.isExpressionStatement(parent) || parent.name === node) return false;
  return !ts.isCallExpression(parent) || parent.expression.getText() !== 'require';
}

function* freeNames(taken) {
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = first + second;
      if (!taken.has(name) && !WORDS_OF_THE_LANGUAGE.has(name)) yield name;
    }
  }
  throw new Error('There is no free name of two letters.');
}
