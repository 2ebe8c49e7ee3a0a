// The program that the files of src/ are, for what has to know its types.
import path from 'node:path';
import ts from 'typescript';
import { root } from './packages.mjs';

const src = `${root.split(path.sep).join('/')}/src/`;

/** The place of a file within src/, undefined for one that is not of the house. */
export function placeInSrc({ fileName }) {
  return fileName.startsWith(src) ? fileName.slice(src.length) : undefined;
}

/** The files of a program that are of the house. */
export function ownFiles(program) {
  return program.getSourceFiles().filter((file) => placeInSrc(file) !== undefined);
}

/**
 * The program of src/. `texts` are those of files that are others than on disk or not there at all, by their
 * full places; `before` is a program whose files from elsewhere can serve again. With `only`, no other file of
 * src/ is in it than those in `texts` and what they import.
 */
export function programOf({ texts = new Map(), before, only = false } = {}) {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, rest[0], true);
    const elsewhere = name.startsWith(src) ? undefined : before?.getSourceFile(name);
    return elsewhere ?? getSourceFile.call(host, name, ...rest);
  };
  const own = fileNames.filter((name) => name.startsWith(src));
  return ts.createProgram(only ? [...texts.keys()] : own, options, host);
}

function fail({ messageText }) {
  throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** What the type checker has to say against the files of the house. */
export function faultsIn(program) {
  return ownFiles(program)
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, start, messageText }) => {
      const { line } = file.getLineAndCharacterOfPosition(start);
      const said = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${placeInSrc(file)}:${line + 1} ${said}`;
    });
}

/** Visits a node and all in it, each before what is in it. */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
