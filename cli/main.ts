/** The program: the real world and the real parts, an exit code at the end. `liaison.mjs` calls it. */
import { processIo } from './io.ts';
import { runCommandLine } from './program.ts';
import { parts } from './wire.ts';

/** Runs the process's command line. A bug keeps its stack trace, which names TypeScript lines. */
export async function start(): Promise<void> {
  try {
    process.exitCode = await runCommandLine(process.argv.slice(2), processIo(), parts);
  } catch (error) {
    process.stderr.write(`liaison has met a fault of its own. Please report it with these lines.\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    process.exitCode = 70;
  }
}
