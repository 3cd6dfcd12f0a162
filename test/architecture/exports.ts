import ts from 'typescript';
import { targetOf } from './sources.ts';

/** What one file gives to others that it could keep, and what it takes from whom; `*` stands for all there is. */
export interface Dealings {
  readonly exported: readonly string[];
  readonly taken: readonly (readonly [file: string, name: string])[];
}

export function dealingsOf(path: string, source: string): Dealings {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const exported: string[] = [];
  const identifiers = identifiersIn(file);
  // The shape of what a file exports may be named by nobody else: it is there to be looked up.
  const isGiven = ({ name, isType }: Declared): boolean =>
    !isType || identifiers.filter((one) => one === name).length === 1;
  const taken: [string, string][] = [];
  const take = (specifier: ts.Node | undefined, names: readonly string[]): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const target = targetOf(path, specifier.text);
    if (target !== undefined) taken.push(...names.map((name): [string, string] => [target, name]));
  };
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      take(statement.moduleSpecifier, importedNames(statement.importClause));
    } else if (ts.isExportDeclaration(statement)) {
      const names = exportedNames(statement);
      take(
        statement.moduleSpecifier,
        names.map(([name]) => name),
      );
      exported.push(...names.map(([, name]) => name).filter((name) => name !== '*'));
    } else if (isExported(statement)) {
      exported.push(
        ...declaredIn(statement)
          .filter(isGiven)
          .map(({ name }) => name),
      );
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(node.arguments[0], ['*']);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { exported, taken };
}

/** Exports nobody takes, as `file: name`. */
export function unusedExports(dealings: ReadonlyMap<string, Dealings>): readonly string[] {
  const taken = new Set([...dealings.values()].flatMap((one) => one.taken.map(keyOf)));
  return [...dealings].flatMap(([file, { exported }]) =>
    exported
      .filter((name) => !taken.has(keyOf([file, name])) && !taken.has(keyOf([file, '*'])))
      .map((name) => keyOf([file, name])),
  );
}

const keyOf = ([file, name]: readonly [string, string]): string => `${file}: ${name}`;

function importedNames(clause: ts.ImportClause | undefined): readonly string[] {
  if (!clause) return [];
  const bindings = clause.namedBindings;
  const named =
    bindings && ts.isNamedImports(bindings)
      ? bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
      : bindings
        ? ['*']
        : [];
  return [...(clause.name ? ['default'] : []), ...named];
}

/** Pairs of the name in the file it comes from and the one it gets. */
function exportedNames({
  exportClause,
}: ts.ExportDeclaration): readonly (readonly [string, string])[] {
  if (!exportClause || !ts.isNamedExports(exportClause)) return [['*', '*']];
  return exportClause.elements.map(({ propertyName, name }) => [
    (propertyName ?? name).text,
    name.text,
  ]);
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

interface Declared {
  readonly name: string;
  readonly isType: boolean;
}

function declaredIn(statement: ts.Statement): readonly Declared[] {
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return declaredNames(statement).map((name) => ({ name, isType }));
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  // What is declared otherwise and exported has a name of its own.
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return name ? [name.text] : [];
}

function identifiersIn(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const boundNames = (name: ts.BindingName): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) =>
        ts.isOmittedExpression(element) ? [] : boundNames(element.name),
      );
