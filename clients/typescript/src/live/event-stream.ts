/** A server-sent event. Without data it only moves the id on. */
export interface ServerEvent {
  readonly type: string;
  readonly id: string | undefined;
  readonly data: string | undefined;
  /** After how long the server wants to be asked again by whoever is cut off. */
  readonly retryMs: number | undefined;
}

/** Beyond this an event has no end, and something else than Mainstay is talking. */
const LETTERS_MAX = 8_388_608;

/** Puts events together from pieces of a stream, wherever those were cut. */
export class EventStream {
  #waiting = '';

  /** The events that end in this piece. @throws RangeError when one never ends */
  read(piece: string): readonly ServerEvent[] {
    const text = this.#waiting + piece;
    // Whether a line ends with one letter or two, only the next piece tells.
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    const blocks = text.slice(0, end).replace(/\r\n?/g, '\n').split('\n\n');
    this.#waiting = (blocks.pop() ?? '') + text.slice(end);
    if (this.#waiting.length > LETTERS_MAX) throw new RangeError('An event never ends.');
    return blocks.map(eventOf);
  }
}

function eventOf(block: string): ServerEvent {
  const lines = block.split('\n').map(fieldOf);
  const last = (name: string): string | undefined =>
    lines.findLast(([field]) => field === name)?.[1];
  const data = lines.filter(([field]) => field === 'data').map(([, value]) => value);
  const retry = last('retry');
  return {
    type: last('event') ?? 'message',
    id: last('id'),
    data: data.length > 0 ? data.join('\n') : undefined,
    retryMs: retry !== undefined && /^\d+$/.test(retry) ? Number(retry) : undefined,
  };
}

/** One blank after the colon belongs to nobody. */
function fieldOf(line: string): readonly [field: string, value: string] {
  const at = line.indexOf(':');
  if (at < 0) return [line, ''];
  return [line.slice(0, at), line.slice(at + 1).replace(/^ /, '')];
}
