import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { get, whenSignedOut } from '../../client/api.ts';
import { Problem } from '../../client/problem.ts';
import { askSilently, mayAskSilently, rememberSignIn } from '../../client/provider.ts';
import type { Arrival } from '../../client/session.ts';
import {
  SessionContext,
  SystemContext,
  type SessionView,
  type SystemView,
} from '../../client/system.ts';
import { Failure } from '../../parts/notes/failure.tsx';
import { SignIn } from './sign-in.tsx';

const SYSTEM_EVERY_MS = 60_000;

interface Props {
  readonly arrival: Arrival;
  readonly waiting: ReactNode;
  readonly children: (system: SystemView) => ReactNode;
}

/** Lets in who has a session, and tells the others how to get one. */
export function Gate({ arrival, waiting, children }: Props) {
  const queries = useQueryClient();
  const session = useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => get<SessionView>('session', {}, signal),
    staleTime: Infinity,
  });
  const system = useQuery({
    queryKey: ['system'],
    queryFn: ({ signal }) => get<SystemView>('system', {}, signal),
    refetchInterval: SYSTEM_EVERY_MS,
    enabled: session.isSuccess,
  });
  useEffect(() => {
    // Whichever question is refused first: the session is asked again, and its refusal shows the way in.
    const ask = () => void queries.invalidateQueries({ queryKey: ['session'] });
    whenSignedOut.add(ask);
    return () => void whenSignedOut.delete(ask);
  }, [queries]);

  const isOut = session.error instanceof Problem && session.error.status === 401;
  useEffect(() => {
    if (session.data && !isOut) rememberSignIn(session.data);
    else if (isOut) askSilently();
  }, [session.data, isOut]);
  if (isOut && mayAskSilently()) return waiting;
  if (isOut) {
    const why = session.data ? 'ended' : cameBy(arrival);
    return <SignIn why={why} onAgain={() => void session.refetch()} />;
  }
  // A page that stands goes on standing while the server does not answer.
  const error = session.data && system.data ? null : (session.error ?? system.error);
  if (error) {
    return (
      <Failure error={error} onAgain={() => void (session.error ? session : system).refetch()} />
    );
  }
  if (!session.data || !system.data) return waiting;
  return (
    <SessionContext value={session.data}>
      <SystemContext value={system.data}>{children(system.data)}</SystemContext>
    </SessionContext>
  );
}

/** Of whoever is out although they came in, nothing is to be said. */
const cameBy = (arrival: Arrival) =>
  arrival === 'none' || arrival === 'signed-in' ? 'lead' : arrival;
