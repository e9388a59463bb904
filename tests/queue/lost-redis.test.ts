/** Redis is gone, and does not come back. */
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { openEngine } from "../../src/queue/engine.ts";
import { needsRedis, type RedisServer, redisServer } from "../proof/queue/redis-server.ts";
import { queueSite } from "../proof/queue/site.ts";
import { folderWith } from "../support/folder.ts";
import { listen } from "../support/listen.ts";
import type { Skippable } from "../support/needs.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

async function withRedis(context: Skippable, use: (redis: RedisServer) => Promise<void>): Promise<void> {
  needsRedis(context);
  using folder = folderWith({});
  await using redis = await redisServer({ folder: folder.path });
  await use(redis);
}

describe("a queue whose Redis is gone", () => {
  it("lets a worker end that is told to stop", async (context) => {
    await withRedis(context, async (redis) => {
      using site = queueSite(redis.url, smallBrief(CRANES_BRIEF));
      await using worker = site.worker(["--grace", "0.01"]);
      await worker.says("Working");
      await redis.kill();
      await worker.says("Redis is gone: waiting for it.");
      worker.child.kill("SIGTERM");
      expect(await worker.ended).toBe(143);
      expect(worker.out()).toMatch(/Stopping: .*\nStopped\.\n$/);
    });
  });

  it("lets a command wait as long as it has patience, and then say what became of its jobs", async (context) => {
    await withRedis(context, async (redis) => {
      await using engine = await openEngine({ url: redis.url, password: undefined }, { patienceMs: 500 });
      await redis.kill();
      await expect(engine.queue.getJobState("any")).rejects.toThrow();
      expect(engine.lost()?.message).toMatch(/^Redis at 127\.0\.0\.1:\d+ has been gone for \d+ s\.$/);
      expect(engine.lost()?.hints.join()).toContain("`citedeck queue release`");
    });
  });

  it("counts as gone where it says nothing any more", async (context) => {
    await withRedis(context, async (redis) => {
      const limits = { patienceMs: 1000, connectMs: 1000, silenceMs: 300 };
      await using engine = await openEngine({ url: redis.url, password: undefined }, limits);
      const seen: string[] = [];
      engine.watch((state) => void seen.push(state));
      redis.hang();
      const asked = engine.queue.getJobState("any");
      await expect(Promise.race([asked, engine.gone])).rejects.toThrow(/has been gone for \d+ s\./);
      expect(seen).toEqual(["gone"]);
    });
  });

  it("cannot be reached where nothing is answered from the start", async () => {
    const server = createServer((socket) => void socket.on("error", () => undefined));
    const port = await listen(server);
    const place = { url: `redis://127.0.0.1:${port}`, password: undefined };
    await expect(openEngine(place, { patienceMs: 60_000, connectMs: 300 })).rejects.toThrow(
      `Redis at 127.0.0.1:${port} cannot be reached (no answer).`,
    );
    server.close();
  });

  it("goes on where Redis is back in time", async (context) => {
    await withRedis(context, async (redis) => {
      await using engine = await openEngine({ url: redis.url, password: undefined }, { patienceMs: 60_000 });
      const asked = redis.kill().then(() => engine.queue.getJobState("any"));
      await redis.restart();
      expect(await asked).toBe("unknown");
      expect(engine.lost()).toBeUndefined();
    });
  });
});
