import { createContext, useContext } from 'react';
import type { Day, Instant, Zone } from '#kernel/time';

/** What the server says of itself. */
export interface SystemView {
  readonly version: string;
  readonly ledgerId: string;
  readonly zone: Zone;
  readonly today: Day;
  readonly accounts: number;
  readonly events: number;
  readonly position: string;
  readonly demoLoaded: boolean;
  readonly demoStories: readonly DemoStory[];
}

/** An account of the demo, what is told of it, and the moment to look at where that is not now. */
export interface DemoStory {
  readonly accountId: string;
  readonly story: string;
  readonly asOf?: Day;
  readonly knownAt?: Instant;
}

/** Who is signed in. */
export interface SessionView {
  readonly actor: string;
  readonly name: string;
  readonly kind: 'owner' | 'person' | 'program';
  /** What let them in. */
  readonly by: 'link' | 'provider' | 'token';
  /** Who may only read cannot record. */
  readonly right: 'read' | 'write';
  readonly roles: readonly string[];
  /** Who they are among the colleagues that the history names. */
  readonly colleagueId: string | null;
  /** Commands they may give: at all accounts, or at their own. */
  readonly may: Readonly<Partial<Record<string, 'all' | 'own'>>>;
  /** Whether they see what was imported, and may import themselves. */
  readonly files: 'none' | 'see' | 'import';
  /** Whether they see all accounts. */
  readonly seesAll: boolean;
  /** Whether figures by person are shown to others than that person. */
  readonly perPersonReports: boolean;
}

export const SystemContext = createContext<SystemView | null>(null);
export const SessionContext = createContext<SessionView | null>(null);

export const useSystem = (): SystemView => given(useContext(SystemContext));
/** As whom the reader stands in forms: the colleague they are, or what stands on what they record. */
export function useMyself(): string {
  const { colleagueId, actor } = useSession();
  return colleagueId ?? actor;
}

/** Whether somebody sets up what is not of one account: webhooks, tokens. */
export const isOwner = ({ roles }: Pick<SessionView, 'roles'>): boolean => roles.includes('owner');

/** Whether somebody sees what auditors read. */
export const seesReads = ({ roles }: Pick<SessionView, 'roles'>): boolean =>
  roles.some((role) => role === 'owner' || role === 'auditor');

export const useSession = (): SessionView => given(useContext(SessionContext));

function given<T>(value: T | null): T {
  if (value === null) throw new Error('This part stands outside the frame that signs in.');
  return value;
}
