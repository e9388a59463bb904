/** What becomes of what a worker made: published, or refused. Workers are played by this process. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import type { Format } from "../../src/model/formats.ts";
import { NO_PROJECT } from "../../src/project/project.ts";
import { addJobs } from "../../src/queue/add-jobs.ts";
import { type AwaitOptions, awaitJobs } from "../../src/queue/await-jobs.ts";
import { readBundle } from "../../src/queue/bundle/bundle.ts";
import { failedResult, type JobResult, readResult, writeResult } from "../../src/queue/bundle/result.ts";
import { openWorkshop } from "../../src/queue/bundle/run-bundle.ts";
import { resultName } from "../../src/queue/job-id.ts";
import { queueKey } from "../../src/queue/keys.ts";
import { type Released, type ReleaseOptions, release } from "../../src/queue/release.ts";
import { forget } from "../../src/queue/status.ts";
import { folderStore } from "../../src/queue/store/folder-store.ts";
import { KEYS } from "../../src/queue/store/store.ts";
import { NO_QUEUE } from "../proof/queue/no-queue.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

const FORMATS: readonly Format[] = ["html", "pdf", "evidence"];
const how = { formats: FORMATS, pngScale: 1, date: "2024-03-04T00:00:00.000Z", timeoutMs: 25_000 } as const;

const KEY = queueKey("k".repeat(32));

interface Site {
  readonly folder: Folder;
  readonly brief: string;
  readonly store: ReturnType<typeof folderStore>;
}

function siteIn(folder: Folder): Site {
  return { folder, brief: join(folder.path, "brief.yaml"), store: folderStore(join(folder.path, "store")) };
}

async function added({ brief, store }: Site): Promise<string> {
  if (KEY === undefined) throw new Error("The key is too short.");
  const shared = {
    project: NO_PROJECT,
    store,
    key: KEY,
    engine: { queue: NO_QUEUE },
    priority: 1,
    keepMs: 1000,
  };
  const { jobs } = await addJobs({ ...shared, brief, audiences: ["press"], how });
  const [job] = jobs;
  if (job === undefined) throw new Error("Nothing was added.");
  return job.id;
}

async function handIn(id: string, result: Uint8Array, { store }: Site): Promise<void> {
  const bundle = (await store.get(KEYS.bundle(id))) ?? new Uint8Array();
  await store.put(KEYS.quarantined(id, resultName(bundle, result)), result);
}

async function released(
  { folder, store }: Site,
  more: Pick<ReleaseOptions, "sessions"> = {},
): Promise<readonly Released[]> {
  if (KEY === undefined) throw new Error("The key is too short.");
  const out = join(folder.path, "dist");
  return await release({ store, key: KEY, project: NO_PROJECT, out, onWarning: () => undefined, ...more });
}

/** What an honest worker makes of the small brief, once for all tests. */
const made: { result?: JobResult } = {};

function honest(): JobResult {
  if (made.result === undefined) throw new Error("Nothing was made.");
  return made.result;
}

beforeAll(async () => {
  using folder = folderWith(smallBrief(CRANES_BRIEF));
  const site = siteIn(folder);
  const id = await added(site);
  await using workshop = openWorkshop({ timeoutMs: how.timeoutMs });
  made.result = await workshop.run(readBundle((await site.store.get(KEYS.bundle(id))) ?? new Uint8Array()));
});

afterAll(() => {
  delete made.result;
});

/** Waits as `queue add --wait` does, with a queue that says that all is over, and that takes no job again. */
async function awaited(
  id: string,
  { folder, brief, store }: Site,
  listeners: Partial<Pick<AwaitOptions, "onReleased" | "onWarning">> = {},
): Promise<readonly Released[]> {
  if (KEY === undefined) throw new Error("The key is too short.");
  const add = async () => {
    throw new Error("It is added again.");
  };
  const queue = {
    ...NO_QUEUE,
    getJobState: async () => "completed",
    getWorkersCount: async () => 0,
    add,
  } as unknown as typeof NO_QUEUE;
  return await awaitJobs([{ id, brief, audience: "press", isQueued: true }], {
    ...{ store, key: KEY, project: NO_PROJECT, engine: { queue }, priority: 1, keepMs: 1000 },
    ...{ out: join(folder.path, "dist"), onWarning: () => undefined, onReleased: () => undefined },
    ...listeners,
  });
}

describe("a job that is waited for", () => {
  it("is over where another command has released it", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    await handIn(id, writeResult(honest()), site);
    expect(await released(site)).toMatchObject([{ outcome: "published" }]);
    expect(await awaited(id, site)).toMatchObject([{ id, outcome: "published" }]);
  });

  it("is told once, when it is made", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    await handIn(id, writeResult(honest()), site);
    const told: Released[] = [];
    const over = await awaited(id, site, { onReleased: (one) => void told.push(one) });
    expect(over).toMatchObject([{ id, outcome: "published" }]);
    expect(told).toEqual(over);
  });

  it("is over where it was taken back, and waits until then though no worker is there, which is said", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    await forget(id, site.store);
    const warnings: string[] = [];
    const over = await awaited(id, site, { onWarning: (warning) => void warnings.push(warning) });
    expect(over).toMatchObject([{ outcome: "set aside", why: "It was taken back." }]);
    expect(warnings).toEqual([
      expect.stringMatching(/^No worker of citedeck \S+ is connected to this queue/),
    ]);
  });
});

