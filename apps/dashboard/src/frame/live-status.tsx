import { useEffect, useState, useSyncExternalStore } from 'react';
import { liveStream } from '../client/live/live-stream.ts';
import { useMoment } from '../client/moment.ts';
import { useSystem } from '../client/system.ts';
import { useFormats } from '../parts/texts/formats.ts';
import { useSay } from '../parts/texts/text.ts';
import css from './live-status.module.css';

/** Whether what is shown moves by itself, and how old it is when it does not. */
export function LiveStatus() {
  const { status, since } = useSyncExternalStore(liveStream.watch, liveStream.state);
  const minutes = useMinutesSince(since);
  const { zone } = useSystem();
  const { past } = useMoment();
  const say = useSay();
  const { time } = useFormats();
  const lost = status === 'lost';
  // The past does not move.
  if (status === 'idle' || (past && !lost)) return null;
  return (
    <span
      className={css['status']}
      data-status={status}
      role="status"
      data-tip={lost ? say('live.lostTip', { time: time(since) }) : say('live.openTip', { zone })}
    >
      <span className={css['dot']} aria-hidden="true" />
      <span className={css['word']}>
        {lost ? say('live.lostAge', { ago: say('live.age', { minutes }) }) : say(`live.${status}`)}
      </span>
    </span>
  );
}

const TICK_MS = 15_000;

function useMinutesSince(since: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - since) / 60_000));
}
