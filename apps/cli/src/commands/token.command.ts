import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import type { Role } from '#access/roles';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { rolesIn } from '../roles.ts';
import { answer, say, table } from '../terminal.ts';

interface AddOptions extends CommonOptions {
  readonly write?: boolean;
  readonly roles?: readonly Role[];
}

@SubCommand({ name: 'add', arguments: '<name>', description: 'Make a token and show it this once' })
class TokenAddCommand extends MainstayCommand<AddOptions> {
  protected override readonly makes = true;

  @Option({ flags: '--write', description: 'Let the token record events (else it only reads)' })
  parseWrite(): boolean {
    return true;
  }

  @Option({
    flags: '--roles <list>',
    description: 'What it may do, in place of --write: reader, auditor, steward …',
  })
  parseRoles(text: string): readonly Role[] {
    return rolesIn(text);
  }

  protected override async execute(
    installation: Installation,
    [name = '']: readonly string[],
    { write = false, roles, json = false }: AddOptions,
  ): Promise<void> {
    const access = await installation.access();
    if (write && roles) throw new UsedWrongly('Say --write or --roles, not both.');
    const may = roles ?? (write ? 'write' : 'read');
    const { secret, id } = await access.addToken(name, may);
    if (!json) say(`Keep this token now: it is not shown again.`);
    const { right } = (await access.identify('token', secret)) ?? {};
    answer(
      { json: { id, name, right, ...(roles ? { roles } : {}), token: secret }, text: secret },
      json,
    );
  }
}

@SubCommand({ name: 'list', description: 'List the tokens in force' })
class TokenListCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const access = await installation.access();
    const tokens = await access.tokens();
    const rows = tokens.map(({ id, name, roles, createdAt }) => [
      id,
      name,
      roles.includes('owner') ? 'all' : roles.join(', '),
      createdAt,
    ]);
    const text =
      rows.length > 0 ? table(['id', 'name', 'may', 'since'], rows) : 'There is no token.';
    answer({ json: tokens, text }, json);
  }
}

@SubCommand({
  name: 'revoke',
  arguments: '<idOrName>',
  description: 'End a token, or all of a name',
})
class TokenRevokeCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    [idOrName = '']: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const access = await installation.access();
    const revoked = await access.revokeTokens(idOrName);
    if (revoked === 0) {
      throw new Error(`There is no token ${idOrName}; \`npx mainstay token list\` names them.`);
    }
    answer({ json: { revoked }, text: `Revoked ${revoked}.` }, json);
  }
}

/** Tokens by which programs are let in. */
@Command({
  name: 'token',
  description: 'Tokens by which programs are let in: add, list, revoke',
  subCommands: [TokenAddCommand, TokenListCommand, TokenRevokeCommand],
})
export class TokenCommand extends CommandRunner {
  run(): Promise<void> {
    throw new UsedWrongly('Say what to do with tokens: add NAME, list, or revoke NAME.');
  }
}