describe("what a worker made", () => {
  it("is published as a build would have made it, and only once", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    await handIn(id, writeResult(honest()), site);
    const [one, ...others] = await released(site);
    expect({ outcome: one?.outcome, why: one?.why, others }).toEqual({
      outcome: "published",
      why: undefined,
      others: [],
    });
    expect(await released(site)).toEqual([]);
    expect(await site.store.list("quarantine/")).toEqual([]);
    const out = join(folder.path, "built");
    const date = new Date(how.date);
    const [report] = await build({ briefs: [site.brief], audiences: ["press"], formats: FORMATS, out, date });
    expect(report?.outputs).toHaveLength(3);
    for (const { path } of report?.outputs ?? []) {
      const twin = path.replace(out, join(folder.path, "dist"));
      expect(Buffer.compare(readFileSync(twin), readFileSync(path)), path).toBe(0);
    }
  });

  it("is published whole by each of two that release it at once, and is over then", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    await handIn(id, writeResult(honest()), site);
    const both = await Promise.all([released(site), released(site)]);
    const outcomes = both.flat().map(({ outcome }) => outcome);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(new Set(outcomes)).toEqual(new Set(["published"]));
    for (const [path, bytes] of honest().files) {
      const published = readFileSync(join(folder.path, "dist", basename(folder.path), "press", path));
      expect(Buffer.compare(published, bytes), path).toBe(0);
    }
    expect(await released(site)).toEqual([]);
    expect((await site.store.list("")).filter(({ key }) => /^(?:quarantine|bundles)/.test(key))).toEqual([]);
  });

  it("is refused where it has what is withheld, wherever it stands in a printed file", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    // what the owners are shown, under the name of what the press is
    const out = join(folder.path, "built");
    await build({
      briefs: [site.brief],
      audiences: ["owners"],
      formats: ["pdf"],
      out,
      date: new Date(how.date),
    });
    const secret = readFileSync(join(out, basename(folder.path), "owners", "slides.pdf"));
    const files = new Map([...honest().files, ["slides.pdf", secret] as const]);
    await handIn(id, writeResult({ ...honest(), files }), site);
    const [one] = await released(site);
    expect(one?.outcome).toBe("refused");
    expect(one?.diagnostics.map(({ code }) => code)).toContain("withheld-in-output");
    expect(folder.files().filter((path) => path.startsWith("dist/"))).toEqual([]);
  });

  it("is refused where a page is another than this machine renders, and where a file is missing", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    const page = Buffer.from(honest().files.get("deck.html") ?? []);
    const changed = Buffer.from(page.toString().replace("</body>", "<script>1</script></body>"));
    const files = new Map([...honest().files, ["deck.html", changed] as const]);
    await handIn(id, writeResult({ ...honest(), files }), site);
    expect((await released(site))[0]).toMatchObject({
      outcome: "refused",
      why: "deck.html is not what this machine makes of the same deck.",
    });
    await added(site);
    const fewer = new Map([...honest().files].filter(([path]) => path !== "slides.pdf"));
    await handIn(id, writeResult({ ...honest(), files: fewer }), site);
    expect((await released(site))[0]?.why).toBe("slides.pdf is missing in what was made.");
  });

  it("is refused where the brief has changed since", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    await handIn(id, writeResult(honest()), site);
    writeFileSync(
      site.brief,
      readFileSync(site.brief, "utf8").replace("title: Cranes", "title: Some cranes"),
    );
    expect((await released(site))[0]).toMatchObject({
      outcome: "refused",
      why: "The brief has changed since the job was added: add it again.",
    });
  });

  it("is refused where the brief has changed while other jobs of it were awaited", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const sessions = new Map();
    const id = await added(site);
    await handIn(id, writeResult(honest()), site);
    expect((await released(site, { sessions }))[0]?.outcome).toBe("published");
    expect([...sessions.keys()]).toEqual([site.brief]);
    await added(site);
    await handIn(id, writeResult(honest()), site);
    const text = readFileSync(site.brief, "utf8");
    writeFileSync(site.brief, text.replace("title: Cranes", "title: Some cranes"));
    expect((await released(site, { sessions }))[0]?.outcome).toBe("refused");
  });

  it("is refused where it cannot be read, and left alone where it is of another key", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    await handIn(id, Buffer.from("no result"), site);
    const ticket = (await site.store.get(KEYS.ticket(id))) ?? new Uint8Array();
    await site.store.put(KEYS.ticket(id), ticket.with(40, (ticket[40] ?? 0) ^ 1));
    expect(await released(site)).toEqual([]);
    await site.store.put(KEYS.ticket(id), ticket);
    expect((await released(site))[0]).toMatchObject({
      outcome: "refused",
      why: "What was made cannot be read.",
    });
  });

  it("is passed over and removed where it is torn, and what another worker made of it counts", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    const tear = () => site.store.put(KEYS.quarantined(id, "0".repeat(64)), Buffer.from("torn"));
    await tear();
    expect(await released(site)).toEqual([]);
    expect(await site.store.list("quarantine/")).toEqual([]);
    await tear();
    await handIn(id, writeResult(honest()), site);
    expect(await released(site)).toMatchObject([{ outcome: "published" }]);
  });

  it("tells why nothing was made", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    const site = siteIn(folder);
    const id = await added(site);
    await site.store.put(KEYS.failure(id), writeResult(failedResult("It takes longer than 1 s.")));
    expect((await released(site))[0]).toMatchObject({
      outcome: "set aside",
      why: "It takes longer than 1 s.",
    });
  });

  it("is read in its own form, and its diagnostics lead to the author's places", () => {
    const span = { file: "~", start: 1, end: 1 };
    const place = { file: "brief.yaml", start: 7, end: 9 };
    const one = {
      code: "slide-overflow",
      severity: "error",
      message: "Too long.",
      span,
      hints: [],
      related: [],
    } as const;
    const { diagnostics } = readResult(writeResult({ ...honest(), diagnostics: [one] }), (at) =>
      at === 1 ? place : undefined,
    );
    expect(diagnostics).toEqual([{ ...one, span: place }]);
  });
});
