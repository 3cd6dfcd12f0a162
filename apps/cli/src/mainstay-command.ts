import { CommandRunner, Option } from 'nest-commander';
import { rethrow } from './failure.ts';
import { Installation } from './installation.ts';

/** Options every command takes. */
export interface CommonOptions {
  readonly data?: string;
  readonly json?: boolean;
}

/** A command as its parser knows it. */
type Parsed = Parameters<CommandRunner['setCommand']>[0];

/** A command on the files of an installation, which are closed however it ends. */
export abstract class MainstayCommand<
  O extends CommonOptions = CommonOptions,
> extends CommandRunner {
  /** Whether the command begins an installation where there is none. */
  protected readonly makes: boolean = false;

  /** Errors of each command's own options are ours to end with, and nothing said is left unread. */
  override setCommand(command: Parsed): this {
    return super.setCommand(command.exitOverride(rethrow).allowExcessArguments(false));
  }

  override async run(parameters: string[], options: O = {} as O): Promise<void> {
    const installation = Installation.at(options.data, { make: this.makes });
    try {
      await this.execute(installation, parameters, options);
    } finally {
      await installation.close();
    }
  }

  protected abstract execute(
    installation: Installation,
    parameters: readonly string[],
    options: O,
  ): Promise<void>;

  @Option({
    flags: '--data <dir>',
    description: 'Folder of the installation (default: MAINSTAY_DATA or ./data)',
  })
  parseData(dir: string): string {
    return dir;
  }

  @Option({ flags: '--json', description: 'Answer as JSON' })
  parseJson(): boolean {
    return true;
  }
}
