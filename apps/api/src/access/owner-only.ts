import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.ts';

/** What gives others a way in is for the owner alone. @throws Problem */
export function mustBeOwner({ identity }: FastifyRequest): void {
  if (identity?.actor.kind === 'owner' && identity.by === 'session') return;
  throw new Problem(403, 'owner-only', 'Only the owner, signed in by a link, may do this.');
}
