import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/diagnostics/diagnostic.ts";
import { entryStore } from "../../../src/make/cache/entry-store.ts";
import { type OutputCache, outputCache } from "../../../src/make/cache/output-cache.ts";
import { packFiles } from "../../../src/make/cache/packed-files.ts";
import type { Draft, MadeFile } from "../../../src/make/draft.ts";
import { type Folder, folderWith } from "../../support/folder.ts";

const MAKER = `153.0.8010.0-${process.platform}-${process.arch}`;
const TYPE = { scale: 0.5, spread: 0, notes: 1 };

function madeFile(bytes: Uint8Array): MadeFile {
  return { bytes, pages: 1, texts: async () => [], verify: () => [] };
}

/** A draft whose files are texts that begin with "Printed". */
const DRAFT: Draft = {
  name: "slides/",
  files: ["slides/01.png", "slides/02.png"],
  inputsHash: "all that they are made from",
  texts: () => [],
  make: async () => [],
  reread: async (bytes) => {
    if (!Buffer.from(bytes).toString().startsWith("Printed")) throw new Error("It cannot be read.");
    return madeFile(bytes);
  },
};

const nothingFound = async () => [];

interface Opened {
  readonly cache: OutputCache;
  readonly remarks: readonly string[];
  readonly warnings: readonly string[];
}

function opened(cacheDir: string, { signal = new AbortController().signal, force = false } = {}): Opened {
  const [remarks, warnings]: [string[], string[]] = [[], []];
  const onRemark = (remark: string) => remarks.push(remark);
  const onWarning = (warning: string) => warnings.push(warning);
  const browserVersion = async () => "153.0.8010.0";
  const cache = outputCache({ cacheDir, force, signal, browserVersion, onRemark, onWarning });
  if (cache === undefined) throw new Error("There is no cache.");
  return { cache, remarks, warnings };
}

async function plantFiles({ path }: Folder, content: Uint8Array): Promise<void> {
  const store = entryStore({ folder: path, secret: undefined, onStrange: () => undefined });
  await store.put(store.keyOf("files", DRAFT.name, DRAFT.inputsHash ?? ""), MAKER, content);
}

describe("outputs that machines share", () => {
  const files = ["Printed one", "Printed two"].map((text) => madeFile(Buffer.from(text)));

  it("are taken as they were kept, with what is found in them", async () => {
    using folder = folderWith({});
    await opened(folder.path).cache.keepFiles(DRAFT, files);
    const { cache, remarks } = opened(folder.path);
    const info = diagnose("withheld-words-shown", { message: "They may be shown.", span: undefined });
    const taken = await cache.takeFiles(DRAFT, async () => [info]);
    expect(taken?.files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
      "Printed one",
      "Printed two",
    ]);
    expect([taken?.found, remarks]).toEqual([[info], []]);
    expect(await opened(folder.path, { force: true }).cache.takeFiles(DRAFT, nothingFound)).toBeUndefined();
  });

  it("are passed over where an error is found in them", async () => {
    using folder = folderWith({});
    const { cache, remarks } = opened(folder.path);
    await cache.keepFiles(DRAFT, files);
    const leak = diagnose("withheld-in-output", { message: "It has what is withheld.", span: undefined });
    expect(await cache.takeFiles(DRAFT, async () => [leak])).toBeUndefined();
    expect(remarks).toHaveLength(1);
  });

  it.each<[what: string, content: Uint8Array]>([
    ["nothing", Buffer.alloc(0)],
    ["no line of JSON", Buffer.from("Printed one\nPrinted two")],
    ["another form", Buffer.from(`{"files":"all"}\nPrinted`)],
    [
      "sizes below 0",
      Buffer.from(
        `{"files":[{"path":"slides/01.png","size":-1},{"path":"slides/02.png","size":8}]}\nPrinted`,
      ),
    ],
    ["too few files", packFiles(["slides/01.png"], [Buffer.from("Printed")])],
    [
      "other files",
      packFiles(["slides/01.png", "../02.png"], [Buffer.from("Printed"), Buffer.from("Printed")]),
    ],
    [
      "more than its files",
      Buffer.concat([
        packFiles(
          DRAFT.files,
          files.map(({ bytes }) => bytes),
        ),
        Buffer.from("!"),
      ]),
    ],
    ["a file that cannot be read", packFiles(DRAFT.files, [Buffer.from("Printed"), Buffer.from("Planted")])],
  ])("are passed over where an entry with a digest that is right has %s", async (_, content) => {
    using folder = folderWith({});
    await plantFiles(folder, content);
    const { cache, remarks } = opened(folder.path);
    expect(await cache.takeFiles(DRAFT, nothingFound)).toBeUndefined();
    expect(remarks).toEqual([expect.stringContaining("in the cache is damaged")]);
  });

  it("are none where a file cannot be read back, or each run makes it anew", async () => {
    using folder = folderWith({});
    const { cache } = opened(folder.path);
    for (const draft of [
      { ...DRAFT, reread: undefined },
      { ...DRAFT, inputsHash: undefined },
    ])
      await cache.keepFiles(draft as Draft, files);
    expect(folder.files()).toEqual([]);
  });

  it("end with the run, and are not taken for damaged then", async () => {
    using folder = folderWith({});
    const stopping = new AbortController();
    const { cache, remarks } = opened(folder.path, { signal: stopping.signal });
    await cache.keepFiles(DRAFT, files);
    const look = async () => {
      stopping.abort(new Error("The run is over."));
      throw new Error("Something was stopped.");
    };
    await expect(cache.takeFiles(DRAFT, look)).rejects.toThrow("The run is over.");
    expect(remarks).toEqual([]);
  });

  it("are told once to be kept nowhere, where the folder is a file", async () => {
    using folder = folderWith({ cache: "A file." });
    const { cache, warnings } = opened(join(folder.path, "cache"));
    for (let times = 0; times < 3; times += 1) await cache.keepFiles(DRAFT, files);
    expect(await cache.takeFiles(DRAFT, nothingFound)).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining("Nothing can be kept in the cache")]);
  });
});

