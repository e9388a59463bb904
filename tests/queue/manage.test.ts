/** What an administrator does with a queue: looking at it, taking back, trying again, stopping a worker. */
import { renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openEngine } from "../../src/queue/engine.ts";
import { endProcesses } from "../../src/queue/work/end-processes.ts";
import { processesBelow } from "../../src/queue/work/processes-below.ts";
import { needsRedis, type RedisServer, redisServer } from "../proof/queue/redis-server.ts";
import { allBelow, queueSite, type Site } from "../proof/queue/site.ts";
import { folderWith } from "../support/folder.ts";
import type { Skippable } from "../support/needs.ts";
import { runMain } from "../support/run-main.ts";
import { runningCommand } from "../support/running-command.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

async function inSite(
  context: Skippable,
  use: (site: Site, redis: RedisServer) => Promise<void>,
): Promise<void> {
  needsRedis(context);
  using folder = folderWith({});
  await using redis = await redisServer({ folder: folder.path });
  using site = queueSite(redis.url, smallBrief(CRANES_BRIEF));
  await use(site, redis);
}

async function queue(site: Site, ...args: readonly string[]) {
  return await runMain(["queue", ...args], { cwd: site.project, env: site.env });
}

async function counts(site: Site): Promise<unknown> {
  const { out } = await queue(site, "status", "--json");
  const status: unknown = JSON.parse(out);
  return typeof status === "object" && status !== null && "counts" in status ? status.counts : undefined;
}

/** How long each try that failed was put off, in ms, as Redis noted it. */
async function pausesBetweenTries({ url }: RedisServer): Promise<readonly number[]> {
  await using engine = await openEngine({ url, password: undefined }, { patienceMs: 1000 });
  const events = await engine.redis.xrange(engine.queue.keys.events ?? "", "-", "+");
  return events
    .map(([id, fields]) => ({ id, fields: fields.join(" ") }))
    .filter(({ fields }) => fields.includes("event delayed"))
    .map(({ id, fields }) => Number(/ delay (\d+)/.exec(fields)?.[1]) - Number.parseInt(id, 10));
}

