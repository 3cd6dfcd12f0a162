import { EventStoreDBClient } from '@eventstore/db-client';
import { LedgerRefused } from '../ledger-refused.ts';
import { Appender } from './appender.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { Reachability } from './reachability.ts';

/** A server as all stores of a process (or of a thread, which has a client library of its own) share it. */
export interface SharedServer {
  /** Reads and subscribes. Appends go through a client of their own, so that either may fail alone. */
  readonly reader: EventStoreDBClient;
  readonly appender: Appender;
  readonly reachability: Reachability;
  readonly patience: Patience;
  /** To be called once by each who took it; the last one ends what is still open. */
  readonly release: () => Promise<void>;
}

interface Held extends Omit<SharedServer, 'release'> {
  users: number;
}

const held = new Map<string, Held>();

/** The server of a connection string, shared with everybody who named it alike. @throws LedgerRefused */
export function shareServer(connection: string, patience: Patience = PATIENCE): SharedServer {
  const key = `${connection} ${JSON.stringify(patience)}`;
  const server = held.get(key) ?? connect(connection, patience);
  held.set(key, server);
  server.users += 1;
  let isReleased = false;
  return {
    ...server,
    release: async () => {
      if (isReleased) return;
      isReleased = true;
      server.users -= 1;
      if (server.users > 0) return;
      held.delete(key);
      await Promise.all([server.reader.dispose(), server.appender.close()]);
    },
  };
}

function connect(connection: string, patience: Patience): Held {
  // Pending batch appends rest in one table for all clients: the failure of one fails those of the others,
  // and an answer that comes to them all the same ends the process. So one client alone may send batches.
  const batches = ![...held.values()].some(({ appender }) => appender.batches);
  return {
    reader: clientOf(connection),
    appender: new Appender(clientOf(connection), batches, patience.attemptMs),
    reachability: new Reachability(),
    patience,
    users: 0,
  };
}

function clientOf(connection: string): EventStoreDBClient {
  refuseLostCredentials(connection);
  try {
    return EventStoreDBClient.connectionString(withoutQuietFailures(connection));
  } catch {
    // The client's own error quotes the connection string, and with it the password.
    throw new LedgerRefused('What names the EventStoreDB server is no connection string of it.');
  }
}

/** The client leaves out a user's name and password, silently, when the connection is not encrypted. */
function refuseLostCredentials(connection: string): void {
  const isPlain = /[?&]tls=false(?:&|$)/i.test(connection);
  if (isPlain && /^[^/]*\/\/[^/?]*@/.test(connection)) {
    throw new LedgerRefused(
      'The EventStoreDB server is named with a user and with tls=false: without TLS no user is sent.',
    );
  }
}

/** What was refused is told by an error, whatever the connection string says. */
const withoutQuietFailures = (connection: string): string =>
  connection
    .replace(/([?&])throw[_-]?on[_-]?append[_-]?failure=[^&]*&?/i, '$1')
    .replace(/[?&]$/, '');
