/** How a run hears that it is to stop. */
export interface StopWatch {
  /** Aborted on the first Ctrl-C or SIGTERM: finish what is at hand and begin nothing more. */
  readonly signal: AbortSignal;
  /** What the shell is told of a run that was stopped; null for one that was not. */
  exitCode(): number | null;
  end(): void;
}

/** Signals that ask for an end, with the exit code by which shells know it. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** A second signal ends the process at once; what was written so far is whole, and the next run goes on from there. */
export function watchForStop(stream: NodeJS.WriteStream): StopWatch {
  const controller = new AbortController();
  let code: number | null = null;
  const onSignal = (signal: keyof typeof EXIT_CODES): void => {
    if (code !== null) process.exit(EXIT_CODES[signal]);
    code = EXIT_CODES[signal];
    stream.write('\nstopping: the documents at hand are finished first; once more stops at once\n');
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    exitCode: () => code,
    end: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
