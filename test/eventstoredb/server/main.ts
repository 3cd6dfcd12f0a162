// A stand-in for EventStoreDB, run as a process of its own: it speaks the real protocol, keeps the real
// rules, and misbehaves when told to over the channel to its parent.
import { mkdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { Answer, Command, Request, ServerSettings, Sight } from '../controls.ts';
import { append } from './append-call.ts';
import { batchAppend } from './batch-append-call.ts';
import { deleteStream } from './delete-call.ts';
import { EventLog } from './event-log.ts';
import { Faults } from './faults.ts';
import type { Node } from './node.ts';
import { GossipService, ServerFeaturesService, StreamsService } from './protocol.ts';
import type { ReadCall } from './read-call.ts';
import { Reads } from './reads.ts';
import { clusterOf, supportedMethods } from './self-description.ts';
import { writeSystemEvents } from './system-events.ts';
import { Writer } from './writer.ts';

const settings = JSON.parse(process.argv[2] ?? '{}') as ServerSettings; // Written by stand-in.ts alone.
mkdirSync(settings.dir, { recursive: true });
const log = EventLog.open(join(settings.dir, 'events.log'));
const sockets = new Set<Socket>();
const node: Node = {
  settings,
  log,
  writer: new Writer(log),
  faults: new Faults(),
  counts: { appends: 0 },
  cutConnections: () => {
    for (const socket of sockets) socket.destroy();
  },
};
const reads = new Reads(node);

const grpc = new Server();
grpc.addService(StreamsService, {
  read: (call: ReadCall) => reads.start(call),
  append: append.bind(undefined, node),
  delete: deleteStream.bind(undefined, node),
  batchAppend: batchAppend.bind(undefined, node),
});
grpc.addService(ServerFeaturesService, {
  getSupportedMethods: (_call: unknown, respond: (error: null, answer: unknown) => void) => {
    node.faults.answer(() => respond(null, supportedMethods(settings)));
  },
});
grpc.addService(GossipService, {
  read: (_call: unknown, respond: (error: null, answer: unknown) => void) => {
    node.faults.answer(() => respond(null, clusterOf(port())));
  },
});

// The sockets are taken here and handed on, so that they can be cut while the server lives.
const injector = grpc.createConnectionInjector(ServerCredentials.createInsecure());
const listener = createServer({ noDelay: true }, (socket) => {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  socket.on('error', () => socket.destroy());
  injector.injectConnection(socket);
});
listener.listen(settings.port, '127.0.0.1', () => {
  writeSystemEvents(node.writer, port());
  tell({ listening: port() });
});
process.on('message', ({ number, command }: Request) => {
  obey(command);
  tell({ number, sight: sight() });
});
// A parent that is gone has no more use for it.
process.on('disconnect', () => process.exit());

function obey(command: Command): void {
  switch (command.do) {
    case 'stall':
      node.faults.stall();
      break;
    case 'go':
      node.faults.go();
      break;
    case 'not-ready':
      node.faults.notReady(command.calls);
      break;
    case 'fail-appends':
      node.faults.failAppends(command.count, command.how);
      break;
    case 'cut-connections':
      node.cutConnections();
      break;
    case 'drop-subscriptions':
      for (const subscription of reads.subscriptions) if (subscription.live) subscription.drop();
      break;
    case 'soft-delete':
      node.writer.softDelete(command.stream, 'any');
      break;
    case 'sight':
      break;
  }
}

function sight(): Sight {
  const subscriptions = [...reads.subscriptions];
  return {
    connections: sockets.size,
    openReads: reads.open.size,
    subscriptions: subscriptions.length,
    liveSubscriptions: subscriptions.filter(({ live }) => live).length,
    events: log.events.length,
    appends: node.counts.appends,
  };
}

function port(): number {
  const address = listener.address();
  return typeof address === 'object' && address ? address.port : settings.port;
}

function tell(answer: Answer): void {
  process.send?.(answer);
}
