import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { Logged } from './event-log.ts';

export interface Filter {
  readonly matches: (event: Logged) => boolean;
  /** After this many events, matching or not, the client is told how far the server has looked. */
  readonly checkpointEvery: number;
}

/** How far the server looks before it reports, when the client does not say. */
const SEARCH_WINDOW = 32;

export function filterOf(options: ReadReq.Options.FilterOptions | undefined): Filter | undefined {
  if (!options) return undefined;
  const window = options.hasMax() ? options.getMax() : SEARCH_WINDOW;
  const byType = options.hasEventType();
  const expression = byType ? options.getEventType() : options.getStreamIdentifier();
  const regex = expression?.getRegex() ? new RegExp(expression.getRegex()) : undefined;
  const prefixes = expression?.getPrefixList() ?? [];
  return {
    checkpointEvery: window * options.getCheckpointintervalmultiplier(),
    matches: ({ type, stream }) => {
      const text = byType ? type : stream;
      return regex ? regex.test(text) : prefixes.some((prefix) => text.startsWith(prefix));
    },
  };
}
