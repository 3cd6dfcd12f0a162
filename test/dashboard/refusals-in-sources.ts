import ts from 'typescript';
import { filesOf, textOf } from '../architecture/sources.ts';

/** A refusal as it stands in the sources: its code, and the names of what it says it is about. */
export interface RefusalInSource {
  readonly code: string;
  readonly about: readonly string[];
}

/** Whatever refuses: by `new Rejection('code', …)`, `new Problem(404, 'code', …)`, or `meaning(404, 'code', …)`. */
export function refusalsInSources(): readonly RefusalInSource[] {
  const paths = filesOf('libs/*/src/**/*.ts', 'apps/{api,cli}/src/**/*.ts').filter(
    (path) => !path.endsWith('.spec.ts'),
  );
  return paths.flatMap((path) => [...refusalsIn(parsed(path))]);
}

const parsed = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext, true);

function* refusalsIn(node: ts.Node): Generator<RefusalInSource> {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const [first, second, third] = node.arguments ?? [];
    const name = node.expression.getText();
    if (name === 'Rejection' && first) yield* refusal(first, namesIn(third));
    if ((name === 'Problem' || name === 'meaning') && second) yield* refusal(second, []);
  }
  for (const child of node.getChildren()) yield* refusalsIn(child);
}

/** A code that is made of others (`codeOf(thing, 'unknown')`) is for the spec to know. */
function* refusal(code: ts.Expression, about: readonly string[]): Generator<RefusalInSource> {
  if (ts.isStringLiteral(code)) yield { code: code.text, about };
}

const namesIn = (params: ts.Expression | undefined): readonly string[] =>
  params && ts.isObjectLiteralExpression(params)
    ? params.properties.flatMap(({ name }) => (name ? [name.getText()] : []))
    : [];
