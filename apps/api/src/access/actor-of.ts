import type { FastifyRequest } from 'fastify';

/** Who asks, by an opaque id; the guard let nobody through without one. */
export const actorOf = ({ identity }: Pick<FastifyRequest, 'identity'>): string =>
  identity?.actor.id ?? '';
