// Marks the properties that only the plugin's own code sees, so that the build may give them short names:
// `path` of a person becomes `path$`, `path` of a file of the app stays. Which is which the types tell, and
// the marked code must pass the type checker too (`npm run check:names`).
import ts from 'typescript';
import { nameOfProperty } from './property-syntax.mjs';
import { SameProperties } from './same-properties.mjs';
import { ownFiles, programOf, walk } from './source-program.mjs';

/** Ends each marked name, and no other name in the bundle. */
export const MARK = '$';

/** The texts of src/ with the marks, by the place of the file; `program` is that of the files on disk. */
export function markedTexts(program = programOf()) {
  const properties = new SameProperties(program.getTypeChecker());
  const files = ownFiles(program);
  for (const file of files) walk(file, (node) => properties.learn(node));
  return new Map(files.map((file) => [file.fileName, markedText(file, properties)]));
}

/** The text of a file in which each inner name ends with the mark. */
function markedText(file, properties) {
  const edits = [];
  walk(file, (node) => {
    const name = nameOfProperty(node);
    if (name === undefined || !properties.isInner(name)) return;
    const isShort =
      ts.isShorthandPropertyAssignment(node) ||
      (ts.isBindingElement(node) && node.propertyName === undefined);
    if (isShort) edits.push([name.getStart(file), `${name.text}${MARK}: `]);
    else edits.push([name.end - (ts.isStringLiteral(name) ? 1 : 0), MARK]);
  });
  let text = file.text;
  for (const [at, added] of edits.sort(([a], [b]) => b - a)) {
    text = text.slice(0, at) + added + text.slice(at);
  }
  return text;
}
