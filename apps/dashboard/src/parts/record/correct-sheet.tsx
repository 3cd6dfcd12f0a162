import { useQuery } from '@tanstack/react-query';
import { isEventType } from '#events/catalogue';
import { valuesOf } from '#commands/forms/values-of';
import { commandOf } from '#commands/registry';
import type { AccountView, TimelineEntry } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../client/api.ts';
import { useAccount } from '../../client/use-account.ts';
import { Failure } from '../notes/failure.tsx';
import type { EventOfAccount } from '../page/overlays.ts';
import type { Wish } from '../page/wish.ts';
import { MoreTexts } from '../texts/more-texts.tsx';
import { useSay } from '../texts/text.ts';
import { commandFor } from './jobs.ts';
import { RecordSheet } from './record-sheet.tsx';
import { recordEn } from './record.en.ts';
import css from './record-sheet.module.css';

interface Props extends EventOfAccount {
  readonly onClose: () => void;
}

/** The form that recorded an event, filled with what the event says now. */
export function CorrectSheet({ accountId, eventId, onClose }: Props) {
  const { data: account } = useAccount(accountId);
  const {
    data: entry,
    error,
    refetch,
  } = useQuery({
    queryKey: ['event', accountId, eventId],
    queryFn: ({ signal }) =>
      get<TimelineEntry>(`accounts/${accountPart(accountId)}/events/${eventId}`, {}, signal),
    // What is corrected has to be what stands.
    staleTime: 0,
    gcTime: 0,
  });
  if (error) return <Failure error={error} onAgain={() => void refetch()} />;
  if (!entry || !account) return null;
  const wish = wishToCorrect(entry, account);
  return wish ? (
    <RecordSheet wish={wish} onClose={onClose} />
  ) : (
    <MoreTexts texts={recordEn}>
      <NotByForm />
    </MoreTexts>
  );
}

function NotByForm() {
  const say = useSay();
  return (
    <p role="alert" className={css['note']}>
      {say('amend.notByForm')}
    </p>
  );
}

function wishToCorrect(entry: TimelineEntry, account: AccountView): Wish | undefined {
  const { id, type, occurredOn } = entry;
  const command = commandFor(type);
  if (command === undefined || !isEventType(type)) return undefined;
  const { accountId } = account;
  const values = valuesOf(commandOf(type).entry, entry, currencyOf(entry, account));
  return { command, accountId, corrects: id, values: { ...values, occurredOn } };
}

/** Renewals once said a value in the currency of their contract. */
const currencyOf = ({ data }: TimelineEntry, { contracts }: AccountView): string | undefined =>
  contracts.find(({ contractId }) => contractId === data['contractId'])?.currency;
