/** Project folders play machines, which share nothing but a cache. */
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../../src/make/build.ts";
import { entryStore } from "../../../src/make/cache/entry-store.ts";
import { packFiles, unpackFiles } from "../../../src/make/cache/packed-files.ts";
import { readBack } from "../../../src/make/read-back.ts";
import { mountAt, needsMounts } from "../../proof/disks/mounted.ts";
import { type Folder, folderWith } from "../../support/folder.ts";
import { briefsNamed } from "../../support/many-briefs.ts";
import { runMain } from "../../support/run-main.ts";

const DATED = { SOURCE_DATE_EPOCH: "1700000000" };
const NO_BROWSER = { ...DATED, PUPPETEER_EXECUTABLE_PATH: "/nowhere" };

/** So long that only measuring tells how it fits. */
const LONG = `  - id: long
    title: Cranes for long
    split: true
    points:
${"      - As the port says, three of the five cranes stand still, and nobody knows for how long. [@cranes]\n".repeat(14)}`;

/** A presentation has it drawn by the browser as well. */
const DRAWN =
  "  - { id: drawn, title: A crane, layout: image, image: crane.svg, alt: A crane, credit: Port Desk }\n";
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>`;

function machine(...names: readonly string[]): Folder {
  const files = Object.entries(briefsNamed(...names)).map(([path, text]) => {
    const isOutline = path.endsWith("brief.yaml");
    return [path, isOutline ? text.replace("  - { id: list,", (list) => LONG + DRAWN + list) : text] as const;
  });
  const pictures = names.map((name) => [`briefs/${name}/crane.svg`, DRAWING] as const);
  return folderWith(Object.fromEntries([...files, ...pictures]));
}

interface Call {
  readonly args?: readonly string[];
  readonly audience?: string;
  readonly formats?: string;
  /** Whether remarks are printed, too. */
  readonly isTold?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

async function built({ path }: Folder, cache: string, call: Call = {}) {
  const {
    args = [],
    audience = "press",
    formats = "pdf,handout,png,pptx",
    env = DATED,
    isTold = false,
  } = call;
  const asked = ["--audience", audience, "--format", formats, ...args];
  return await runMain(["build", ...(isTold ? [] : ["--quiet"]), "--cache-dir", cache, ...asked], {
    cwd: path,
    env,
  });
}

/** Returns each output's bytes by its path. */
function outputsOf({ path }: Folder): Readonly<Record<string, string>> {
  const files = readdirSync(join(path, "dist"), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((one) => one.isFile() && one.name !== ".citedeck-build.json")
      .map((one) => join(one.parentPath, one.name))
      .map((file) => [file.slice(path.length + 1), readFileSync(file).toString("base64")]),
  );
}

interface Kept {
  readonly path: string;
  readonly key: string;
  readonly maker: string;
  readonly content: Buffer;
}

/** Returns all entries, or those that have a file of this name. */
function entriesIn(cache: string, file = ""): readonly Kept[] {
  const top = join(cache, "citedeck-1");
  const names = readdirSync(top, { recursive: true, encoding: "utf8" }).filter((name) => /^..\/./.test(name));
  return names.flatMap((name) => {
    const content = readFileSync(join(top, name)).subarray(64);
    if (!content.subarray(0, 200).includes(file)) return [];
    const [key = "", ...maker] = name.replace("/", "").split(".");
    return [{ path: join(top, name), key, maker: maker.join("."), content }];
  });
}

/** Returns the entry that has a file, and has it as `bytes` where these are given. */
function entryOf(cache: string, file: string, bytes: Buffer = Buffer.alloc(0)): Kept {
  const entry = entriesIn(cache, file).find(({ content }) => content.includes(bytes));
  if (entry === undefined) throw new Error(`No entry has ${file}.`);
  return entry;
}

/** Puts `content` into the cache in the place of an entry, with a digest that is right. */
async function plant(cache: string, { key, maker }: Kept, content: Uint8Array): Promise<void> {
  const store = entryStore({ folder: cache, secret: undefined, onStrange: () => undefined });
  await store.put(key, maker, content);
}

/** What a machine has made of two briefs with an empty cache, and that cache. */
const first: { machine?: Folder; cache?: Folder; outputs: Readonly<Record<string, string>> } = {
  outputs: {},
};

/** What is to be made of briefs, or those files of it that match. */
function expectedOf(path: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(first.outputs).filter(([one]) => path.test(one)));
}

/** Returns a file of the first brief. */
function madeFirst(file: string): Buffer {
  return Buffer.from(first.outputs[`dist/a/press/${file}`] ?? "", "base64");
}

/** Returns a copy of the cache that the first machine has filled. */
function filledCache(): Folder {
  const copy = folderWith({});
  cpSync(first.cache?.path ?? "", copy.path, { recursive: true });
  return copy;
}

beforeAll(async () => {
  first.cache = folderWith({});
  first.machine = machine("a", "b");
  for (const call of [{ args: ["briefs/a"] }, { args: ["briefs/b"], formats: "pdf" }]) {
    const made = await built(first.machine, first.cache.path, call);
    expect([made.exit, made.err]).toEqual([0, ""]);
  }
  first.outputs = outputsOf(first.machine);
});

afterAll(() => {
  first.machine?.[Symbol.dispose]();
  first.cache?.[Symbol.dispose]();
});

describe("a cache that machines share", () => {
  it("has what one has printed, measured and drawn, so that others make the same to the byte without a browser", async () => {
    using cache = filledCache();
    expect(Object.keys(first.outputs)).toEqual(
      expect.arrayContaining(
        ["slides.pdf", "handout.pdf", "slides.pptx", "slides/05.png"].map((file) => `dist/a/press/${file}`),
      ),
    );
    using other = machine("a", "b");
    const taken = await built(other, cache.path, { args: ["briefs/a"], env: NO_BROWSER });
    expect([taken.exit, taken.err]).toEqual([0, ""]);
    expect(outputsOf(other)).toEqual(expectedOf(/\/a\//));
    using third = machine("a", "b");
    const threads = { args: ["--jobs", "2"], formats: "pdf", env: NO_BROWSER };
    const both = await built(third, cache.path, threads);
    expect([both.exit, both.err]).toEqual([0, ""]);
    expect(outputsOf(third)).toEqual(expectedOf(/slides\.pdf$/));
  });

  it("has nothing of audiences that it was not built for, and no name in the names of its entries", async () => {
    const cache = first.cache?.path ?? "";
    for (const { path } of entriesIn(cache))
      expect(path).toMatch(/\/[0-9a-f]{2}\/[0-9a-f]{62}\.[\d.]+-\w+-\w+$/);
    for (const file of ["slides.pdf", "handout.pdf"]) {
      const [bytes = new Uint8Array()] = unpackFiles(entryOf(cache, file).content, [file]);
      const texts = (await readBack(bytes))?.join(" ") ?? "";
      expect(texts).toContain("Three of five stand still");
      expect(texts).not.toMatch(/inspection|nine weeks|closed doors/);
    }
    const others = entriesIn(cache).filter(
      ({ content }) => !content.includes(".pdf") && !content.includes(".png"),
    );
    const texts = others.map(({ content }) => content.toString("latin1"));
    expect(texts.some((text) => text.includes("scale")) && texts.some((text) => text.includes("PNG"))).toBe(
      true,
    );
    for (const text of texts) expect(text).toMatch(/^(?:\x89PNG|\{"types":\[[^a-z]*"scale)/);
  });

  it("is passed over where an entry is damaged, or has what is withheld, and put right", async () => {
    using cache = filledCache();
    using owners = folderWith({});
    using theirs = machine("a");
    await built(theirs, owners.path, { audience: "owners", formats: "pdf" });
    // what the owners are shown, under the name of what the press is
    const pdf = entryOf(cache.path, "slides.pdf", madeFirst("slides.pdf"));
    await plant(cache.path, pdf, entryOf(owners.path, "slides.pdf").content);
    // and withheld words in a file that is right in all else
    const handout = madeFirst("handout.pdf");
    const printed = entryOf(cache.path, "handout.pdf");
    const words = Buffer.from("\n% the owner skipped two inspections\n");
    await plant(cache.path, printed, packFiles(["handout.pdf"], [Buffer.concat([handout, words])]));
    // and a byte that has changed
    const { path, content } = entryOf(cache.path, "slides/01.png");
    const bytes = readFileSync(path);
    const at = bytes.length - Math.floor(content.length / 2);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(path, bytes);
    using other = machine("a");
    const made = await built(other, cache.path, { isTold: true });
    expect(made.exit).toBe(0);
    expect(made.err.match(/in the cache is damaged, or not what it is named/g)).toHaveLength(3);
    expect(made.err).toContain(pdf.path);
    expect(made.err).not.toMatch(/owner|inspection/);
    expect(outputsOf(other)).toEqual(expectedOf(/\/a\//));
    using third = machine("a");
    const taken = await built(third, cache.path, { env: NO_BROWSER });
    expect([taken.exit, taken.err]).toEqual([0, ""]);
  });

  it("has what a machine with a browser needs of that browser alone", async () => {
    using cache = filledCache();
    const kept = entriesIn(cache.path, "slides.pdf");
    for (const one of entriesIn(cache.path)) {
      await plant(cache.path, { ...one, maker: "1.0-linux-x64" }, one.content);
      rmSync(one.path);
    }
    using without = machine("a");
    const taken = await built(without, cache.path, { formats: "pdf", env: NO_BROWSER });
    expect([taken.exit, taken.err, entriesIn(cache.path, "slides.pdf").length]).toEqual([0, "", kept.length]);
    using other = machine("a");
    const made = await built(other, cache.path, { formats: "pdf" });
    expect([made.exit, made.err]).toEqual([0, ""]);
    expect(entriesIn(cache.path, "slides.pdf").map(({ path }) => path)).toContain(kept[0]?.path);
  });

  it("is filled by two builds at once, as if by one", async () => {
    using cache = folderWith({});
    using here = machine("a");
    const formats = ["pdf", "handout"] as const;
    const builds = ["one", "two"].map((out) =>
      build({
        ...{ briefs: [join(here.path, "briefs/a/brief.yaml")], audiences: ["press"], formats },
        ...{ out: join(here.path, out), cacheDir: cache.path, date: new Date(1_700_000_000_000) },
      }),
    );
    const sizes = (await Promise.all(builds)).map((reports) =>
      reports.flatMap(({ outputs }) => outputs.map(({ size }) => size)),
    );
    expect(sizes[0]).toHaveLength(2);
    expect(sizes[1]).toEqual(sizes[0]);
    expect(cache.files().filter((path) => path.includes(".part-"))).toEqual([]);
    using other = machine("a");
    const taken = await built(other, cache.path, { formats: "pdf,handout", env: NO_BROWSER });
    expect([taken.exit, taken.err]).toEqual([0, ""]);
    expect(outputsOf(other)).toEqual(expectedOf(/\/a\/.*pdf$/));
  });

  it("is made from all the same where nothing can be written, with one warning", async (context) => {
    needsMounts(context);
    using cache = filledCache();
    using disk = mountAt(cache.path);
    disk.lock();
    using other = machine("a", "b", "c");
    const outline = join(other.path, "briefs/c/brief.yaml");
    writeFileSync(outline, readFileSync(outline, "utf8").replace("title: Cranes\n", "title: Idle cranes\n"));
    const args = ["--jobs", "2"];
    const { exit, err } = await built(other, cache.path, { args, formats: "pdf" });
    expect([exit, err]).toEqual([
      0,
      expect.stringMatching(/^[^\n]*Nothing can be kept in the cache "[^"]+" \(EROFS\)[^\n]*\n$/),
    ]);
    expect(Object.keys(outputsOf(other))).toContain("dist/c/press/slides.pdf");
  });

  it("changes nothing of what a share of the briefs is, so that the shares together make each once", async () => {
    using filled = filledCache();
    using torn = filledCache();
    for (const { path } of entriesIn(torn.path)) truncateSync(path, 100);
    const made: string[] = [];
    for (const [share, cache, env] of [
      ["1/2", filled.path, NO_BROWSER],
      ["2/2", torn.path, DATED],
    ] as const) {
      using one = machine("a", "b");
      const { exit } = await built(one, cache, { args: ["--shard", share], formats: "pdf", env });
      expect(exit).toBe(0);
      made.push(...Object.keys(outputsOf(one)));
    }
    expect(made.filter((path) => path.endsWith("slides.pdf")).toSorted()).toEqual(
      ["a", "b"].map((name) => `dist/${name}/press/slides.pdf`),
    );
  });

  it("is only written to with --force", async () => {
    using cache = filledCache();
    using other = machine("a");
    const { exit, err } = await built(other, cache.path, {
      args: ["--force"],
      formats: "pdf",
      env: NO_BROWSER,
    });
    expect([exit, err]).toEqual([3, expect.stringContaining("browser")]);
  });
});

describe("the secret of machines that share a cache", () => {
  it("has what anybody else put there passed over, and is long enough", async () => {
    using cache = filledCache();
    using other = machine("a");
    const call = { formats: "pdf", env: { ...NO_BROWSER, CITEDECK_CACHE_KEY: "k".repeat(32) } };
    expect((await built(other, cache.path, call)).exit).toBe(3);
    const short = await built(other, cache.path, { env: { ...DATED, CITEDECK_CACHE_KEY: "k" } });
    expect([short.exit, short.err]).toEqual([2, expect.stringContaining("CITEDECK_CACHE_KEY")]);
  });
});
