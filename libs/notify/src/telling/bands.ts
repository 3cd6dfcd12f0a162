import { accountLink, messageOf, type Message } from '../message.ts';
import type { Mark } from '../webhook-store.ts';

const SCORES = ['loyalty', 'churnRisk', 'coverage'] as const;
type Score = (typeof SCORES)[number];

/** The bands of an account today; null or `too-early` where it has none. */
export type Bands = { readonly accountId: string } & Readonly<Record<Score, string | null>>;

/** What all accounts are judged by, and where they stand. */
export interface Judged {
  /** Another yardstick (a model, a calibration) is another text. */
  readonly basis: string;
  readonly asOf: string;
  readonly bands: readonly Bands[];
}

export const BANDS_SCOPE = 'band';
const BASIS_SCOPE = 'band-basis';
export const BASIS = { scope: BASIS_SCOPE, key: 'basis' } as const;

interface Found {
  readonly messages: readonly Message[];
  readonly marks: readonly Mark[];
}

/**
 * Accounts whose band is another than the one told last. With another yardstick everybody may change without
 * anything having happened: what stands then is remembered and not told, as it is where nothing ever was.
 */
export function bandsToTell(
  { basis, asOf, bands }: Judged,
  told: ReadonlyMap<string, string>,
  toldBasis: string | undefined,
  ledgerId: string,
  nowMs: number,
): Found {
  const messages: Message[] = [];
  const marks: Mark[] = [];
  for (const account of bands) {
    const { accountId } = account;
    const before = told.get(accountId);
    const now = SCORES.map((score) => account[score] ?? '').join(' ');
    if (before === now) continue;
    marks.push({ scope: BANDS_SCOPE, key: accountId, value: now });
    if (before === undefined || toldBasis !== basis) continue;
    const were = before.split(' ');
    for (const [index, score] of SCORES.entries()) {
      const [from, to] = [were[index] || null, account[score]];
      if (from === to) continue;
      messages.push(bandChanged({ accountId, score, from, to, asOf }, ledgerId, nowMs));
    }
  }
  if (toldBasis !== basis) marks.push({ ...BASIS, value: basis });
  return { messages, marks };
}

interface BandChange {
  readonly accountId: string;
  readonly score: Score;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string;
}

/** An account may go to and fro within a day: the moment makes each of them one of its own. */
const bandChanged = (change: BandChange, ledgerId: string, atMs: number): Message =>
  messageOf({
    ledgerId,
    kind: 'account.band-changed',
    key: [change.accountId, change.score, change.from ?? '', change.to ?? '', atMs],
    subject: change.accountId,
    atMs,
    data: { ...change, link: accountLink(change.accountId) },
  });
