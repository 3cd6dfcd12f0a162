import { Command, CommandRunner, SubCommand } from 'nest-commander';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer, plural, table } from '../terminal.ts';

@SubCommand({
  name: 'list',
  description: 'List the sessions in force',
  options: { isDefault: true },
})
class SessionsListCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const sessions = await (await installation.access()).sessions();
    const rows = sessions.map(({ id, name, createdAt, expiresAt }) => [
      id,
      name,
      createdAt,
      expiresAt,
    ]);
    const text =
      rows.length > 0 ? table(['id', 'name', 'since', 'until'], rows) : 'Nobody is signed in.';
    answer({ json: sessions, text }, json);
  }
}

@SubCommand({
  name: 'revoke',
  arguments: '<idOrName>',
  description: 'End a session, or all of a person',
})
class SessionsRevokeCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    [idOrName = '']: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const access = await installation.access();
    const sessions = await access.sessions();
    const meant = sessions.filter(({ id, name }) => [id, name].includes(idOrName));
    const revoked = await access.revokeSessions(meant.map(({ id }) => id));
    if (revoked === 0) {
      throw new Error(`There is no session ${idOrName}; \`npx mainstay sessions\` names them.`);
    }
    answer({ json: { revoked }, text: `Revoked ${plural(revoked, 'session')}.` }, json);
  }
}

/** Where people are signed in. */
@Command({
  name: 'sessions',
  description: 'Sessions in force: list (when nothing is said), revoke',
  subCommands: [SessionsListCommand, SessionsRevokeCommand],
})
export class SessionsCommand extends CommandRunner {
  run(): Promise<void> {
    throw new UsedWrongly('Say what to do with sessions: list, or revoke ID or NAME.');
  }
}
