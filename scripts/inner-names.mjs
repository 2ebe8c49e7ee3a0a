// Which names of properties only the plugin's own code ever sees, so that the build may shorten them.
// `npm run inner-names` writes them into inner-names.json, from where the build takes them: finding them
// takes seconds. A name that is missing there is not shortened; one that must not be there fails a test.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './packages.mjs';

const src = `${root.split(path.sep).join('/')}/src/`;

/** What is declared here is read by others: `data.json`, other plugins, the command line. */
const SEEN_BY_OTHERS =
  /^(settings\/settings|domain\/rules|interop\/api(-shapes)?|interop\/cli\/(answer|commands))\.ts$/;

/** Takes anything, and asks only whether two things are the same. */
const ONLY_COMPARES = 'isSameValue';

/** Of these functions the names of properties come out as texts. */
const NAMES_AS_TEXTS = new Set(['Object.keys', 'Object.entries']);

/**
 * The names, in order. A name is left as it is when
 * - the app, the browser or the language declares a property or a variable of that name too;
 * - it stands in quotes, or can be the text in `it[text]`, `text in it` or `{ [text]: … }`;
 * - it belongs to what is asked by a text of which nothing is known (`{ ArrowUp: -1 }[event.key]`);
 * - it belongs to what is given to `Object.keys` or `Object.entries`, or to a parameter of which nothing is
 *   known (`JSON.stringify`, `saveData`), at any depth;
 * - it is declared in a file of SEEN_BY_OTHERS.
 */
export function innerNames() {
  const program = programOf(path.join(root, 'tsconfig.json'));
  const checker = program.getTypeChecker();
  const own = new Set();
  const kept = new Set();
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(src)) {
      const isSeen = SEEN_BY_OTHERS.test(file.fileName.slice(src.length));
      walk(file, (node) => {
        if (isProperty(node)) {
          own.add(node.name.text);
          if (isSeen || ts.isStringLiteral(node.name)) kept.add(node.name.text);
        }
        for (const type of typesUsedAsText(node, checker)) keepTexts(type, kept);
        for (const name of namesAskedByAnyText(node, checker)) kept.add(name);
        for (const type of typesGivenAway(node, checker)) keepProperties(type, checker, kept);
      });
    } else {
      walk(file, (node) => {
        if (isProperty(node) || isVariable(node)) kept.add(node.name.text);
      });
    }
  }
  return [...own].filter((name) => name.length > 2 && !kept.has(name)).sort();
}

function programOf(config) {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  return ts.createProgram(
    fileNames.filter((name) => name.startsWith(src)),
    options,
  );
}

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function isProperty(node) {
  const isOne =
    ts.isTypeElement(node) ||
    ts.isClassElement(node) ||
    ts.isObjectLiteralElement(node) ||
    ts.isParameterPropertyDeclaration(node, node.parent);
  return (
    isOne &&
    node.name !== undefined &&
    (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
  );
}

function isVariable(node) {
  return (
    (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) &&
    node.name !== undefined &&
    ts.isIdentifier(node.name)
  );
}

/** The types of what names a property by a text. */
function typesUsedAsText(node, checker) {
  if (ts.isElementAccessExpression(node))
    return [checker.getTypeAtLocation(node.argumentExpression)];
  if (ts.isComputedPropertyName(node)) return [checker.getTypeAtLocation(node.expression)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
    return [checker.getTypeAtLocation(node.left)];
  }
  return [];
}

/** The names of what is asked by a text of which nothing is known: `{ ArrowUp: -1 }[event.key]`. */
function namesAskedByAnyText(node, checker) {
  if (!ts.isElementAccessExpression(node)) return [];
  const { flags } = checker.getTypeAtLocation(node.argumentExpression);
  if ((flags & ts.TypeFlags.String) === 0) return [];
  return checker
    .getTypeAtLocation(node.expression)
    .getProperties()
    .map(({ name }) => name);
}

/** The types of the arguments whose properties somebody may read by name whom the types do not tell of. */
function typesGivenAway(node, checker) {
  if (!ts.isCallExpression(node)) return [];
  const given = node.arguments.map((argument) => checker.getTypeAtLocation(argument));
  const asked = node.expression.getText();
  if (NAMES_AS_TEXTS.has(asked)) return given;
  if (asked === ONLY_COMPARES) return [];
  const parameters = checker.getResolvedSignature(node)?.parameters ?? [];
  return given.filter((_, at) => {
    const parameter = parameters[at];
    return (
      parameter !== undefined && isAnything(checker.getTypeOfSymbolAtLocation(parameter, node))
    );
  });
}

function isAnything({ flags }) {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) !== 0;
}

function keepTexts(type, kept) {
  for (const each of type.isUnion() ? type.types : [type])
    if (each.isStringLiteral()) kept.add(each.value);
}

function keepProperties(type, checker, kept, seen = new Set()) {
  if (seen.has(type)) return;
  seen.add(type);
  const parts = type.isUnionOrIntersection()
    ? type.types
    : (checker.getTypeArguments?.(type) ?? []);
  for (const part of parts) keepProperties(part, checker, kept, seen);
  for (const property of checker.getPropertiesOfType(type)) {
    const declared = property.declarations?.find((each) =>
      each.getSourceFile().fileName.startsWith(src),
    );
    if (declared === undefined) continue;
    kept.add(property.name);
    keepProperties(checker.getTypeOfSymbolAtLocation(property, declared), checker, kept, seen);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = innerNames();
  const file = new URL('inner-names.json', import.meta.url);
  await writeFile(file, `${JSON.stringify(names, undefined, 2)}\n`);
  console.log(`${names.length} names are seen by the plugin's own code only.`);
}
