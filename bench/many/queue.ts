/** Many briefs on a queue: measures how many a minute one, two and four workers of one machine make, and what Redis does for each. */
import { hash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { enqueue } from "../../src/queue/add-jobs.ts";
import { openEngine } from "../../src/queue/engine.ts";
import { KEY } from "../../tests/proof/queue/queue-key.ts";
import { redisServer } from "../../tests/proof/queue/redis-server.ts";
import { writeBrief } from "../deck/write-brief.ts";
import { type CpuMeter, findCpuMeter } from "../measure/cpu-meter.ts";
import { measureCommand } from "../measure/measure-command.ts";
import { openWorkshop, type Workshop } from "../measure/workshop.ts";
import { type QueueRun, queueMarkdown, queueText } from "../report/queue-text.ts";
import { writeTable } from "../report/write-table.ts";
import { FORMATS, type ManyOptions, manyDecks, PAGE, SLIDES } from "./many-decks.ts";
import { startWorkers } from "./start-workers.ts";

const WORKERS = [1, 2, 4] as const;

/** Returns true where all jobs were published in every run. */
export async function measureQueue(options: ManyOptions): Promise<boolean> {
  using workshop = await openWorkshop();
  const { folder } = workshop;
  for (const { name, deck } of manyDecks(options)) writeBrief(deck, join(folder, "briefs", name));
  mkdirSync(join(folder, "redis"));
  await using server = await redisServer({ folder: join(folder, "redis") });
  using stack = new DisposableStack();
  const redis = stack.adopt(new Redis(server.url), (client) => client.disconnect());
  const meter = findCpuMeter();
  const runs: QueueRun[] = [];
  for (const workers of WORKERS) {
    const run = await measureWorkers(workers, { workshop, redis, url: server.url, meter, options });
    if (run !== undefined) runs.push(run);
    console.error(`${workers} of ${WORKERS.at(-1)} workers: done.`);
  }
  const bytesOfWaiting = await memoryOfWaiting(redis, server.url);
  const shown = { jobs: options.briefs, cores: availableParallelism(), bytesOfWaiting };
  writeTable(
    {
      ...{ name: "queue", page: PAGE },
      note: `${options.briefs} jobs: briefs of ${SLIDES} slides, one audience each; ${FORMATS}. Added, made, searched and published, all on this machine; one job at once for each worker; one round.`,
      text: queueText(runs, shown),
      markdown: queueMarkdown(runs, shown),
      data: { ...shown, runs },
    },
    { ...options, browser: workshop.realBrowser },
  );
  return runs.length === WORKERS.length;
}

interface Bench {
  readonly workshop: Workshop;
  readonly redis: Redis;
  readonly url: string;
  readonly meter: CpuMeter;
  readonly options: ManyOptions;
}

/** Begins with an empty queue, store and cache. Undefined, with a line on the terminal, where not all jobs were published. */
async function measureWorkers(workers: number, bench: Bench): Promise<QueueRun | undefined> {
  const { workshop, redis, url, meter, options } = bench;
  const { folder, citedeck } = workshop;
  const store = join(folder, "store");
  for (const each of [store, join(folder, "out")]) rmSync(each, { recursive: true, force: true });
  workshop.emptyCache();
  await redis.flushall();
  const env = { ...workshop.env, CITEDECK_REDIS: url, CITEDECK_STORE: store };
  await using _ = await startWorkers(workers, { argv: citedeck("queue", "work"), cwd: folder, env });
  await redis.config("RESETSTAT");
  const add = citedeck("queue", "add", "--wait", "--format", FORMATS, "--out", "out");
  const command = { argv: add, cwd: folder, env: { ...env, CITEDECK_QUEUE_KEY: KEY } };
  const measured = await measureCommand(command, { meter, limit: options.limit });
  if (measured.exit !== 0) {
    console.error(`With ${workers} workers it failed: ${measured.said.trim().split("\n").at(-1)}`);
    return undefined;
  }
  const info = await redis.info("all");
  return {
    workers,
    wall: measured.wall,
    trustedCpu: measured.cpu,
    commands: numberIn(info, "total_commands_processed"),
    bytes: numberIn(info, "total_net_input_bytes") + numberIn(info, "total_net_output_bytes"),
    memory: numberIn(info, "used_memory_peak"),
  };
}

const WAITING = 20_000;

/** Returns how much memory Redis needs for each job that waits, in bytes. */
async function memoryOfWaiting(redis: Redis, url: string): Promise<number> {
  await redis.flushall();
  const used = async (): Promise<number> => numberIn(await redis.info("memory"), "used_memory");
  await using engine = await openEngine({ url, password: undefined }, { patienceMs: A_MINUTE_MS });
  const before = await used();
  for (let job = 0; job < WAITING; job += 1)
    await enqueue(hash("sha256", String(job)), { engine, priority: 10, keepMs: A_MINUTE_MS });
  return ((await used()) - before) / WAITING;
}

const A_MINUTE_MS = 60_000;

function numberIn(info: string, name: string): number {
  return Number(new RegExp(`^${name}:(\\d+)`, "m").exec(info)?.[1]);
}
