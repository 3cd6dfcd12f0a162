import { isRecord } from '#kernel/json';
import { SameUnusable, type SameAs } from './same-unusable.ts';

/** Reads `theirs=ours`, said again for the next; numbers of files may hold the sign, ours do so less often. @throws SameUnusable */
export function parseSame(pairs: readonly string[]): SameAs {
  const same: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const [theirs, ours] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 1 || theirs === '' || ours === '') {
      throw new SameUnusable(`"${pair}" names no two accounts; write theirs=ours.`);
    }
    same[theirs] = ours;
  }
  return same;
}

/** Reads the same as a JSON object. @throws SameUnusable */
export function parseSameFile(text: string): SameAs {
  const same = jsonIn(text);
  const entries = isRecord(same) ? Object.entries(same) : [];
  const texts = entries.flatMap(([theirs, ours]) =>
    typeof ours === 'string' && ours.trim() !== '' ? [[theirs, ours] as const] : [],
  );
  if (isRecord(same) && texts.length === entries.length) return Object.fromEntries(texts);
  throw new SameUnusable(
    'The file of the same accounts is no JSON object of texts, such as {"7001": "ACME-1"}.',
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
