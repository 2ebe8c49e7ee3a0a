// Which properties of the house are the same, and which of them others see too.
import ts from 'typescript';
import {
  declarationsOf,
  isAnything,
  isIn,
  isOwn,
  isOwnNode,
  isProperty,
  isSaidByTheLanguage,
  isTakenApart,
  nameOfProperty,
  returned,
  textsOf,
} from './property-syntax.mjs';
import { placeInSrc } from './source-program.mjs';

/** What is declared here is read by others: `data.json`, other plugins, the command line. */
const SEEN_BY_OTHERS =
  /^(settings\/settings|domain\/rules|interop\/api(-shapes)?|interop\/cli\/(answer|commands))\.ts$/;

/** Takes anything, and asks only whether two things are the same. */
const ONLY_COMPARES = 'isSameValue';

/** Of these functions the names of properties come out as texts. */
const NAMES_AS_TEXTS = new Set(['Object.keys', 'Object.entries']);

/** Types can hold types without end. */
const DEEPEST = 20;

/**
 * Which declarations of properties are the same property, since what has the one is given where the other is
 * asked for; and which keep their names. Kept is
 * - what the app, the browser or the language declares, and what a class of the app's is made to;
 * - what stands in quotes, or can be the text in `it[text]`, `text in it` or `{ [text]: … }`;
 * - what is asked by a text of which nothing is known (`{ ArrowUp: -1 }[event.key]`);
 * - what is given, at any depth, where anything is taken (`JSON.stringify`, `Object.keys`, `unknown`) or where
 *   names are data (`Record<string, …>`);
 * - what is declared in a file of SEEN_BY_OTHERS.
 */
export class SameProperties {
  #checker;
  #leaders = new Map();
  #kept = new Set();
  #compared = new Set();
  #given = new Set();

  constructor(checker) {
    this.#checker = checker;
  }

  /** Whether the property of this name, at this place, may be called as it pleases us. */
  isInner(name) {
    const declarations = this.#declarationsAt(name);
    return declarations.length > 0 && declarations.every((each) => !this.#isKept(each));
  }

  learn(node) {
    if (isProperty(node)) this.#learnProperty(node);
    if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) this.#learnHeritage(node);
    if (ts.isElementAccessExpression(node)) {
      this.#keepNamed(node.expression, node.argumentExpression);
    }
    if (ts.isComputedPropertyName(node)) this.#keepComputed(node);
    if (ts.isIndexedAccessTypeNode(node) && !ts.isLiteralTypeNode(node.indexType)) {
      this.#keepNamed(node.objectType, node.indexType);
    }
    if (ts.isConditionalTypeNode(node)) {
      this.#flow(this.#type(node.checkType), this.#type(node.extendsType));
    }
    if (node.typeArguments !== undefined) this.#learnLimits(node);
    if (isIn(node)) this.#keepNamed(node.right, node.left);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.#learnCall(node);
    const name = nameOfProperty(node);
    if (name !== undefined) this.#uniteAll(this.#declarationsAt(name));
    if (ts.isExpression(node)) this.#learnFlow(node);
    const result = returned(node);
    if (result !== undefined) this.#learnResult(result);
  }

