// The messages and services the client's package ships, so that the stand-in speaks what the client was
// generated from. The generated modules are CommonJS whose names Node cannot list beforehand: each comes
// in whole as its default export.
import code from '@eventstore/db-client/generated/code_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import gossipServices from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import featureServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import status from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import protobufAny from 'google-protobuf/google/protobuf/any_pb.js';
import protobufEmpty from 'google-protobuf/google/protobuf/empty_pb.js';

export { code, features, gossip, protobufAny, protobufEmpty, shared, status, streams };

export const { GossipService } = gossipServices;
export const { ServerFeaturesService } = featureServices;

/** Events are encoded once, when they are appended; reading sends the same bytes again and again. */
export const StreamsService = {
  ...streamServices.StreamsService,
  read: {
    ...streamServices.StreamsService.read,
    responseSerialize: (encoded: Buffer) => encoded,
  },
};
