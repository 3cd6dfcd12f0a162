import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';
import { LINE_CHARACTERS_MAX } from './line-length.ts';

/** So much of one line is passed over at most: no table has such lines. */
const CUT_CHARACTERS_MAX = 64_000_000;

/** The lines of a text, many at a time; without their end, of which a `\r` stays. @throws FileUnusable */
export async function* linesOf(
  text: AsyncIterable<string>,
  end: '\n' | '\r',
): AsyncGenerator<readonly string[]> {
  let begun = '';
  let [cut, before] = [0, 0];
  for await (const piece of text) {
    const lines = piece.split(end);
    const first = lines[0] ?? '';
    const room = LINE_CHARACTERS_MAX + 1 - begun.length;
    cut += Math.max(0, first.length - room);
    if (cut > CUT_CHARACTERS_MAX) throw endlessLine(before + 1);
    begun += first.slice(0, room);
    if (lines.length === 1) continue;
    lines[0] = begun;
    begun = lines.pop() ?? '';
    cut = 0;
    before += lines.length;
    yield lines;
  }
  if (begun !== '') yield [begun];
}

const endlessLine = (line: number): FileUnusable => new FileUnusable(why('endless-line', { line }));
