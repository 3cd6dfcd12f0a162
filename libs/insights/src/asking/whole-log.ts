import { LogIncomplete, type LogFilling } from '#kernel/log-filling';
import { pause } from '#kernel/pause';

/** A copy is filled to its end so soon after most starts; whoever asks meanwhile waits so long. */
const WAIT_MAX_MS = 3_000;
const LOOK_MS = 20;

/** Waits a while until all of the log is known here. @throws LogIncomplete */
export async function wholeLog(filling: () => LogFilling | undefined): Promise<void> {
  const over = AbortSignal.timeout(WAIT_MAX_MS);
  for (let left = filling(); left; left = filling()) {
    if (over.aborted) throw new LogIncomplete(left.position, left.goal);
    await pause(LOOK_MS, over);
  }
}
