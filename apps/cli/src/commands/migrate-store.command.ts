import { Command } from 'nest-commander';
import { shownPlace } from '#stores/places';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { migrateShowing, placeOf, type Moved } from '../migration.ts';
import { progressOf } from '../progress.ts';
import { answer, plural } from '../terminal.ts';

/** Moves a firm that outgrows its place: the same history, in another store. */
@Command({
  name: 'migrate-store',
  arguments: '<from> <to>',
  description: 'Copy a ledger, keys and tokens to another place, and verify the copy',
})
export class MigrateStoreCommand extends MainstayCommand {
  /** Both places are named, so no installation has to be here. */
  protected override readonly makes = true;

  protected override async execute(
    { clock }: Installation,
    [fromText = '', toText = '']: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const [from, to] = [placeOf(fromText), placeOf(toText)];
    const moved = await migrateShowing(progressOf('Migrating', !json), clock, [[from, to]]);
    const places = { from: shownPlace(from), to: shownPlace(to) };
    answer({ json: { ...places, ...moved }, text: sentencesOf(moved).join('\n') }, json);
  }
}

function sentencesOf({ ledger, keys, actors, tokens }: Moved): readonly string[] {
  return [
    ...(ledger ? ledgerSentences(ledger) : []),
    ...(keys === undefined ? [] : [`Both places hold the same ${plural(keys, 'key')}.`]),
    ...(actors === undefined || tokens === undefined
      ? []
      : [`The target knows ${plural(actors, 'actor')} and ${plural(tokens, 'token')}.`]),
  ];
}

const ledgerSentences = ({ events, written, digest, to }: Moved['ledger'] & object) => [
  written === 0
    ? 'Nothing was left to copy.'
    : `Copied ${plural(written, 'event')} into the ledger ${to}.`,
  `Both ledgers hold the same ${plural(events, 'event')}: SHA-256 ${digest}.`,
];
