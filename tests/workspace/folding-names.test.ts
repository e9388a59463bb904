/** Outputs on a disk that takes names for the same which differ in case, as those of macOS and Windows do. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Folder, folderWith } from "../support/folder.ts";
import { runWithFault } from "../support/run-with-fault.ts";

const NO_FAULT = { step: 0, how: "" };

async function write(
  folder: Folder,
  written: Readonly<Record<string, string>>,
  {
    removed = [],
    unchanged = [],
  }: { readonly removed?: readonly string[]; readonly unchanged?: readonly string[] },
): Promise<void> {
  const out = join(folder.path, "out");
  const at = (name: string) => join(out, name);
  const artifacts = Object.entries(written).map(([name, bytes]) => ({ path: at(name), bytes }));
  const order = { folder: out, artifacts, removed: removed.map(at), unchanged: unchanged.map(at) };
  writeFileSync(join(folder.path, "order.json"), JSON.stringify(order));
  mkdirSync(join(folder.path, "cache"), { recursive: true, mode: 0o700 });
  const ended = await runWithFault(
    "tests/support/write-child.ts",
    ["outputs", join(folder.path, "order.json")],
    {
      fault: { below: out, ...NO_FAULT },
      folding: out,
      cache: join(folder.path, "cache"),
    },
  );
  expect(ended).toEqual({ exit: 0, signal: null, err: "" });
}

function outputs(folder: Folder): Readonly<Record<string, string>> {
  const paths = folder.files().filter((path) => path.startsWith("out/"));
  return Object.fromEntries(
    paths.map((path) => [path.slice("out/".length), readFileSync(join(folder.path, path), "utf8")]),
  );
}

/** The same name, with its accent in one letter and as a mark of its own. */
const [COMPOSED, DECOMPOSED] = ["café".normalize("NFC"), "café".normalize("NFD")];

describe("outputs on a disk that ignores case", () => {
  it("come into the folder of an audience whose name was changed in case alone, with what is not ours", async () => {
    using folder = folderWith({
      "out/Press/deck.html": "old",
      "out/Press/slides.pdf": "stays",
      "out/Press/mine.txt": "not ours",
      "out/owners/deck.html": "theirs",
    });
    await write(
      folder,
      { "press/deck.html": "new", "press/evidence.json": "{}" },
      { removed: ["Press/deck.html", "Press/handout.pdf"], unchanged: ["Press/slides.pdf"] },
    );
    expect(outputs(folder)).toEqual({
      "press/deck.html": "new",
      "press/evidence.json": "{}",
      "press/slides.pdf": "stays",
      "press/mine.txt": "not ours",
      "owners/deck.html": "theirs",
    });
  });

  it("replace an old file that the disk lists in other letters, which does not come back over the new one", async () => {
    using folder = folderWith({ "out/press/DECK.HTML": "old", "out/press/SLIDES/01.PNG": "old" });
    await write(folder, { "press/deck.html": "new", "press/slides/01.png": "new" }, {});
    expect(outputs(folder)).toEqual({ "press/deck.html": "new", "press/slides/01.png": "new" });
  });

  it("come into the folder of an audience whose name is encoded in another way", async () => {
    using folder = folderWith({
      [`out/${COMPOSED}/deck.html`]: "old",
      [`out/${COMPOSED}/slides.pdf`]: "stays",
      [`out/${COMPOSED}/mine.txt`]: "not ours",
    });
    await write(
      folder,
      { [`${DECOMPOSED}/deck.html`]: "new" },
      { removed: [`${COMPOSED}/deck.html`], unchanged: [`${COMPOSED}/slides.pdf`] },
    );
    expect(outputs(folder)).toEqual({
      [`${DECOMPOSED}/deck.html`]: "new",
      [`${DECOMPOSED}/slides.pdf`]: "stays",
      [`${DECOMPOSED}/mine.txt`]: "not ours",
    });
  });

  it("are removed with an audience that is gone", async () => {
    using folder = folderWith({ "out/Press/deck.html": "old", "out/owners/deck.html": "theirs" });
    await write(folder, { "index.html": "page" }, { removed: ["press/deck.html"] });
    expect(outputs(folder)).toEqual({ "index.html": "page", "owners/deck.html": "theirs" });
  });
});
