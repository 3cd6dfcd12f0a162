import cliProgress from 'cli-progress';

/** How far long work is. */
export interface Progress {
  /** `note` stands beside the bar, such as figures that grow. */
  at(done: number, total: number, note?: string): void;
  end(): void;
}

/** A bar on standard error where somebody sits before it; nothing in pipes and for machines. */
export function progressOf(task: string, isWanted: boolean): Progress {
  return isWanted && process.stderr.isTTY ? bar(task) : SILENT;
}

const SILENT: Progress = { at: () => undefined, end: () => undefined };

function bar(task: string): Progress {
  const drawn = new cliProgress.SingleBar(
    {
      format: `${task} {bar} {percentage} %  {note}`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: true,
      fps: 5,
    },
    cliProgress.Presets.shades_classic,
  );
  let isDrawn = false;
  return {
    at: (done, total, note = '') => {
      if (!isDrawn) drawn.start(total, done, { note });
      else {
        drawn.setTotal(total);
        drawn.update(done, { note });
      }
      isDrawn = true;
    },
    end: () => {
      if (isDrawn) drawn.stop();
      isDrawn = false;
    },
  };
}
