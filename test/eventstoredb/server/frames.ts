/** What stands before the events of an append in the file: enough to know them without decoding any. */
export interface FrameHead {
  readonly stream: string;
  readonly events: readonly (readonly [id: string, type: string, bytes: number])[];
}

/** Every frame begins with the lengths of its head and of its body. */
export const LENGTHS_BYTES = 8;

/** Room for the head with each event's length written in eight digits. */
export function headRoom(
  stream: string,
  proposed: readonly { readonly id: string; readonly type: string }[],
): number {
  const events = proposed.map(({ id, type }) => [id, type, 99_999_999]);
  return Buffer.byteLength(JSON.stringify({ stream, events }));
}

/** A whole append, as it is written in one go. */
export function frameOf(head: FrameHead, headBytes: number, encoded: readonly Buffer[]): Buffer {
  // JSON may end in blanks.
  const frame = Buffer.alloc(LENGTHS_BYTES + headBytes, ' ');
  frame.writeUInt32LE(headBytes, 0);
  frame.writeUInt32LE(
    encoded.reduce((sum, { length }) => sum + length, 0),
    4,
  );
  frame.write(JSON.stringify(head), LENGTHS_BYTES);
  return Buffer.concat([frame, ...encoded]);
}

/** The frames of a file, up to one the last process did not live to finish: never answered, it is no append. */
export function* framesIn(
  file: Buffer,
): Generator<{ readonly head: FrameHead; readonly body: Buffer; readonly bodyAt: number }> {
  let at = 0;
  while (at + LENGTHS_BYTES <= file.length) {
    const bodyAt = at + LENGTHS_BYTES + file.readUInt32LE(at);
    const endsAt = bodyAt + file.readUInt32LE(at + 4);
    if (endsAt > file.length) return;
    const head = file.toString('utf8', at + LENGTHS_BYTES, bodyAt);
    // Written by `frameOf` alone.
    yield { head: JSON.parse(head) as FrameHead, body: file.subarray(bodyAt, endsAt), bodyAt };
    at = endsAt;
  }
}