describe("a queue", () => {
  it("shows what waits, and takes it back: one job, or all", async (context) => {
    await inSite(context, async (site) => {
      const added = await queue(site, "add", "--format", "html");
      const [first = ""] = /^[0-9a-f]{8}(?= )/m.exec(added.out) ?? [];
      expect(added.out).toMatch(/ brief\.yaml for press: queued\n.* for owners: queued\n/);
      expect(await counts(site)).toEqual({ waiting: 2 });
      expect((await queue(site, "cancel", first)).out).toBe(`${first}  brief.yaml for press: taken back\n`);
      expect((await queue(site, "cancel", first)).err).toContain(`No job is named "${first}".`);
      expect(await counts(site)).toEqual({ waiting: 1 });
      expect((await queue(site, "drain")).out).toContain("for owners: taken back");
      expect(await counts(site)).toEqual({});
      expect([...allBelow(site.store).keys()]).toEqual([expect.stringMatching(/^queues\/[0-9a-f-]{36}$/)]);
    });
  });

  it("has a job tried three times that takes too long, sets it aside with the reason, and makes it when there is time", async (context) => {
    await inSite(context, async (site, redis) => {
      await queue(site, "add", "--audience", "press", "--format", "html");
      {
        await using hasty = site.worker(["--limit", "0.01"]);
        await hasty.says("set aside");
        expect(hasty.out().match(/taken$/gm)).toHaveLength(3);
        expect(hasty.out()).toMatch(/again after .* \(time\)\n/);
        await expect.poll(() => counts(site)).toEqual({ "set aside": 1 });
        // of one to two seconds, then of two to four
        const [first = 0, second = 0, ...more] = await pausesBetweenTries(redis);
        expect({ first: first > 500, second: second > 1500, more }).toEqual({
          first: true,
          second: true,
          more: [],
        });
      }
      const why = "It takes longer than 0.01 s.";
      expect((await queue(site, "status")).out).toMatch(/^ {2}[0-9a-f]{8} was set aside: It takes longer/m);
      expect(JSON.parse((await queue(site, "status", "--json")).out).jobs).toMatchObject([{ why }]);
      const told = await queue(site, "release");
      expect({ exit: told.exit, out: told.out }).toEqual({
        exit: 1,
        out: expect.stringContaining(`set aside (${why})`),
      });
      expect((await queue(site, "retry", "--all")).out).toContain("queued again");
      await using worker = site.worker();
      await worker.says("made");
      worker.child.kill("SIGTERM");
      expect(await worker.ended).toBe(143);
      expect((await queue(site, "release")).out).toContain("for press: published");
      expect(await counts(site)).toEqual({ published: 1 });
    });
  });

  it.skipIf(process.platform !== "linux")(
    "sets a job aside whose process fails three times",
    async (context) => {
      await inSite(context, async (site) => {
        await queue(site, "add", "--audience", "press", "--format", "html");
        await using worker = site.worker();
        const isSetAside = (): boolean => {
          const [process] = processesBelow(worker.child.pid ?? 0);
          if (process !== undefined) endProcesses(process);
          return worker.out().includes("set aside");
        };
        await expect.poll(isSetAside, { timeout: 60_000, interval: 20 }).toBe(true);
        expect(worker.out().match(/(?:again|set aside) after .* \(crash\)$/gm)).toHaveLength(3);
        expect((await queue(site, "status")).out).toContain("was set aside: Its process failed: ");
      });
    },
  );

  it("keeps what nobody releases no longer than is asked for", async (context) => {
    await inSite(context, async (site) => {
      await queue(site, "add", "--audience", "press", "--format", "html");
      expect((await queue(site, "release", "--keep", "1")).exit).toBe(0);
      expect(await counts(site)).toEqual({ waiting: 1 });
      const aSecond = String(1 / 86_400);
      await expect
        .poll(
          async () => {
            await queue(site, "release", "--keep", aSecond);
            return await counts(site);
          },
          { timeout: 60_000, interval: 500 },
        )
        .toEqual({});
      await using worker = site.worker();
      await worker.says("taken back");
    });
  });

  it("has a job tried again while the store fails, however often, and made once it is back", async (context) => {
    await inSite(context, async (site) => {
      await queue(site, "add", "--audience", "press", "--format", "html");
      const [bundles, away] = [join(site.store, "bundles"), join(site.store, "away")];
      renameSync(bundles, away);
      symlinkSync("bundles", bundles);
      await using worker = site.worker();
      const failed = (): number => worker.out().match(/again after .* \(store\)$/gm)?.length ?? 0;
      await expect.poll(failed, { timeout: 60_000 }).toBeGreaterThan(3);
      rmSync(bundles);
      renameSync(away, bundles);
      await worker.says("made");
      expect(worker.out()).not.toContain("set aside");
      expect((await queue(site, "release")).out).toContain("for press: published");
    });
  });

  it("refuses a worker whose store is another, and has a job tried again while the store is not there", async (context) => {
    await inSite(context, async (site) => {
      await using worker = site.worker();
      await worker.says("Working");
      worker.child.kill("SIGSTOP");
      await queue(site, "add", "--audience", "press", "--format", "html");
      renameSync(site.store, `${site.store}-away`);
      worker.child.kill("SIGCONT");
      await worker.says("(store)");
      await using late = site.worker();
      expect(await late.ended).toBe(3);
      expect(late.err()).toContain("The store is not the one in which this queue's jobs lie.");
      renameSync(`${site.store}-away`, site.store);
      await worker.says("made");
      expect(worker.out()).not.toContain("taken back");
      expect(await counts(site)).toEqual({ made: 1 });
    });
  });

  it("publishes nothing of a job that was taken back while it was made", async (context) => {
    await inSite(context, async (site) => {
      await queue(site, "add", "--audience", "press", "--format", "html,pdf");
      await using worker = site.worker();
      await worker.says("taken");
      expect((await queue(site, "cancel", "--all")).out).toContain("for press: taken back");
      await worker.says("made");
      expect((await queue(site, "release")).out).toBe("Nothing was made since.\n");
      expect(await counts(site)).toEqual({});
      expect(site.folder.files().filter((path) => path.includes("dist/"))).toEqual([]);
    });
  });

  it("has two jobs in progress at once where a worker is told so, and is watched meanwhile", async (context) => {
    await inSite(context, async (site) => {
      await queue(site, "add", "--format", "html,pdf");
      const flags = ["queue", "status", "--watch", "--json"];
      await using watching = runningCommand(flags, { cwd: site.project, env: site.env });
      await watching.says("\n");
      await using worker = site.worker(["--jobs", "2"]);
      await worker.says("made");
      expect(
        worker
          .out()
          .match(/ {2}(?:taken|made)/g)
          ?.slice(0, 3),
      ).toEqual(["  taken", "  taken", "  made"]);
      await watching.says('"made":2');
      const seen = watching.out().trim().split("\n");
      expect(JSON.parse(seen[0] ?? "").counts).toEqual({ waiting: 2 });
      expect(JSON.parse(seen.at(-1) ?? "").counts).toEqual({ made: 2 });
    });
  });

  it("says to whom has another key, or none, that there are jobs which it cannot release", async (context) => {
    await inSite(context, async (site) => {
      await queue(site, "add", "--audience", "press", "--format", "html");
      await using worker = site.worker();
      await worker.says("made");
      const { CITEDECK_QUEUE_KEY: _, ...others } = site.env;
      const as = async (env: Readonly<Record<string, string>>) =>
        await runMain(["queue", "release"], { cwd: site.project, env: { ...others, ...env } });
      const other = await as({ CITEDECK_QUEUE_KEY: "o".repeat(32) });
      expect(other.err).toBe("Left alone, since another key has added them: 1.\n");
      const none = await as({ CITEDECK_QUEUE_KEY: "", XDG_STATE_HOME: site.folder.path });
      expect({ exit: none.exit, err: none.err }).toEqual({
        exit: 3,
        err: expect.stringContaining("has no key"),
      });
      expect((await queue(site, "release")).out).toContain("for press: published");
    });
  });

  it("sets a job aside with which three workers were lost, and says so", async (context) => {
    await inSite(context, async (site) => {
      await queue(site, "add", "--audience", "press", "--format", "html,pdf");
      for (let taken = 0; taken < 3; taken += 1) {
        await using lost = site.worker(["--stall", "1"]);
        await lost.says("taken");
        lost.child.kill("SIGKILL");
        await lost.ended;
      }
      await using worker = site.worker(["--stall", "1"]);
      await expect.poll(() => counts(site), { timeout: 60_000 }).toEqual({ "set aside": 1 });
      expect(worker.out()).not.toContain("taken");
      expect((await queue(site, "release")).out).toContain("set aside (Every worker that took it was lost.)");
    });
  });

  it("has the job of the smaller number made first, whichever was added first", async (context) => {
    await inSite(context, async (site) => {
      await queue(site, "add", "--audience", "owners", "--format", "html");
      const { out } = await queue(site, "add", "--audience", "press", "--format", "html", "--priority", "1");
      await using worker = site.worker();
      await worker.says("taken");
      expect(worker.out()).toContain(`${out.slice(0, 8)}  taken`);
    });
  });

  it("refuses an audience that no brief has, and a priority that is no whole number, and adds nothing", async (context) => {
    await inSite(context, async (site) => {
      expect((await queue(site, "add", "--audience", "press,nobody")).err).toContain("nobody");
      expect((await queue(site, "add", "--priority", "1.5")).err).toContain("whole number");
      expect(await counts(site)).toEqual({});
    });
  });

  it("gets a job back from a worker that is told to stop and has no time left", async (context) => {
    await inSite(context, async (site) => {
      await queue(site, "add", "--audience", "press", "--format", "html,pdf");
      await using worker = site.worker(["--grace", "0.01"]);
      await worker.says("taken");
      worker.child.kill("SIGTERM");
      expect(await worker.ended).toBe(143);
      expect(worker.out()).toContain("handed back");
      expect(await counts(site)).toEqual({ waiting: 1 });
    });
  });

  it("has a job made to its end by a worker that is told to stop and has time left", async (context) => {
    await inSite(context, async (site) => {
      await queue(site, "add", "--format", "html,pdf");
      await using worker = site.worker();
      await worker.says("taken");
      worker.child.kill("SIGTERM");
      expect(await worker.ended).toBe(143);
      expect(worker.out().match(/ {2}(?:taken|made)/g)).toEqual(["  taken", "  made"]);
      expect(await counts(site)).toEqual({ waiting: 1, made: 1 });
    });
  });

  it("sets a deck with a mistake aside at once, and tells it at its place", async (context) => {
    needsRedis(context);
    using folder = folderWith({});
    await using redis = await redisServer({ folder: folder.path });
    const long = Array.from(
      { length: 60 },
      (_, at) => `      - { text: "Word ${"long ".repeat(20)} ${at}.", kind: context }\n`,
    );
    const slides = `slides:\n  - id: full\n    title: Full\n    points:\n${long.join("")}`;
    using site = queueSite(redis.url, smallBrief(slides));
    await queue(site, "add", "--format", "html");
    await using worker = site.worker();
    await worker.says("set aside");
    expect(worker.out()).toMatch(/set aside after .* \(slide-overflow\)\n/);
    expect(worker.out().match(/taken$/gm)).toHaveLength(1);
    expect((await queue(site, "status")).out).toContain("was set aside: slide-overflow\n");
    const { exit, err } = await queue(site, "release");
    expect(exit).toBe(1);
    expect(err).toMatch(/brief\.yaml:\d+:\d+ error\[slide-overflow\]: "full" is/);
  });

  it("says in a sentence that Redis cannot be reached, without the password", async () => {
    using site = queueSite("redis://:not-for-print@127.0.0.1:1", smallBrief(CRANES_BRIEF));
    const { exit, err } = await queue(site, "status");
    expect({ exit, err }).toEqual({
      exit: 3,
      err: "citedeck: Redis at 127.0.0.1:1 cannot be reached (ECONNREFUSED).\n",
    });
  });
});
