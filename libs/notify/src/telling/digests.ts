import { messageOf, type Message } from '../message.ts';

export const DIGEST_SCOPE = 'digest';
/** The day whose digests were told last. */
export const DIGEST_DAY = 'day';

/** A colleague's day in figures and ids. */
export interface Digest {
  readonly colleagueId: string;
  readonly on: string;
  readonly dueTotal: number;
  readonly atStakeTotal: number;
  readonly due: readonly object[];
  readonly atStake: readonly object[];
  readonly notToBeForgotten: readonly object[];
}

/** What is to be done about digests at an hour of a day, and the day to be remembered where another is. */
interface DigestStep {
  readonly isDue: boolean;
  readonly told: string | undefined;
}

/** Told once a day, from its hour on. Where none were ever told, those of a day whose hour is over are left out. */
export function digestStep(
  day: string,
  hour: number,
  fromHour: number,
  toldOn: string | undefined,
): DigestStep {
  const isOver = hour >= fromHour;
  if (toldOn === undefined) return { isDue: false, told: isOver ? day : NEVER };
  const isDue = isOver && toldOn !== day;
  return { isDue, told: isDue ? day : undefined };
}

const NEVER = 'never';

export const digestMessage = (digest: Digest, ledgerId: string, atMs: number): Message =>
  messageOf({
    ledgerId,
    kind: 'digest.daily',
    key: [digest.colleagueId, digest.on],
    subject: digest.colleagueId,
    atMs,
    data: { ...digest, link: digestLink(digest) },
  });

/** Where the page shows it, that day and later. */
const digestLink = ({ colleagueId, on }: Digest): string =>
  `/digest?${new URLSearchParams({ owner: colleagueId, on }).toString()}`;
