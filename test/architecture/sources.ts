import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export const ROOT = join(__dirname, '..', '..');

/** One import, or export from. */
export interface Import {
  readonly name: string;
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean;
  /** Fetched by `import()` once it is needed. */
  readonly isLater: boolean;
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
    isLater: !types.has(name) && !values.has(name),
  }));
}

/** What a file cannot run without: neither what it names for its types alone, nor what it fetches later. */
export const importsToRun = (source: string): readonly string[] =>
  importsOf(source)
    .filter(({ isType, isLater }) => !isType && !isLater)
    .map(({ name }) => name);

/** The file of ours that an import names; undefined for a package's. */
export function targetOf(path: string, name: string): string | undefined {
  if (name.startsWith('.')) return join(dirname(path), name);
  const [, room, testing, rest] = /^#(\w+)\/(testing\/)?(.+)$/.exec(name) ?? [];
  if (room === undefined || rest === undefined) return undefined;
  return `libs/${room}/${testing ?? 'src/'}${rest}.ts`;
}

/** Whether an import is one of some packages or rooms, or a part of one. */
export const isAmong = (name: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`));

export const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

function isTypeOnly(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  if (!ts.isImportDeclaration(statement) || !statement.importClause) return false;
  const { name, namedBindings, phaseModifier } = statement.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const elements = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return !name && elements.length > 0 && elements.every(({ isTypeOnly: isOne }) => isOne);
}

function specifierOf(statement: ts.Statement): string | undefined {
  const specifier =
    ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
      ? statement.moduleSpecifier
      : undefined;
  return specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}
