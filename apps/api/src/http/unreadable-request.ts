import type { Socket } from 'node:net';
import { problemBody, PROBLEM_TYPE } from './problem.ts';

/** What Node could not read as a request at all, by its code; it never comes near a route. */
const MEANINGS: Readonly<Record<string, readonly [status: number, code: string, detail: string]>> =
  {
    HPE_HEADER_OVERFLOW: [
      431,
      'headers-too-large',
      'The headers are larger than the server takes.',
    ],
    ERR_HTTP_REQUEST_TIMEOUT: [408, 'too-slow', 'The request took too long to arrive.'],
  };
const OTHERWISE = [400, 'bad-request', 'This is no HTTP request.'] as const;

/** Answers it as every other refusal is answered, and hangs up. */
export function refuseUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, code, detail] = MEANINGS[error.code ?? ''] ?? OTHERWISE;
  const problem = problemBody(status, code, detail);
  const body = JSON.stringify(problem);
  if (!socket.writable) {
    socket.destroy(error);
    return;
  }
  socket.end(
    [
      `HTTP/1.1 ${String(status)} ${problem.title}`,
      `content-type: ${PROBLEM_TYPE}`,
      `content-length: ${String(Buffer.byteLength(body))}`,
      'cache-control: no-store',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
