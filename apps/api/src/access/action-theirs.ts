import type { Identity } from '#access/access';
import type { History, Subject } from '#commands/histories/history';

interface Agreed {
  readonly ownerId: string | undefined;
  readonly purpose: string;
}

/** What was agreed, by the id of the action, with whoever is to do it now. */
const agreed: Subject<Readonly<Record<string, Agreed>>> = {
  kind: 'actions',
  initial: {},
  on: {
    ActionAgreed: (all, { data: { actionId, ownerId, purpose } }) => ({
      ...all,
      [actionId]: { ownerId, purpose },
    }),
    ActionMoved: (all, { data: { actionId, ownerId } }) => {
      const before = Object.hasOwn(all, actionId) ? all[actionId] : undefined;
      return before && ownerId !== undefined ? { ...all, [actionId]: { ...before, ownerId } } : all;
    },
  },
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether an action is for whoever asks, wherever it is: members of departments have those they own, marketing those of
 * communication.
 */
export function actionTheirs(
  history: History | undefined,
  fields: Fields,
  { roles, colleagueId }: Identity,
): boolean {
  const actions = history?.head(agreed) ?? {};
  const id = String(fields['actionId']);
  const known = Object.hasOwn(actions, id) ? actions[id] : undefined;
  const ownerId = known ? known.ownerId : (fields['ownerId'] ?? colleagueId);
  const purpose = known ? known.purpose : fields['purpose'];
  const isDepartments =
    roles.includes('department-member') && colleagueId !== null && ownerId === colleagueId;
  return isDepartments || (roles.includes('marketing') && purpose === 'communication');
}
