import { Command, Option } from 'nest-commander';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer } from '../terminal.ts';

interface LinkOptions extends CommonOptions {
  readonly as?: string;
}

/** Makes a link that signs in once, for the owner or for somebody by name. */
@Command({ name: 'link', description: 'Make a link that signs in once, within ten minutes' })
export class LinkCommand extends MainstayCommand<LinkOptions> {
  protected override readonly makes = true;

  @Option({ flags: '--as <name>', description: 'Name of the person the link is for' })
  parseAs(name: string): string {
    return name;
  }

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { as, json = false }: LinkOptions,
  ): Promise<void> {
    const address = await installation.address();
    const access = await installation.access();
    const { secret, actor, expiresAt } = await access.openLink(as);
    const url = `${address}/#code=${secret}`;
    answer({ json: { url, name: actor.name, expiresAt }, text: url }, json);
  }
}
