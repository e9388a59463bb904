/** Redis is gone, and does not come back. */
import { describe, expect, it } from "vitest";
import { openEngine } from "../../src/queue/engine.ts";
import { needsRedis, type RedisServer, redisServer } from "../proof/queue/redis-server.ts";
import { queueSite } from "../proof/queue/site.ts";
import { folderWith } from "../support/folder.ts";
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
      worker.child.kill("SIGTERM");
      expect(await worker.ended).toBe(143);
      expect(worker.out()).toMatch(/Stopping: .*\nStopped\.\n$/);
    });
  });

  it("lets a command wait as long as it has patience, and then say what became of its jobs", async (context) => {
    await withRedis(context, async (redis) => {
      await using engine = await openEngine({ url: redis.url, password: undefined }, 500);
      await redis.kill();
      await expect(engine.queue.getJobState("any")).rejects.toThrow();
      expect(engine.lost()?.message).toMatch(/^Redis at 127\.0\.0\.1:\d+ has been gone for \d+ s\.$/);
      expect(engine.lost()?.hints.join()).toContain("`citedeck queue release`");
    });
  });

  it("goes on where Redis is back in time", async (context) => {
    await withRedis(context, async (redis) => {
      await using engine = await openEngine({ url: redis.url, password: undefined }, 60_000);
      const asked = redis.kill().then(() => engine.queue.getJobState("any"));
      await redis.restart();
      expect(await asked).toBe("unknown");
      expect(engine.lost()).toBeUndefined();
    });
  });
});
