import 'reflect-metadata';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli.module.ts';
import { DONE, exitCodeOf, rethrow, sentenceOf, withHint } from './failure.ts';
import { endQuietlyOnBrokenPipe, say } from './terminal.ts';

/** Ends the process with the code an error stands for, after its sentence. */
function fail(error: unknown): void {
  const sentence = sentenceOf(error);
  if (sentence !== undefined) say(sentence);
  process.exitCode = exitCodeOf(error);
}

endQuietlyOnBrokenPipe();
process.exitCode = DONE;
try {
  await CommandFactory.run(CliModule, {
    cliName: 'mainstay',
    enablePositionalOptions: true,
    errorHandler: rethrow,
    serviceErrorHandler: fail,
    outputConfiguration: { outputError: (message, write) => write(withHint(message)) },
  });
} catch (error) {
  fail(error);
}
