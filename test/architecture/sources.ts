import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');

/** One import, export from, or `import()`; `isType`: nothing of it is left when the program runs. */
export interface Import {
  readonly name: string;
  readonly isType: boolean;
}

export const filesOf = (...patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: ROOT })
    .filter((path) => !path.includes('node_modules'))
    .sort();

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export function importsOf(source: string): readonly Import[] {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest);
  const types = new Set(file.statements.filter(isTypeOnly).map(specifierOf));
  const values = new Set(
    file.statements.filter((statement) => !isTypeOnly(statement)).map(specifierOf),
  );
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName: name }) => ({
    name,
    isType: types.has(name) && !values.has(name),
  }));
}

/** The file of ours that an import names; undefined for a package's. */
export function targetOf(path: string, name: string): string | undefined {
  if (name.startsWith('.')) return join(dirname(path), name);
  const [, room, testing, rest] = /^#(\w+)\/(testing\/)?(.+)$/.exec(name) ?? [];
  if (room === undefined || rest === undefined) return undefined;
  return `libs/${room}/${testing ?? 'src/'}${rest}.ts`;
}

export const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

function isTypeOnly(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  if (!ts.isImportDeclaration(statement)) return false;
  return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function specifierOf(statement: ts.Statement): string | undefined {
  const specifier =
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
      ? statement.moduleSpecifier
      : undefined;
  return specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}
