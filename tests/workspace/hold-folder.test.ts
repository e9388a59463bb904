import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { holdFolder, tryHolding } from "../../src/workspace/hold-folder.ts";
import { putAllRight } from "../../src/workspace/put-all-right.ts";
import { writeOutputs } from "../../src/workspace/write-outputs.ts";
import { endedTag, strangeTag } from "../support/ended-process.ts";
import { folderWith } from "../support/folder.ts";
import { treeOf } from "../support/tree-of.ts";

/** Lays a folder of ours as a run with the tag leaves it; returns its path. */
function left(folder: string, tag: string, files: Readonly<Record<string, string>> = {}): string {
  const home = join(folder, `.citedeck-${tag}-abc123`);
  mkdirSync(home, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  return home;
}

describe("a folder that is held", () => {
  it("is waited for by the next run, which says so once", async () => {
    using folder = folderWith({});
    const first = await holdFolder(folder.path);
    expect(await tryHolding(folder.path)).toBeUndefined();
    const told: string[] = [];
    const steps: string[] = [];
    const second = holdFolder(folder.path, { onRemark: (remark) => told.push(remark) }).then((held) => {
      steps.push("second");
      return held;
    });
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]).toBe(`Waiting for another run, process ${process.pid}, which writes to ${folder.path}.`);
    steps.push("first");
    await first[Symbol.asyncDispose]();
    await (await second)[Symbol.asyncDispose]();
    expect(steps).toEqual(["first", "second"]);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it("is never held twice, however many come at once", async () => {
    using folder = folderWith({});
    const state = { holders: 0, most: 0 };
    const one = async (): Promise<void> => {
      await using _held = await holdFolder(join(folder.path, "new"));
      state.most = Math.max(state.most, ++state.holders);
      await new Promise((done) => setTimeout(done, 5));
      state.holders--;
    };
    await Promise.all(Array.from({ length: 8 }, one));
    expect(state.most).toBe(1);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it("is taken over from a process that has ended, at once", async () => {
    using folder = folderWith({});
    left(folder.path, endedTag(), { "1.new": "half a de" });
    await (await holdFolder(folder.path))[Symbol.asyncDispose]();
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it("is taken over from another machine's once that gives no sign of life", async () => {
    using folder = folderWith({});
    const home = left(folder.path, strangeTag());
    expect(await tryHolding(folder.path)).toBeUndefined();
    const minutesAgo = new Date(Date.now() - 120_000);
    utimesSync(home, minutesAgo, minutesAgo);
    await (await holdFolder(folder.path))[Symbol.asyncDispose]();
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe("what a killed run left to be finished", () => {
  const move = (place: string): string =>
    JSON.stringify([{ kind: "file", place, staged: "1.new", kept: "1.old" }]);

  it("is finished", async () => {
    using folder = folderWith({ "a.txt": "old" });
    left(folder.path, endedTag(), { "journal.json": move("../a.txt"), "1.new": "new" });
    const remarks: string[] = [];
    await putAllRight([folder.path], { onRemark: (remark) => remarks.push(remark) });
    expect(remarks).toEqual([
      `${folder.path}: a run was ended as it wrote here; what it had begun is finished now.`,
    ]);
    expect(folder.files()).toEqual(["a.txt"]);
    expect(readFileSync(join(folder.path, "a.txt"), "utf8")).toBe("new");
  });

  it.each(["../../b.txt", "/etc/citedeck.txt", "../link/b.txt"])(
    "is refused and reported where it leads to %s, out of the folder",
    async (place) => {
      using folder = folderWith({ "b.txt": "mine", "in/a.txt": "old", "elsewhere/b.txt": "mine" });
      symlinkSync(join(folder.path, "elsewhere"), join(folder.path, "in/link"));
      const home = left(join(folder.path, "in"), endedTag(), {
        "journal.json": move(place),
        "1.new": "evil",
      });
      const warnings: string[] = [];
      await putAllRight([join(folder.path, "in")], { onWarning: (warning) => warnings.push(warning) });
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain("that cannot be done. It may have come with somebody else's files");
      expect(readFileSync(join(folder.path, "b.txt"), "utf8")).toBe("mine");
      expect(readFileSync(join(folder.path, "elsewhere/b.txt"), "utf8")).toBe("mine");
      expect(existsSync(home)).toBe(true);
    },
  );
});

describe("an audience's folder that is a link", () => {
  it("stays one, and what it leads to is changed file by file", async () => {
    using folder = folderWith({
      "out/index.html": "old",
      "there/deck.html": "old",
      "there/old.png": "old",
      "there/mine": "mine",
    });
    const out = join(folder.path, "out");
    symlinkSync(join(folder.path, "there"), join(out, "press"));
    await using held = await holdFolder(out);
    await writeOutputs(held, {
      artifacts: ["press/deck.html", "index.html"].map((name) => ({ path: join(out, name), bytes: "new" })),
      removed: [join(out, "press/old.png")],
      unchanged: [],
    });
    await held[Symbol.asyncDispose]();
    expect(Object.keys(treeOf(folder.path))).toEqual([
      ...["out", "out/index.html", "out/press"],
      ...["there", "there/deck.html", "there/mine"],
    ]);
    expect(readFileSync(join(folder.path, "there/deck.html"), "utf8")).toBe("new");
  });
});
