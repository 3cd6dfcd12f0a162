const LIST = '[]';

/** The ids that stand in an event's data at a path such as `orderId`, `stakeholderIds[]` or `allocations[].invoiceId`. */
export function idsAt(data: object, path: string): readonly string[] {
  if (!path.includes('.') && !path.endsWith(LIST)) return textsIn(memberOf(data, path));
  return path.split('.').reduce<readonly unknown[]>(step, [data]).flatMap(textsIn);
}

function step(found: readonly unknown[], part: string): readonly unknown[] {
  const isList = part.endsWith(LIST);
  const name = isList ? part.slice(0, -LIST.length) : part;
  return found.flatMap((one) => {
    const member = memberOf(one, name);
    return isList && Array.isArray(member) ? (member as unknown[]) : [member];
  });
}

const memberOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined;

const textsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);
