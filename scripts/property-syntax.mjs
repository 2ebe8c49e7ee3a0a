// Where properties are named in the text of a program, and what is said of them there.
import ts from 'typescript';
import { placeInSrc } from './source-program.mjs';

/** The name of a property that this node declares, asks for or takes apart. */
export function nameOfProperty(node) {
  if (isProperty(node) && ts.isIdentifier(node.name)) return node.name;
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) return node.name;
  if (ts.isQualifiedName(node)) return node.right;
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return node.dotDotDotToken === undefined && ts.isIdentifier(name) ? name : undefined;
  }
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) && isNameInType(node)) {
    return node.literal;
  }
  return undefined;
}

/** Whether a text in a type names a property: `It['name']`, `Pick<It, 'name' | 'other'>`. */
function isNameInType(node) {
  const list = ts.isUnionTypeNode(node.parent) ? node.parent : node;
  const { parent } = list;
  if (ts.isIndexedAccessTypeNode(parent)) return parent.indexType === list;
  if (parent.typeArguments?.[1] !== list) return false;
  return ['Pick', 'Omit'].includes((parent.typeName ?? parent.expression).getText());
}

export function isProperty(node) {
  const isOne =
    ts.isTypeElement(node) || ts.isClassElement(node) || ts.isObjectLiteralElement(node);
  return (
    isOne &&
    node.name !== undefined &&
    (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
  );
}

/** What is given back here, if anything. */
export function returned(node) {
  if (ts.isReturnStatement(node)) return node.expression;
  return ts.isArrowFunction(node) && !ts.isBlock(node.body) ? node.body : undefined;
}

/** Whether of this value only parts are taken, which is all that the types say of its place. */
export function isTakenApart({ parent }) {
  const isPart =
    ts.isArrayLiteralExpression(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isSpreadAssignment(parent);
  if (isPart) return isTakenApart(parent);
  return ts.isVariableDeclaration(parent) && ts.isBindingPattern(parent.name);
}

export function isIn(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
}

/** In quotes, or called by the language itself: `toString`, `then`. */
export function isSaidByTheLanguage(name) {
  if (!ts.isIdentifier(name)) return true;
  return name.text in {} || ['then', 'toJSON'].includes(name.text);
}

export function isAnything({ flags }) {
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) !== 0;
}

/** The texts that a value of this type can be, undefined when it can be any; numbers are none. */
export function textsOf(type, checker) {
  const known = checker.getBaseConstraintOfType(type) ?? type;
  const parts = known.isUnion() ? known.types : [known];
  if (parts.some(({ flags }) => (flags & ts.TypeFlags.String) !== 0)) return undefined;
  return parts.filter((part) => part.isStringLiteral()).map(({ value }) => value);
}

/** Where a property is declared; a variable or a function is none. */
export function declarationsOf(symbol) {
  return (symbol?.declarations ?? []).filter((each) => isProperty(each) || !isOwnNode(each));
}

export function isOwn(symbol) {
  return (symbol?.declarations ?? []).some(isOwnNode);
}

/** Whether it is declared in src/. */
export function isOwnNode(node) {
  return placeInSrc(node.getSourceFile()) !== undefined;
}
