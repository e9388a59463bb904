/** Briefs made on other machines: what these receive, and that nothing is lost or published twice when machines fail. */
import { hash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { NO_PROJECT } from "../../src/project/project.ts";
import { addJobs } from "../../src/queue/add-jobs.ts";
import { queueKey } from "../../src/queue/keys.ts";
import { folderStore } from "../../src/queue/store/folder-store.ts";
import { openStore } from "../../src/queue/store/open-store.ts";
import { s3Double } from "../queue/s3-double.ts";
import { folderWith } from "../support/folder.ts";
import { onlyInFull, some } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { citedeck } from "../support/run-command.ts";
import { smallBrief } from "../support/small-brief.ts";
import { asName, HIDDEN, sitesKept, WAYS } from "./leaks/hidden.ts";
import { briefOf, type Part } from "./leaks/part.ts";
import { searchFiles } from "./leaks/searcher.ts";
import { secretsOf } from "./leaks/secrets.ts";
import { REPORTED_EARLIER, SPELLINGS } from "./leaks/spellings.ts";
import { NO_QUEUE } from "./queue/no-queue.ts";
import { pageOpenBelow } from "./queue/page-open-below.ts";
import { KEY } from "./queue/queue-key.ts";
import { needsRedis, redisServer } from "./queue/redis-server.ts";
import { allBelow, queueSite } from "./queue/site.ts";
import { wireTap } from "./queue/wire-tap.ts";

const SUBJECT = "Queue";

const NOTHING = { slide: {}, item: {}, evidence: {} };

const BATCHES = [...WAYS.map((way) => ({ way, sites: sitesKept(way) })), { way: undefined, sites: HIDDEN }];

/** What is kept from the press in one way, each place with a secret of its own. */
function keptBy({ way, sites }: (typeof BATCHES)[number], seed: number) {
  const secrets = secretsOf(sites.length, seed);
  const parts = sites.map((site, at): Part => site.part(secrets[at] ?? "", `p${at}`, way ?? NOTHING));
  return { name: way?.name ?? "what no output has", secrets, files: briefOf(parts) };
}

it("A bundle and its ticket have nothing of what their audience may not see", async (context) => {
  const failures: string[] = [];
  const kept = some(
    BATCHES.map((batch, at) => keptBy(batch, 500 + at)),
    BATCHES.length - 1,
  );
  for (const { name, secrets, files } of kept) {
    using folder = folderWith(files);
    const store = join(folder.path, "store");
    const { jobs, diagnostics } = await addJobs({
      ...{ brief: join(folder.path, "brief.yaml"), audiences: ["press"], project: NO_PROJECT },
      how: {
        formats: ["html", "pdf", "evidence"],
        pngScale: 1,
        date: "2024-03-04T00:00:00Z",
        timeoutMs: 25_000,
      },
      ...{ priority: 1, keepMs: 1000, store: folderStore(store), key: keyOf(), engine: { queue: NO_QUEUE } },
    });
    expect(hasErrors(diagnostics) ? diagnostics : jobs.length).toBe(1);
    const sent = opened(allBelow(store));
    expect(sent.size).toBe(3);
    const found = searchFiles(sent, [...secrets, ...secrets.map(asName), folder.path]);
    failures.push(...found.map(({ words, where }) => `"${words}" (${name}) is in ${where}`));
  }
  const tried = kept.reduce((all, { secrets }) => all + secrets.length, 0);
  prove(context, { subject: SUBJECT, kind: "kept from a bundle", tried, failures });
});

function keyOf() {
  const key = queueKey(KEY);
  if (key === undefined) throw new Error("The key is too short.");
  return key;
}

/** What is packed counts twice: as it is, and unpacked. */
function opened(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const isPacked = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
  const inner = [...files].filter(([, bytes]) => isPacked(bytes));
  return new Map([...files, ...inner.map(([path, bytes]) => [`${path}.json`, gunzipSync(bytes)] as const)]);
}

it("A bundle is refused where a shown place repeats what is withheld, and nothing has left the machine then", async (context) => {
  const spellings = some(SPELLINGS, 7);
  const failures: string[] = [];
  for (const [at, { name, spell }] of spellings.entries()) {
    const [words = ""] = secretsOf(1, 600 + at);
    const text = `We saw ${spell(words)}.`;
    const files = briefOf([
      { excerpts: { "p0-w": { source: "dossier", exact: words } } },
      { slides: [{ id: "told", title: "Cranes", points: [{ text, kind: "context" }] }] },
    ]);
    using folder = folderWith(files);
    const store = join(folder.path, "store");
    const { jobs, diagnostics } = await addJobs({
      ...{ brief: join(folder.path, "brief.yaml"), audiences: ["press"], project: NO_PROJECT },
      how: { formats: ["html"], pngScale: 1, date: "2024-03-04T00:00:00Z", timeoutMs: 25_000 },
      ...{ priority: 1, keepMs: 1000, store: folderStore(store), key: keyOf(), engine: { queue: NO_QUEUE } },
    });
    const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    const isRefused = codes.some((code) => ["withheld-in-output", ...REPORTED_EARLIER].includes(code));
    if (!isRefused || jobs.length > 0) failures.push(`${name}: ${jobs.length} jobs, ${codes}`);
    if (existsSync(store)) failures.push(`${name}: something is in the store`);
  }
  prove(context, { subject: SUBJECT, kind: "repeated in a bundle", tried: spellings.length, failures });
});

it("Redis, the store's keys and a worker's lines name neither brief nor audience, and nothing withheld is on the wire", async (context) => {
  needsRedis(context);
  const password = "not-for-print-a81f";
  const { secrets, files } = keptBy(BATCHES[0] ?? { way: undefined, sites: HIDDEN }, 700);
  using folder = folderWith({ "redis/x": "", "s3/x": "" });
  await using redis = await redisServer({ folder: join(folder.path, "redis"), password });
  await using tap = await wireTap(redis.port);
  const bucket = join(folder.path, "s3");
  await using double = await s3Double({ folder: bucket, bucket: "decks" });
  await using storeTap = await wireTap(double.port);
  const access = { ...double.env, AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${storeTap.port}` };
  using site = queueSite(`redis://:${password}@127.0.0.1:${tap.port}`, files, "s3://decks/queue");
  await using worker = site.worker([], access);
  await worker.says("Working");
  const place = { cwd: site.project, env: { ...site.env, ...access } };
  const flags = ["--audience", "press", "--format", "html,pdf,png,evidence"];
  const added = await citedeck(["queue", "add", ...flags], place);
  await worker.says("made");
  const stored = opened(allBelow(bucket));
  const released = await citedeck(["queue", "release"], place);
  const [out, err] = [added.out + released.out, added.err + released.err];
  const isPublished = released.out.includes("published");
  expect({ exits: [added.exit, released.exit], isPublished }).toEqual({ exits: [0, 0], isPublished: true });
  const keys = [...stored.keys(), ...allBelow(bucket).keys()].join("\n");
  expect(keys).toContain("quarantine");
  for (const bytes of stored.values()) expect(keys).not.toContain(hash("sha256", bytes));
  const seen = new Map<string, Uint8Array>([
    ["the wire to Redis", tap.bytes()],
    ["the wire to the store", storeTap.bytes()],
    ["the names of objects", Buffer.from(keys)],
    ["a worker's lines", Buffer.from(worker.out() + worker.err())],
  ]);
  expect(tap.bytes().length).toBeGreaterThan(1000);
  expect(storeTap.bytes().length).toBeGreaterThan(100_000);
  const sought = [...secrets, ...secrets.map(asName)];
  const everywhere = new Map([...seen, ...stored]);
  const failures = searchFiles(everywhere, sought).map(({ words, where }) => `"${words}" is in ${where}`);
  // what goes to Redis compresses and expresses, too
  for (const [where, bytes] of seen)
    for (const name of ["Cranes", "press", "brief\\.yaml", "staff", site.folder.path.slice(5)])
      if (new RegExp(`(?<![a-z])${name}(?![a-z])`, "i").test(Buffer.from(bytes).toString("latin1")))
        failures.push(`"${name}" is in ${where}`);
  for (const text of [out, err, worker.out(), worker.err(), keys])
    if (text.includes(password)) failures.push("the password is printed");
  const [toRedis, toStore] = [tap.bytes().length, storeTap.bytes().length];
  const note = `${toRedis} bytes went to Redis and back for a job, ${toStore} to the store and back`;
  prove(context, {
    subject: SUBJECT,
    kind: "on the wire, in keys and lines",
    tried: sought.length,
    failures,
    note,
  });
});

const LONG = { timeout: 1_800_000 };

/** In full 20 briefs for ten audiences each, four workers, and a bucket between them. */
const FAULTS = { briefs: 20, audiences: 10, workers: 4 };

it(
  "Each output is whole and published once, though a worker is killed, one hangs and Redis starts again",
  LONG,
  async (context) => {
    onlyInFull(context);
    needsRedis(context);
    const jobs = FAULTS.briefs * FAULTS.audiences;
    using folder = folderWith({ "redis/x": "", "s3/x": "" });
    await using redis = await redisServer({ folder: join(folder.path, "redis") });
    await using double = await s3Double({ folder: join(folder.path, "s3"), bucket: "decks" });
    const place = "s3://decks/queue";
    using site = queueSite(redis.url, manyBriefs(), place);
    const store = await openStore(place, double.env);
    const trusted = { cwd: site.project, env: { ...site.env, ...double.env } };
    const flags = ["--stall", "4", "--jobs", "1"];
    const workers = Array.from({ length: FAULTS.workers }, () => site.worker(flags, double.env));
    await using stack = new AsyncDisposableStack();
    for (const worker of workers) stack.use(worker);
    const [killed, hung] = workers;
    if (killed === undefined || hung === undefined) throw new Error("There are too few workers.");
    const added = citedeck(["queue", "add", "--wait", "--format", "html,pdf"], trusted);
    await expect.poll(() => pageOpenBelow(killed.child.pid), { timeout: 240_000, interval: 20 }).toBe(true);
    killed.child.kill("SIGKILL");
    await hung.says("taken");
    hung.child.kill("SIGSTOP");
    await expect
      .poll(() => workers.some((worker) => worker.out().includes("made")), { timeout: 240_000 })
      .toBe(true);
    await redis.restart();
    const { exit, out, err } = await added;
    if (exit !== 0) throw new Error(`exit ${exit}: ${out}${err}`);
    const failures = err === "" ? [] : [err];
    const published = out.match(/^[0-9a-f]{8} {2}\S+ for \S+: published$/gm) ?? [];
    if (published.length !== jobs || new Set(published).size !== jobs)
      failures.push(`${published.length} of ${jobs} were published`);
    const dist = allBelow(join(site.project, "dist"));
    const decks = [...dist].filter(([path]) => path.endsWith("deck.html"));
    const slides = [...dist].filter(([path]) => path.endsWith("slides.pdf"));
    if (decks.length !== jobs || slides.length !== jobs) failures.push("files are missing");
    for (const [path, bytes] of [...decks, ...slides])
      if (!/(?:<\/html>|%%EOF)\s*$/.test(Buffer.from(bytes.subarray(-20)).toString("latin1")))
        failures.push(`${path} is torn`);
    const left = (await store.list("")).filter(({ key }) => /^(?:quarantine|bundles|failures)/.test(key));
    if (left.length > 0) failures.push(`${left.length} objects are left`);
    const before = writtenIn(join(site.project, "dist"));
    // the worker that hung goes on with what others have made since
    hung.child.kill("SIGCONT");
    const told = (): string => [hung.child.exitCode, hung.out(), hung.err()].join("\n");
    await expect.poll(told, { timeout: 240_000 }).toMatch(/(?:made|again|set aside) after/);
    if ((await store.list("quarantine/")).length > 0) failures.push("what is late is put into quarantine");
    const again = await citedeck(["queue", "release"], trusted);
    if (again.out !== "Nothing was made since.\n") failures.push(`released again: ${again.out}${again.err}`);
    if (!isDeepStrictEqual(writtenIn(join(site.project, "dist")), before))
      failures.push("what was published is written again");
    await citedeck(["build", "briefs/b0", "--format", "html,pdf", "--out", "built"], trusted);
    const built = [...allBelow(join(site.project, "built"))].filter(([path]) => /\/a\d+\//.test(path));
    const now = allBelow(join(site.project, "dist"));
    if (built.length !== 2 * FAULTS.audiences) failures.push(`${built.length} files are built`);
    for (const [path, bytes] of built)
      if (Buffer.compare(now.get(path) ?? new Uint8Array(), bytes) !== 0)
        failures.push(`${path} is another than a build makes`);
    prove(context, {
      ...{ subject: SUBJECT, kind: "killed, hung, Redis restarted", tried: jobs, failures },
      note: `${FAULTS.workers} workers, a bucket`,
    });
  },
);

/** Which file stands at each path, and when it was last written. */
function writtenIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...allBelow(folder).keys()].map((path) => {
      const { ino, mtimeMs } = statSync(join(folder, path));
      return [path, `${ino} ${mtimeMs}`] as const;
    }),
  );
}

function manyBriefs(): Readonly<Record<string, string>> {
  const audiences = Array.from({ length: FAULTS.audiences }, (_, at) => `  a${at}: { label: Desk ${at} }\n`);
  const rest = `audiences:\n${audiences.join("")}slides:
  - { id: start, layout: title }
  - { id: cranes, title: Cranes, points: ["Three of five stand still. [@cranes]"] }
  - { id: list, layout: sources }
`;
  const briefs = Array.from({ length: FAULTS.briefs }, (_, at) =>
    Object.entries(smallBrief(rest)).map(([path, text]) => [`briefs/b${at}/${path}`, text] as const),
  );
  return Object.fromEntries(briefs.flat());
}