  #type(node) {
    return this.#checker.getTypeAtLocation(node);
  }

  #leader(declaration) {
    let leader = declaration;
    for (let next = this.#leaders.get(leader); next; next = this.#leaders.get(leader))
      leader = next;
    return leader;
  }

  #isKept(declaration) {
    return !isOwnNode(declaration) || this.#kept.has(this.#leader(declaration));
  }

  #keep(declaration) {
    this.#kept.add(this.#leader(declaration));
  }

  #unite(a, b) {
    const [first, second] = [this.#leader(a), this.#leader(b)];
    if (first === second) return;
    this.#leaders.set(second, first);
    if (this.#kept.has(second) || !isOwnNode(second)) this.#kept.add(first);
    if (!isOwnNode(first)) this.#kept.add(first);
  }

  #uniteAll([first, ...rest]) {
    for (const each of rest) this.#unite(first, each);
  }

  /** The declarations of what a property at this place is, none for what is no property. */
  #declarationsAt(name) {
    const { parent } = name;
    if (isProperty(parent) && parent.name === name) return declarationsOf(parent.symbol);
    const asked = this.#askedBy(parent);
    if (asked === undefined) return declarationsOf(this.#checker.getSymbolAtLocation(name));
    const type = this.#checker.getApparentType(this.#checker.getNonNullableType(asked));
    return declarationsOf(this.#checker.getPropertyOfType(type, name.text));
  }

  /** What is taken apart by `{ name }`, or looked into by `It['name']` and `Pick<It, 'name'>`. */
  #askedBy(node) {
    if (ts.isBindingElement(node)) {
      const { parent: pattern } = node;
      return this.#type(ts.isParameter(pattern.parent) ? pattern.parent : pattern);
    }
    if (!ts.isLiteralTypeNode(node)) return undefined;
    const list = ts.isUnionTypeNode(node.parent) ? node.parent.parent : node.parent;
    if (ts.isIndexedAccessTypeNode(list)) return this.#type(list.objectType);
    return this.#type(list.typeArguments[0]);
  }

  #learnProperty(node) {
    this.#uniteAll([node, ...declarationsOf(node.symbol)]);
    const file = placeInSrc(node.getSourceFile());
    if (SEEN_BY_OTHERS.test(file) || isSaidByTheLanguage(node.name)) this.#keep(node);
  }

  #learnHeritage(node) {
    const type = this.#checker.getTypeAtLocation(node);
    for (const clause of node.heritageClauses ?? []) {
      for (const each of clause.types) {
        const base = this.#checker.getTypeAtLocation(each);
        this.#flow(type, base);
        const isMade = ts.isClassLike(node) && clause.token === ts.SyntaxKind.ExtendsKeyword;
        if (isMade && !isOwn(base.symbol)) {
          for (const member of node.members) if (isProperty(member)) this.#keep(member);
        }
      }
    }
  }

  #learnCall(node) {
    const { arguments: values = [] } = node;
    const given = values.map((value) => this.#type(value));
    const asked = node.expression.getText();
    if (NAMES_AS_TEXTS.has(asked)) given.forEach((type) => this.#keepAll(type));
    if (asked === 'Object.assign') given.slice(1).forEach((type) => this.#flow(type, given[0]));
    if (asked === ONLY_COMPARES) values.forEach((value) => this.#compared.add(value));
    else this.#learnGiven(node, given);
  }

  /** What is given to a function, both as it is asked for there and as it is declared with its limits. */
  #learnGiven(node, given) {
    const called = this.#checker.getResolvedSignature(node);
    const declared =
      called?.declaration && this.#checker.getSignatureFromDeclaration(called.declaration);
    for (const signature of [called, declared]) {
      signature?.parameters.forEach((parameter, at) => {
        if (given[at] === undefined) return;
        this.#flow(given[at], this.#checker.getTypeOfSymbolAtLocation(parameter, node));
      });
    }
  }

  /** `It<Person>`: what is limited where `It` is declared. `Extract<It, { kind: 'a' }>`: what is compared. */
  #learnLimits(node) {
    const given = node.typeArguments.map((each) => this.#type(each));
    const name = node.typeName ?? node.expression;
    if (['Extract', 'Exclude'].includes(name.getText())) this.#flow(given[0], given[1]);
    const symbol = this.#checker.getSymbolAtLocation(name);
    const found = symbol && symbol.flags & ts.SymbolFlags.Alias;
    const meant = found ? this.#checker.getAliasedSymbol(symbol) : symbol;
    for (const { typeParameters } of meant?.declarations?.filter(isOwnNode) ?? []) {
      typeParameters?.forEach(({ constraint }, at) => {
        if (constraint && given[at]) this.#flow(given[at], this.#type(constraint));
      });
    }
  }

  #learnFlow(node) {
    if (this.#compared.has(node)) return;
    const wanted = isTakenApart(node) ? undefined : this.#checker.getContextualType(node);
    if (wanted !== undefined) this.#flow(this.#type(node), wanted);
    for (const [part, whole] of this.#partsOf(node)) this.#flow(part, whole);
  }

  /** One of perhaps several values that a function gives. */
  #learnResult(result) {
    const made = ts.findAncestor(result.parent, ts.isFunctionLike);
    const signature = made && this.#checker.getSignatureFromDeclaration(made);
    if (signature === undefined) return;
    const given = signature.getReturnType();
    const later =
      given.symbol?.name === 'Promise' ? this.#checker.getTypeArguments(given)[0] : given;
    this.#flow(this.#type(result), later);
  }

  /** Of several values that can be the same one, the type of each and the type of all. */
  #partsOf(node) {
    const whole = this.#type(node);
    if (ts.isConditionalExpression(node)) {
      return [node.whenTrue, node.whenFalse].map((each) => [this.#type(each), whole]);
    }
    if (ts.isBinaryExpression(node))
      return [node.left, node.right].map((each) => [this.#type(each), whole]);
    if (ts.isArrayLiteralExpression(node)) {
      const element = this.#elementOf(whole);
      return node.elements.map((each) =>
        ts.isSpreadElement(each)
          ? [this.#elementOf(this.#type(each.expression)), element]
          : [this.#type(each), element],
      );
    }
    return [];
  }

  #elementOf(type) {
    const of = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return of ?? this.#checker.getTypeArguments(type)[0] ?? type;
  }

  /** What is of the one type is used as one of the other. */
  #flow(from, to, depth = 0) {
    if (from === to || depth > DEEPEST) return;
    const key = `${from.id} ${to.id}`;
    if (this.#given.has(key)) return;
    this.#given.add(key);
    if (isAnything(to)) return this.#keepAll(from);
    const limits = [from, to].map((type) =>
      type.flags & ts.TypeFlags.TypeParameter ? this.#checker.getBaseConstraintOfType(type) : type,
    );
    if (limits[0] !== from || limits[1] !== to) {
      if (limits.includes(undefined) || limits.some(isAnything)) return;
      return this.#flow(limits[0], limits[1], depth);
    }
    if (from.isUnionOrIntersection() && from.isUnion()) {
      for (const part of from.types) this.#flow(part, to, depth);
      return;
    }
    if (to.isUnion()) {
      for (const part of to.types) this.#flow(from, part, depth);
      return;
    }
    if ((from.flags & ts.TypeFlags.Object) === 0 && !from.isIntersection()) return;
    if ((to.flags & ts.TypeFlags.Object) === 0 && !to.isIntersection()) return;
    this.#flowParts(from, to, depth + 1);
  }

  #flowParts(from, to, depth) {
    const checker = this.#checker;
    const any = checker.getIndexTypeOfType(to, ts.IndexKind.String);
    for (const has of checker.getPropertiesOfType(from)) {
      const asked = checker.getPropertyOfType(to, has.name);
      const own = declarationsOf(has);
      if (asked === undefined) {
        if (any === undefined) continue;
        own.forEach((each) => this.#keep(each));
        this.#flow(checker.getTypeOfSymbol(has), any, depth);
        continue;
      }
      const others = declarationsOf(asked);
      if (![...own, ...others].some(isOwnNode)) continue;
      // A type made of texts: `Record<'a' | 'b', …>`.
      if (others.length === 0) own.forEach((each) => this.#keep(each));
      if (own.length === 0) others.forEach((each) => this.#keep(each));
      for (const each of own) for (const other of others) this.#unite(each, other);
      this.#flow(checker.getTypeOfSymbol(has), checker.getTypeOfSymbol(asked), depth);
    }
    const [ones, others] = [from, to].map((type) => checker.getTypeArguments(type) ?? []);
    ones.forEach((one, at) => others[at] !== undefined && this.#flow(one, others[at], depth));
    const [calls, wanted] = [from, to].map((type) => type.getCallSignatures());
    for (const call of calls) for (const other of wanted) this.#flowCall(call, other, depth);
  }

  #flowCall(from, to, depth) {
    const checker = this.#checker;
    from.parameters.forEach((each, at) => {
      const other = to.parameters[at];
      if (other === undefined) return;
      this.#flow(checker.getTypeOfSymbol(other), checker.getTypeOfSymbol(each), depth);
    });
    this.#flow(from.getReturnType(), to.getReturnType(), depth);
  }

  /** The properties of what is asked by a text of this type. */
  #keepNamed(asked, text) {
    this.#keepTexts(this.#type(asked), this.#type(text));
  }

  /** `{ [text]: … }`, wherever it is given. */
  #keepComputed({ parent, expression }) {
    const literal = parent.parent;
    const wanted = this.#checker.getContextualType(literal);
    for (const type of [this.#type(literal), wanted]) {
      if (type !== undefined) this.#keepTexts(type, this.#type(expression));
    }
  }

  /** The properties that can be meant by a text of which only the type is known. */
  #keepTexts(asked, text) {
    const type = this.#checker.getApparentType(asked);
    const known = textsOf(text, this.#checker);
    for (const part of type.isUnion() ? type.types : [type]) {
      for (const property of this.#checker.getPropertiesOfType(part)) {
        if (known?.includes(property.name) === false) continue;
        declarationsOf(property).forEach((each) => this.#keep(each));
      }
    }
  }

  #keepAll(type, seen = new Set()) {
    if (seen.has(type)) return;
    seen.add(type);
    const checker = this.#checker;
    const parts = type.isUnionOrIntersection()
      ? type.types
      : (checker.getTypeArguments(type) ?? []);
    for (const part of parts) this.#keepAll(part, seen);
    for (const property of checker.getPropertiesOfType(type)) {
      const own = declarationsOf(property).filter(isOwnNode);
      own.forEach((each) => this.#keep(each));
      if (own.length > 0) this.#keepAll(checker.getTypeOfSymbol(property), seen);
    }
  }
}
