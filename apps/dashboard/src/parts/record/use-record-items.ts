import { useParams } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { folded } from '#kernel/folded';
import { useAccount } from '../../client/use-account.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { useAccounts, useColleagueIds, type Option } from '../form/options.ts';
import { useMay } from '../page/may.ts';
import { useOverlay } from '../page/overlays.ts';
import type { PaletteItem } from '../page/palette-item.ts';
import type { Wish } from '../page/wish.ts';
import { useSay } from '../texts/text.ts';
import { askedCommands, wordsIn, type Asked } from './asked-commands.ts';
import { COMMAND_NAMES, type CommandName } from './commands.ts';

interface Titled {
  readonly command: CommandName;
  readonly title: string;
}

const COMMANDS_MAX = 8;
const ACCOUNTS_MAX = 3;

/** Where a command names a colleague, whom the palette may have been told. */
const COLLEAGUE_FIELD: Readonly<Partial<Record<CommandName, string>>> = {
  HandOver: 'toManagerId',
  AssignManager: 'managerId',
};

/** What can be recorded by what was typed, in any order of its words: `log threat at acme`, `hand over bellini rao`. */
export function useRecordItems(text: string): readonly PaletteItem[] {
  const say = useSay();
  const show = useOverlay();
  const may = useMay();
  const { accountId: openId } = useParams({ strict: false });
  const commands = useMemo(
    () =>
      COMMAND_NAMES.filter((command) => may(command)).map((command): Titled => ({
        command,
        title: say(`command.${command}`),
      })),
    [say, may],
  );
  const between = useMemo(() => new Set(wordsIn(say('record.between')).map(folded)), [say]);
  const asked = askedCommands(text, commands, between).slice(0, COMMANDS_MAX);
  const rest = asked[0]?.rest ?? [];
  const { nameOf } = useColleagues();
  const colleague = useColleagueIn(rest, asked[0]?.named.command);
  const named = rest.filter((word) => word !== colleague?.word).join(' ');
  const found = useAccounts(useDeferredValue(named)).slice(0, ACCOUNTS_MAX);
  const open = useOpenAccount(openId);
  const accounts = named === '' ? open : found;
  return asked.flatMap(({ named: { command, title } }: Asked<Titled>): readonly PaletteItem[] => {
    const run = (wish: Wish) => () => show({ kind: 'record', wish });
    if (command === 'OpenAccount') {
      const values = named === '' ? {} : { values: { name: named } };
      return [{ id: command, name: title, hint: named, run: run({ command, ...values }) }];
    }
    const field = COLLEAGUE_FIELD[command];
    const values = colleague && field ? { values: { [field]: colleague.id } } : {};
    const ofAccounts = accounts.map(({ id: accountId, name }): PaletteItem => ({
      id: `${command}-${accountId}`,
      name: say('record.at', { what: title, name }),
      hint: colleague && field ? nameOf(colleague.id) : accountId,
      run: run({ command, accountId, ...values }),
    }));
    if (ofAccounts.length > 0 || named !== '') return ofAccounts;
    return [
      { id: command, name: title, hint: say('record.atWhich'), completes: `${title} `, run: never },
    ];
  });
}

/** Asks for more instead of doing anything. */
const never = (): void => undefined;

function useOpenAccount(accountId: string | undefined): readonly Option[] {
  const { data } = useAccount(accountId ?? '', accountId !== undefined);
  return accountId === undefined || !data ? [] : [{ id: accountId, name: data.name, hint: '' }];
}

/** A word that names one of those who manage accounts, where the command names one. */
function useColleagueIn(
  words: readonly string[],
  command: CommandName | undefined,
): { readonly word: string; readonly id: string } | undefined {
  const colleagues = useColleagueIds();
  const { nameOf } = useColleagues();
  if (command === undefined || COLLEAGUE_FIELD[command] === undefined) return undefined;
  for (const word of words.toReversed()) {
    const typed = folded(word);
    const id = colleagues.find((one) => isCalled(one, typed) || isCalled(nameOf(one), typed));
    if (id !== undefined) return { word, id };
  }
  return undefined;
}

/** `p.rao` is called so, and `rao`; so is Priya Rao. */
const isCalled = (id: string, typed: string): boolean =>
  folded(id) === typed ||
  folded(id)
    .split(/[._~\s-]+/)
    .includes(typed);
