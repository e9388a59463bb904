/** How fast workers of a queue make jobs, as text for a terminal and as a table for a page. */
import { inColumns, inMarkdown } from "./tables.ts";

export interface QueueRun {
  readonly workers: number;
  /** In seconds, from adding the first job until the last is published. */
  readonly wall: number;
  /** In seconds: what the trusted machine computes to check, add, search and publish. */
  readonly trustedCpu: number;
  /** That Redis carried out. */
  readonly commands: number;
  /** To Redis and back. */
  readonly bytes: number;
  /** The most that Redis held, in bytes. */
  readonly memory: number;
}

interface Shown {
  readonly jobs: number;
  readonly cores: number;
  /** Of Redis' memory, for each job that waits. */
  readonly bytesOfWaiting: number;
}

const HEAD = [
  "workers",
  "s",
  "jobs a minute",
  "of one worker's",
  "trusted machine: CPU s a job",
  "Redis: commands a job",
  "kB a job",
  "MB held",
] as const;

export function queueText(runs: readonly QueueRun[], shown: Shown): string {
  return [inColumns(rowsOf(runs, shown)), remark(shown)].join("\n");
}

export function queueMarkdown(runs: readonly QueueRun[], shown: Shown): string {
  return [inMarkdown(rowsOf(runs, shown)), remark(shown)].join("\n\n");
}

function rowsOf(runs: readonly QueueRun[], { jobs }: Shown): readonly (readonly string[])[] {
  const alone = runs.find(({ workers }) => workers === 1)?.wall ?? Number.NaN;
  const rows = runs.map(({ workers, wall, trustedCpu, commands, bytes, memory }) => [
    String(workers),
    wall.toFixed(1),
    ((jobs / wall) * 60).toFixed(0),
    `${(alone / wall).toFixed(2)}x`,
    (trustedCpu / jobs).toFixed(2),
    (commands / jobs).toFixed(0),
    (bytes / jobs / 1000).toFixed(0),
    (memory / 1e6).toFixed(1),
  ]);
  return [HEAD, ...rows];
}

/** Workers of one machine share its cores. */
function remark({ cores, bytesOfWaiting }: Shown): string {
  return [
    `The workers, the trusted machine and Redis share ${cores} cores here, so that more workers than cores cannot make it faster.`,
    `A job that waits takes ${(bytesOfWaiting / 1000).toFixed(1)} kB of Redis' memory, measured with 20,000 of them.`,
  ].join(" ");
}
