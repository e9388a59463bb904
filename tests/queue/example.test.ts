/** The steps of examples/queue/, with a Redis and a stand-in for the store: compose.yaml itself is not run. */
import { spawn } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { openStore } from "../../src/queue/store/open-store.ts";
import { KEY } from "../proof/queue/queue-key.ts";
import { needsRedis, redisServer } from "../proof/queue/redis-server.ts";
import { COMMAND } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";
import { s3Double } from "./s3-double.ts";

const STEPS = resolve("examples/queue");

it("compose.yaml runs the steps that are tested here", () => {
  const compose: unknown = parse(readFileSync(join(STEPS, "compose.yaml"), "utf8"));
  expect(compose).toMatchObject({
    services: {
      redis: { command: expect.arrayContaining(["--appendonly", "yes"]) },
      worker: { entrypoint: ["sh", "/steps/worker.sh"], deploy: { replicas: 2 } },
    },
  });
});

it("The steps publish all audiences in a bucket, whose pointers name whole sets", async (context) => {
  needsRedis(context);
  using folder = folderWith({
    ...inProject(smallBrief(CRANES_BRIEF)),
    "redis/x": "",
    "s3/x": "",
    "bin/x": "",
  });
  const at = (name: string): string => join(folder.path, name);
  const password = "a-secret-of-redis";
  await using redis = await redisServer({ folder: at("redis"), password });
  await using store = await s3Double({ folder: at("s3"), bucket: "decks" });
  writeFileSync(at("bin/citedeck"), `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`);
  chmodSync(at("bin/citedeck"), 0o755);
  const env = {
    ...{ ...process.env, ...store.env, PATH: `${at("bin")}:${process.env.PATH}`, NO_COLOR: "1" },
    ...{ CITEDECK_REDIS: `redis://127.0.0.1:${redis.port}`, CITEDECK_REDIS_PASSWORD: password },
    CITEDECK_STORE: "s3://decks/queue",
  };
  const worker = spawn("sh", [join(STEPS, "worker.sh")], { cwd: at("bin"), env, stdio: "ignore" });
  const ended = new Promise<number | null>((done) => worker.once("close", done));
  try {
    const own = { ...env, CITEDECK_QUEUE_KEY: KEY, FORMATS: "html,pdf", OUT: "s3://decks/published" };
    const { exit, out } = await run("sh", [join(STEPS, "add.sh")], at("project"), own);
    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining("2 published") });
  } finally {
    worker.kill("SIGTERM");
  }
  expect(await ended).toBe(143);
  const published = await openStore("s3://decks/published", store.env);
  for (const audience of ["press", "owners"]) {
    const pointer = await published.get(`brief/${audience}/current.json`);
    const { folder: version, files } = JSON.parse(Buffer.from(pointer ?? []).toString());
    expect(files).toEqual(["deck.html", "slides.pdf"]);
    const pdf = await published.get(`brief/${audience}/${version}/slides.pdf`);
    expect(
      Buffer.from(pdf ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  }
  expect(await (await openStore("s3://decks/queue", store.env)).list("quarantine/")).toEqual([]);
});

function inProject(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`project/${path}`, text]));
}

async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly exit: number | null; readonly out: string }> {
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { out: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said.out += text;
    });
  const exit = await new Promise<number | null>((done) => child.once("close", done));
  return { exit, out: said.out };
}
