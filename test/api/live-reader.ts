import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { createParser, type EventSourceMessage } from 'eventsource-parser';

export interface Heard {
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly body: { readonly projection: string; readonly position: string } & Record<
    string,
    unknown
  >;
}

/** Reads a live stream as a browser does: keeps what it heard, and the last id. */
export class StreamReader {
  readonly heard: Heard[] = [];
  lastEventId: string | undefined;
  hasEnded = false;
  #wake: () => void = () => undefined;

  private constructor(
    private readonly sent: ClientRequest,
    private readonly response: IncomingMessage,
  ) {
    const parser = createParser({
      onEvent: (event) => {
        this.#hear(event);
      },
    });
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      parser.feed(text);
    });
    response.on('close', () => {
      this.hasEnded = true;
      this.#wake();
    });
    response.on('error', () => undefined);
    sent.on('error', () => undefined);
  }

  static async open(url: string, headers: Record<string, string>): Promise<StreamReader> {
    const sent = request(url, { headers, agent: false });
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    if (response.statusCode !== 200) throw new Error(`Answered ${String(response.statusCode)}.`);
    return new StreamReader(sent, response);
  }

  /** Waits until what was heard is enough. */
  async until(isEnough: (heard: readonly Heard[]) => boolean): Promise<readonly Heard[]> {
    while (!isEnough(this.heard) && !this.hasEnded) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return this.heard;
  }

  /** Waits for a message of a type. */
  async next(type: string): Promise<Heard | undefined> {
    const isOne = (heard: Heard): boolean => heard.type === type;
    return (await this.until((heard) => heard.some(isOne))).find(isOne);
  }

  async ended(): Promise<void> {
    while (!this.hasEnded) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  /** Leaves what comes unread. */
  pause(): void {
    this.response.pause();
  }

  resume(): void {
    this.response.resume();
  }

  close(): void {
    this.sent.destroy();
  }

  #hear({ id, event, data }: EventSourceMessage): void {
    this.lastEventId = id ?? this.lastEventId;
    this.heard.push({ id, type: event, body: JSON.parse(data) as Heard['body'] });
    this.#wake();
  }
}
