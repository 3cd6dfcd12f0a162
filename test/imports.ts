import { join } from 'node:path';
import ts from 'typescript';

/** What a file imports, for its types alone or to run. */
export const importsOf = (source: string): readonly string[] =>
  ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName);

/** What a file imports to run; what is needed for types alone is gone by then. */
export function importsToRun(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isToRun(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push(node.moduleSpecifier.text);
    }
  };
  const file = ts.createSourceFile('file.tsx', source, ts.ScriptTarget.Latest, true);
  ts.forEachChild(file, visit);
  return found;
}

function isToRun(node: ts.Node): node is ts.ImportDeclaration | ts.ExportDeclaration {
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const { importClause } = node;
  if (importClause === undefined) return true;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const named = importClause.namedBindings;
  const isAllTypes =
    importClause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly);
  return !isAllTypes;
}

/** Where an import with a relative name leads, from the root of the project. */
export const targetOf = (path: string, name: string): string => join(path, '..', name);

/** Whether an import is one of some packages or rooms, or a part of one. */
export const isAmong = (name: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`));
