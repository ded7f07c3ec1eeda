/** Clocks: the wall's, and the processors', which tells more where others work on the same machine. */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';

export interface Taken {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor time of this process, and of the process that holds the database (on Linux; else not a number). */
  readonly own: number;
  readonly database: number;
}

/** Runs the work and tells what it took. */
export async function take(work: () => Promise<unknown>): Promise<Taken> {
  const before = now();
  await work();
  const after = now();
  return { wall: after.wall - before.wall, own: after.own - before.own, database: after.database - before.database };
}

export const tell = ({ wall, own, database }: Taken): string => `${wall.toFixed(1)} s (processor: ${own.toFixed(1)} s here, ${database.toFixed(1)} s in the database's process)`;

/** Milliseconds: the median of so many times. */
export async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((left, right) => left - right)[Math.floor(times / 2)]!;
}

/** How busy the machine is: above the number of its processors, clocks on the wall say little. */
export const load = (): string => `load ${loadavg()[0]!.toFixed(1)}`;

function now(): Taken {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1000, own: (user + system) / 1e6, database: ofChildren() };
}

/** Clock ticks are hundredths of a second on every Linux that Node runs on. */
function ofChildren(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').filter((id) => id !== '');
    return children.reduce((sum, id) => {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return sum + (Number(fields[11]) + Number(fields[12])) / 100;
    }, 0);
  } catch {
    return NaN;
  }
}
