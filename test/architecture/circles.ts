/** Groups of files that import each other around, types included: none of them can be read without all others. */
export function circlesIn(
  importsByFile: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  return [...importsByFile.keys()]
    .map((file) => [file, reachedFrom(file, importsByFile)] as const)
    .filter(([file, reached]) => reached.has(file))
    .map(([file, reached]) =>
      [...reached].filter((other) => reachedFrom(other, importsByFile).has(file)).sort(),
    )
    .filter(([first], index, circles) => circles.findIndex(([one]) => one === first) === index);
}

function reachedFrom(
  file: string,
  importsByFile: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const target of importsByFile.get(next) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}
