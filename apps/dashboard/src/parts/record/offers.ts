import type { AccountView } from '#insights/views';
import type { Wish } from '../page/wish.ts';
import {
  ALSO_ABOUT,
  OF_ACCOUNT,
  OF_SUBJECT,
  type CommandName,
  type SubjectKind,
} from './commands.ts';

/** What can be recorded about an account as it stands. */
export const offersOfAccount = (account: AccountView): readonly Wish[] =>
  OF_ACCOUNT.filter((command) => fits(command, account)).map((command) => ({
    command,
    accountId: account.accountId,
  }));

/** What can be recorded about one of its things as it stands. */
export function offersAbout(account: AccountView, kind: SubjectKind, id: string): readonly Wish[] {
  const { accountId } = account;
  const about = { kind, id };
  return [
    ...Object.entries(ALSO_ABOUT[kind]).map(([command, field]): Wish => ({
      // The names come from the table above.
      command: command as CommandName,
      accountId,
      values: { [field]: valueIn(field, kind, id) },
    })),
    ...OF_SUBJECT[kind].map((command): Wish => ({ command, accountId, about })),
  ].filter((wish) => fitsThing(wish.command, account, kind, id));
}

/** Lists have names in the plural; what something is about says of which kind it is. */
function valueIn(field: string, kind: SubjectKind, id: string): string | readonly string[] {
  if (field === 'about') return `${kind}:${id}`;
  return field.endsWith('s') ? [id] : id;
}

/** When what is not always possible is. */
const POSSIBLE: Readonly<Partial<Record<CommandName, (account: AccountView) => boolean>>> = {
  WinBack: ({ status }) => status === 'lost',
  MarkLost: ({ status }) => status !== 'lost',
  EndKeyAccount: ({ key }) => key !== null,
  HandOver: ({ managerId }) => managerId !== null,
  AssignManager: ({ managerId }) => managerId === null,
};

const fits = (command: CommandName, account: AccountView): boolean =>
  POSSIBLE[command]?.(account) ?? true;

function fitsThing(
  command: CommandName,
  account: AccountView,
  kind: SubjectKind,
  id: string,
): boolean {
  if (kind === 'contract') {
    const drafted = account.contracts.find(({ contractId }) => contractId === id)?.status;
    return (command === 'SignContract') === (drafted === 'drafted');
  }
  if (command !== 'EndBuyingRole') return true;
  const person = account.stakeholders.find(({ stakeholderId }) => stakeholderId === id);
  return (person?.roles.length ?? 0) > 0;
}
