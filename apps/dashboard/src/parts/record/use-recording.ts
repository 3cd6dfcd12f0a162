import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { AccountView } from '#insights/views';
import { browserStorage } from '../../client/browser-storage.ts';
import { Problem } from '../../client/problem.ts';
import { useSession, useSystem } from '../../client/system.ts';
import { useMoment } from '../../client/moment.ts';
import { useRefreshAccount } from '../../client/use-account.ts';
import type { Faults } from '../form/faults.ts';
import { inputOf, type Input } from '../form/input-of.ts';
import { rawOf } from '../form/raw-of.ts';
import type { Raw, RawValue } from '../form/raw.ts';
import type { Wish } from '../page/wish.ts';
import { Drafts, type Draft } from './drafts.ts';
import { jobOf, type Job } from './jobs.ts';
import { judged } from './judge.ts';
import { showReceipt, type ScoreChange } from './receipts.ts';
import { receiptOf } from './receipt-of.ts';
import { sendAll } from './send.ts';

/** A form that is being filled in. */
export interface Recording {
  readonly job: Job;
  readonly raw: Raw;
  readonly faults: Faults;
  /** What the server said of the whole, or that it did not answer. */
  readonly failure: Problem | 'unreachable' | null;
  readonly sending: boolean;
  readonly set: (name: string, value: RawValue) => void;
  /** Sends it; answers with the account it was about once it is recorded. */
  readonly send: () => Promise<string | undefined>;
  /** Throws away what was written. */
  readonly discard: () => void;
}

/**
 * Holds a wish until the server has it: what was written is kept in this browser from the first letter on, is judged
 * before it is sent, and may be sent again without harm. `filled` is what a new form begins with.
 */
export function useRecording(wish: Wish, filled: (job: Job) => Input): Recording {
  const { locale } = useIntl();
  const queries = useQueryClient();
  const { today } = useSystem();
  const { actor } = useSession();
  const { params } = useMoment();
  const refresh = useRefreshAccount(wish.accountId ?? '');
  const drafts = useMemo(() => new Drafts(browserStorage, actor, Date.now), [actor]);
  const begun = () => {
    const empty = jobOf(wish, '');
    return drafts.begin(rawOf(empty.fields, filled(empty), locale));
  };
  const [draft, setDraft] = useState<Draft>(() => drafts.find(wish) ?? begun());
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<Recording['failure']>(null);
  const [sending, setSending] = useState(false);
  const job = useMemo(() => jobOf(wish, draft.newId), [wish, draft.newId]);

  const set = (name: string, value: RawValue) => {
    const next = { ...draft, raw: { ...draft.raw, [name]: value } };
    setDraft(next);
    drafts.keep(wish, next);
    setFaults((before) => withoutField(before, name));
    setFailure(null);
  };
  const send = async () => {
    if (sending) return undefined;
    const input = inputOf(job.fields, draft.raw, locale);
    const wrong = judged(job, input, today);
    setFaults(wrong);
    setFailure(null);
    if (Object.keys(wrong).length > 0) return undefined;
    setSending(true);
    try {
      const answers = await sendAll(job.requests(input), wish.accountId, draft.key);
      drafts.drop(wish);
      const accountId = wish.accountId ?? answers[0]?.accountId ?? '';
      const before = accountShown(queries, accountId, params);
      // An account that was opened is read when somebody comes to it.
      if (wish.accountId !== undefined) await refresh(answers.at(-1)?.position);
      const after = accountShown(queries, accountId, params);
      showReceipt(receiptOf(wish, accountId, answers, changesOf(before, after)));
      return accountId;
    } catch (error) {
      setFaults(error instanceof Problem ? faultsOf(error) : {});
      setFailure(error instanceof Problem ? error : 'unreachable');
      return undefined;
    } finally {
      setSending(false);
    }
  };
  const discard = () => {
    drafts.drop(wish);
    setDraft(begun());
    setFaults({});
    setFailure(null);
  };
  return { job, raw: draft.raw, faults, failure, sending, set, send, discard };
}

const withoutField = (faults: Faults, name: string): Faults =>
  Object.fromEntries(
    Object.entries(faults).filter(
      ([path]) => path !== name && !/^[.[]/.test(path.slice(name.length)),
    ),
  );

/** A correction names the fields within its content. */
function faultsOf({ code, params, message, faults }: Problem): Faults {
  if (code === 'in-the-future') return { occurredOn: { code, params, message } };
  return Object.fromEntries(
    faults.map(({ field, ...fault }) => [field.replace(/^content\./, ''), fault]),
  );
}

const accountShown = (
  queries: QueryClient,
  accountId: string,
  params: object,
): AccountView | undefined => queries.getQueryData<AccountView>(['account', accountId, params]);

/** Scores that read otherwise than before. */
function changesOf(
  before: AccountView | undefined,
  after: AccountView | undefined,
): readonly ScoreChange[] {
  if (!before || !after) return [];
  return after.scores.flatMap(({ name, value }) => {
    const old = before.scores.find((score) => score.name === name)?.value ?? null;
    return old === value ? [] : [{ name, before: old, after: value }];
  });
}
