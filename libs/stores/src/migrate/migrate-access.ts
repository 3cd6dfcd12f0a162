import type { AccessStore } from '#access/access-store';
import { MigrationRefused } from './migration-refused.ts';

/**
 * Copies the names behind actors with what providers call them and they were granted, and the tokens of programs. Links and sessions stay behind: people sign in anew.
 * Answers how many both places hold.
 * @throws MigrationRefused when the target knows somebody by another id than events do
 */
export async function migrateAccess(
  from: AccessStore,
  to: AccessStore,
): Promise<{ readonly actors: number; readonly tokens: number }> {
  const actors = await from.allActors();
  for (const actor of actors) {
    const { id } = await to.obtainActor(actor);
    if (id !== actor.id) {
      throw new MigrationRefused(
        `The target knows ${actor.name} by another id: copy before anybody signs in there.`,
      );
    }
  }
  for (const { subject, actor } of await from.subjects()) await to.nameSubject(subject, actor);
  for (const { actor, grant } of await from.granted()) await to.allow({ actorId: actor.id }, grant);
  const tokens = await from.list('token');
  for (const token of tokens) {
    if (!(await to.find('token', token.secretHash))) await to.add(token);
    if (token.grant) await to.allow({ tokenId: token.id }, token.grant);
  }
  return { actors: actors.length, tokens: tokens.length };
}
