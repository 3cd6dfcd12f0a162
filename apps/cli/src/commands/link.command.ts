import { Command, Option } from 'nest-commander';
import { isIdentifier } from '#kernel/identifier';
import type { Role } from '#access/roles';
import { UsedWrongly } from '../failure.ts';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { rolesIn } from '../roles.ts';
import { answer } from '../terminal.ts';

interface LinkOptions extends CommonOptions {
  readonly as?: string;
  readonly colleague?: string;
  readonly roles?: readonly Role[];
}

/** Makes a link that signs in once, for the owner or for somebody by name. */
@Command({ name: 'link', description: 'Make a link that signs in once, within ten minutes' })
export class LinkCommand extends MainstayCommand<LinkOptions> {
  protected override readonly makes = true;

  @Option({ flags: '--as <name>', description: 'Name of the person the link is for' })
  parseAs(name: string): string {
    return name;
  }

  @Option({
    flags: '--colleague <id>',
    description: 'Who they are among the colleagues that the history names',
  })
  parseColleague(id: string): string {
    if (isIdentifier(id)) return id;
    throw new UsedWrongly(`${id} cannot be the id of a colleague: letters, digits and . _ ~ -.`);
  }

  @Option({ flags: '--roles <list>', description: 'What they may do: account-manager, auditor …' })
  parseRoles(text: string): readonly Role[] {
    return rolesIn(text);
  }

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { as, colleague, roles, json = false }: LinkOptions,
  ): Promise<void> {
    const address = await installation.address();
    const access = await installation.access();
    const { secret, actor, expiresAt } = await access.openLink(as, {
      colleagueId: colleague,
      roles,
    });
    const url = `${address}/#code=${secret}`;
    answer({ json: { url, name: actor.name, expiresAt }, text: url }, json);
  }
}
