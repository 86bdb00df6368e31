// Checks the types that the site's own scripts tell in JSDoc, as strictly as TypeScript can.
// usage: node types.mjs ASSETS
import { resolve } from 'node:path';
import ts from 'typescript';
import { commandLine, listFiles, report } from './files.mjs';

/** @type {ts.CompilerOptions} */
const options = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  strict: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

/**
 * @param {string} root
 * @param {ts.Diagnostic} diagnostic
 */
function asLine(root, { file, start, messageText }) {
  const text = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (!file || start === undefined) return text;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.slice(root.length + 1)}:${line + 1}:${character + 1}: ${text}`;
}

const { words } = commandLine([], 'node types.mjs ASSETS');
const root = resolve(words[0]);
const scripts = listFiles(root).files.filter((path) => path.endsWith('.js'));
const program = ts.createProgram(scripts.map((path) => `${root}/${path}`), options);
report(scripts.length, ts.getPreEmitDiagnostics(program).map((each) => asLine(root, each)), 'scripts');
