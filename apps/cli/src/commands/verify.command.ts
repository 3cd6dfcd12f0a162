import { Command } from 'nest-commander';
import { verifyLog } from '#audit/verify-log';
import { verifyFacts } from '#insights/projector/verify-facts';
import { LedgerCheck, verifyFiles } from '#stores/sqlite/verify-files';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

/** Read models that differ are named up to so many. */
const NAMED_MAX = 5;

/** Reads all an installation holds and says what of it is not as it was written. */
@Command({
  name: 'verify',
  description: 'Check files, events, keys and read models; ends with 1 where something is wrong',
})
export class VerifyCommand extends MainstayCommand {
  protected override async execute(
    installation: Installation,
    _parameters: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const began = performance.now();
    const progress = progressOf('Verifying', !json);
    const { places } = installation;
    const files = places.events.kind === 'sqlite' ? verifyFiles(places.events.dir) : [];
    const log = await installation.log();
    const { keys, readModels } = await installation.readSide();
    const check = places.events.kind === 'sqlite' ? new LedgerCheck(places.events.dir) : undefined;
    const position = await log.head();
    const { events, erased, faults } = await verifyLog(log, keys, {
      position,
      onEvent: (event) => check?.add(event),
      onRead: (reached, head) => {
        progress.at(reached, head);
      },
    });
    const facts = await verifyFacts(log, keys, readModels, { shards: await installation.shards() });
    progress.end();
    const seconds = Math.round((performance.now() - began) / 10) / 100;
    const found = [...files, ...faults, ...(check?.faults() ?? []), ...factFaults(facts.differing)];
    const verified = `Verified ${plural(events, 'event')} and ${plural(facts.rows, 'row')} of read models in ${String(seconds)} s`;
    const sentences =
      found.length === 0
        ? [`${verified}: all is as it was written.${erasedSentence(erased)}`]
        : [`${verified}: ${plural(found.length, 'fault')}.`, ...found.map((fault) => `- ${fault}`)];
    if (found.length > 0) process.exitCode = 1;
    answer(
      {
        json: { events, rows: facts.rows, erased, position, seconds, faults: found },
        text: sentences.join('\n'),
      },
      json,
    );
  }
}

const erasedSentence = (erased: number): string =>
  erased === 0 ? '' : ` The texts of ${plural(erased, 'event')} were erased with their keys.`;

function factFaults(differing: readonly string[]): readonly string[] {
  if (differing.length === 0) return [];
  const named = differing.slice(0, NAMED_MAX).join(', ');
  return [
    `${plural(differing.length, 'row')} of read models differ from the log (${named}): build them again with \`mainstay rebuild\``,
  ];
}
