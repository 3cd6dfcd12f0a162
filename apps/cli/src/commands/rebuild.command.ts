import { Command, Option } from 'nest-commander';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import { FolderLock, FolderTaken } from '#stores/sqlite/folder-lock';
import { removeReadModels } from '#stores/sqlite/set-aside';
import type { Installation } from '../installation.ts';
import { listAll } from '../list-all.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

interface RebuildOptions extends CommonOptions {
  readonly withoutKeys?: boolean;
}

/** Accounts that cannot be shown are named up to so many. */
const NAMED_MAX = 10;

/**
 * Builds everything that is disposable again from the log: facts and lists. Where no server works on the folder
 * nothing of what was there stays; a running one goes on from what was built, and lists all accounts anew.
 */
@Command({ name: 'rebuild', description: 'Build the read models again from the log alone' })
export class RebuildCommand extends MainstayCommand<RebuildOptions> {
  @Option({
    flags: '--without-keys',
    description: 'Go on without keys that are lost: texts sealed under them stay closed for ever',
  })
  parseWithoutKeys(): boolean {
    return true;
  }

  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { json = false, withoutKeys = false }: RebuildOptions,
  ): Promise<void> {
    installation.withoutKeys = withoutKeys;
    const { read } = installation.places;
    using alone = read.kind === 'sqlite' ? aloneIn(read.dir) : undefined;
    const log = await installation.log();
    if (alone && read.kind === 'sqlite') removeReadModels(read.dir);
    const readSide = await installation.readSide();
    const progress = progressOf('Rebuilding', !json);
    const began = performance.now();
    const { problems, ...built } = await rebuildFacts(log, readSide.keys, readSide.readModels, {
      shards: await installation.shards(),
      onRead: (reached, head) => {
        progress.at(reached, head);
      },
    });
    if (alone) await listAll(installation, log, readSide);
    progress.end();
    const seconds = Math.round((performance.now() - began) / 10) / 100;
    const { models, accounts, events } = built;
    const named = problems
      .slice(0, NAMED_MAX)
      .map(
        ({ accountId, says, eventId }) => `${accountId} (${says}, event ${eventId ?? 'unknown'})`,
      );
    const sentences = [
      `Built ${models.length} read models of ${plural(accounts, 'account')} from ${plural(events, 'event')} in ${seconds} s.`,
      ...(problems.length > 0
        ? [`${plural(problems.length, 'account')} cannot be shown: ${named.join('; ')}.`]
        : []),
    ];
    answer({ json: { ...built, seconds, problems }, text: sentences.join('\n') }, json);
  }
}

/** Keeps servers away from a folder; undefined where one works on it already. */
function aloneIn(dir: string): FolderLock | undefined {
  try {
    return FolderLock.take(dir);
  } catch (error) {
    if (error instanceof FolderTaken) return undefined;
    throw error;
  }
}
