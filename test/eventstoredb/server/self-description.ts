import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js';
import type { SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type { ServerSettings } from '../controls.ts';
import { features, gossip, shared } from './protocol.ts';

const VERSIONS = { old: '22.10.5', new: '24.10.4' } as const;

/** What the server says it can do; a client appends in batches only where that is named. */
export function supportedMethods({ mode, batchAppend }: ServerSettings): SupportedMethods {
  const methods = [
    method('streams.streams', 'read', 'position', 'events'),
    method('streams.streams', 'append'),
    method('streams.streams', 'delete'),
    ...(batchAppend ? [method('streams.streams', 'batchappend', 'deadline_duration')] : []),
    method('gossip.gossip', 'read'),
    method('server_features.serverfeatures', 'getsupportedmethods'),
  ];
  return new features.SupportedMethods()
    .setEventStoreServerVersion(VERSIONS[mode])
    .setMethodsList(methods);
}

/** A cluster of one, which leads itself. */
export function clusterOf(port: number): ClusterInfo {
  const self = new gossip.MemberInfo()
    .setInstanceId(new shared.UUID().setString('00000000-0000-4000-8000-000000000001'))
    .setState(gossip.MemberInfo.VNodeState.LEADER)
    .setIsAlive(true)
    .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port));
  return new gossip.ClusterInfo().setMembersList([self]);
}

const method = (service: string, name: string, ...its: readonly string[]) =>
  new features.SupportedMethod()
    .setServiceName(`event_store.client.${service}`)
    .setMethodName(name)
    .setFeaturesList([...its]);