describe("how slides fit", () => {
  const fit = {
    types: new Map([
      ["quay", TYPE],
      ["quay~part-2", { ...TYPE, scale: 0.3 }],
    ]),
    splits: [3],
  };

  it("is shared without the names of slides", async () => {
    using folder = folderWith({});
    await opened(folder.path).cache.keepFits(new Map([["quay", "hash"]]), new Map([["hash", fit]]));
    const [file = ""] = folder.files();
    expect(file).not.toContain("quay");
    const { cache } = opened(folder.path);
    expect(
      await cache.takeFits(
        new Map([
          ["quay", "hash"],
          ["pier", "other"],
        ]),
      ),
    ).toEqual(new Map([["hash", fit]]));
  });

  it.each([
    ["nothing", ""],
    ["no type", `{"types":[{}],"splits":[]}`],
    ["a size that there is not", `{"types":[{"scale":9,"spread":0,"notes":0}],"splits":[]}`],
    ["a cut before the first item", `{"types":[],"splits":[-1]}`],
  ])("is measured anew where an entry has %s", async (_, content) => {
    using folder = folderWith({});
    const store = entryStore({ folder: folder.path, secret: undefined, onStrange: () => undefined });
    await store.put(store.keyOf("fit", "hash"), MAKER, Buffer.from(content));
    const { cache, remarks } = opened(folder.path);
    expect(await cache.takeFits(new Map([["quay", "hash"]]))).toEqual(new Map());
    expect(remarks).toHaveLength(1);
  });
});

it("a drawn picture is taken only where it is a PNG", async () => {
  using folder = folderWith({});
  const [drawing, other] = ["data:image/svg+xml,1", "data:image/svg+xml,2"].map((url) => ({
    url,
    width: 4,
    height: 3,
  }));
  if (drawing === undefined || other === undefined) return;
  const png = Buffer.from("\x89PNG\r\n\x1a\nand so on", "latin1");
  const { cache, remarks } = opened(folder.path);
  await cache.keepPicture(drawing, png);
  await cache.keepPicture(other, Buffer.from("<svg/>"));
  expect(await cache.takePicture(drawing)).toEqual(png);
  expect(await cache.takePicture({ ...drawing, width: 5 })).toBeUndefined();
  expect(await cache.takePicture(other)).toBeUndefined();
  expect(remarks).toHaveLength(1);
});
