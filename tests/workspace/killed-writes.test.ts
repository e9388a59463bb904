import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pLimit from "p-limit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import { putAllRight } from "../../src/workspace/put-all-right.ts";
import { folderWith } from "../support/folder.ts";
import { some } from "../support/in-full.ts";
import { type Ended, runWithFault } from "../support/run-with-fault.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";
import { below, isOurs, type Tree, treeOf } from "../support/tree-of.ts";

/** What stands in a brief's output folder, and what a run makes of it. */
interface Scene {
  /** Lays out what stands there before. */
  readonly lay: (folder: string) => void;
  /** What the program is to write. */
  readonly order: (folder: string) => object;
  readonly program: "outputs" | "files";
  /** Folders of which each is wholly old, wholly new or not there at any moment, as far as files of ours go. */
  readonly whole: readonly string[];
  /** All that is there afterwards. */
  readonly after: readonly string[];
  /** What of it is as it was before. */
  readonly kept: readonly string[];
  /** How many of the kills come inside of the writing, at the least: a test that only kills before and after it would show nothing. */
  readonly inside: Readonly<Record<Signal, number>>;
}

type Signal = "SIGKILL" | "SIGINT" | "SIGTERM";

const made = folderWith(smallBrief(CRANES_BRIEF));
const work = folderWith({});
const decks: { press: string; owners: string } = { press: "", owners: "" };

beforeAll(async () => {
  const out = join(made.path, "out");
  await build({ briefs: [join(made.path, "brief.yaml")], out, formats: ["html"] });
  const [name = ""] = readdirSync(out);
  const read = (audience: "press" | "owners") => readFileSync(join(out, name, audience, "deck.html"), "utf8");
  Object.assign(decks, { press: read("press"), owners: read("owners") });
});

afterAll(() => {
  made[Symbol.dispose]();
  work[Symbol.dispose]();
});

const OUTPUTS: Scene = {
  program: "outputs",
  lay: (folder) => {
    const old = {
      "press/deck.html": decks.owners,
      "press/evidence.json": "{}",
      "press/slides/01.png": "old picture",
      "press/slides/02.png": "a picture of a slide that is gone",
      "press/slides/mine.png": "drawn by hand",
      "press/slides.pptx": "edited since",
      "press/notes/deep/er.txt": "not ours",
      "gone/deck.html": decks.owners,
      "gone/slides/01.png": "old picture",
      "left/deck.html": "another audience's, which this run leaves alone",
      "index.html": "the old page",
      ".citedeck-build.json": "the old manifest",
      "notes.txt": "not ours",
    };
    for (const [name, content] of Object.entries(old)) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    symlinkSync("notes", join(folder, "press/link"));
  },
  order: (folder) => {
    const at = (name: string) => join(folder, name);
    const written = {
      "press/deck.html": decks.press,
      "press/slides/01.png": "new picture",
      "owners/deck.html": decks.owners,
      "owners/slides/01.png": "new picture",
      "index.html": "the new page",
      ".citedeck-build.json": "the new manifest",
    };
    const artifacts = Object.entries(written).map(([name, bytes]) => ({ path: at(name), bytes }));
    const removed = ["press/slides/02.png", "gone/deck.html", "gone/slides/01.png"].map(at);
    return { folder, artifacts, removed, unchanged: [at("press/evidence.json")] };
  },
  whole: ["press", "owners", "gone", "left"],
  after: [
    ".citedeck-build.json",
    "index.html",
    ...["left", "left/deck.html", "notes.txt"],
    ...["owners", "owners/deck.html", "owners/slides", "owners/slides/01.png"],
    ...["press", "press/deck.html", "press/evidence.json", "press/link"],
    ...["press/notes", "press/notes/deep", "press/notes/deep/er.txt"],
    ...["press/slides", "press/slides/01.png", "press/slides/mine.png", "press/slides.pptx"],
  ],
  kept: [
    ...["left/deck.html", "notes.txt", "press/evidence.json", "press/link"],
    ...["press/notes/deep/er.txt", "press/slides.pptx", "press/slides/mine.png"],
  ],
  inside: { SIGKILL: 55, SIGINT: 13, SIGTERM: 13 },
};

const FILES: Scene = {
  program: "files",
  lay: (folder) => {
    mkdirSync(join(folder, "elsewhere"));
    writeFileSync(join(folder, "sources.yaml"), "sources: []\n");
    writeFileSync(join(folder, "elsewhere/excerpts.yaml"), "\ufeffexcerpts: {}\n");
    symlinkSync("elsewhere/excerpts.yaml", join(folder, "excerpts.yaml"));
  },
  order: (folder) => {
    const files = { "texts/memo.txt": "text", "texts/originals/memo.html": "<p>text", "sources.yaml": "one" };
    const artifacts = Object.entries({ ...files, "excerpts.yaml": "two" });
    return { artifacts: artifacts.map(([name, content]) => ({ path: join(folder, name), content })) };
  },
  whole: [],
  after: [
    ...["elsewhere", "elsewhere/excerpts.yaml", "excerpts.yaml", "sources.yaml"],
    ...["texts", "texts/memo.txt", "texts/originals", "texts/originals/memo.html"],
  ],
  kept: ["excerpts.yaml"],
  inside: { SIGKILL: 28, SIGINT: 7, SIGTERM: 6 },
};

/** Where one run of the program happens. */
interface Place {
  readonly folder: string;
  readonly cache: string;
  readonly old: Tree;
}

const count = { places: 0 };

function placeFor(scene: Scene): Place {
  const top = join(work.path, String(++count.places));
  const [folder, cache] = [join(top, "brief"), join(top, "cache")];
  mkdirSync(folder, { recursive: true });
  scene.lay(folder);
  return { folder, cache, old: treeOf(folder) };
}

async function run(scene: Scene, place: Place, fault: { step: number; how: string }): Promise<Ended> {
  const order = join(place.folder, "../order.json");
  writeFileSync(order, JSON.stringify(scene.order(place.folder)));
  const [countTo, seenTo] = [join(place.folder, "../steps"), seenFrom(place)];
  return await runWithFault("tests/support/write-child.ts", [scene.program, order], {
    fault: { below: place.folder, ...fault, countTo, seenTo },
    cache: place.cache,
  });
}

function seenFrom({ folder }: Place): string {
  return join(folder, "../seen");
}

/** True where the fault came inside of the writing: something of it lay there, which a run that is whole leaves nowhere. */
function wasInside(place: Place): boolean {
  const seen: readonly string[] = JSON.parse(readFileSync(seenFrom(place), "utf8"));
  return seen.some(isOurs);
}

const known = new Map<Scene, ReturnType<typeof undisturbedOnce>>();

function undisturbed(scene: Scene): ReturnType<typeof undisturbedOnce> {
  const found = known.get(scene) ?? undisturbedOnce(scene);
  known.set(scene, found);
  return found;
}

/** Returns the folder as it is when nothing goes wrong, and how many steps that takes. */
async function undisturbedOnce(scene: Scene): Promise<{ readonly fresh: Tree; readonly steps: number }> {
  const place = placeFor(scene);
  const { exit, err } = await run(scene, place, { step: 0, how: "SIGKILL" });
  expect([exit, err]).toEqual([0, ""]);
  return { fresh: treeOf(place.folder), steps: Number(readFileSync(join(place.folder, "../steps"), "utf8")) };
}

/** What the next run of any command does first; every other time without the record that the killed one kept. */
function nextRun(place: Place, isNoted: boolean): Promise<void> {
  return oneByOne(() => putRight(place, isNoted));
}

async function putRight({ folder, cache }: Place, isNoted: boolean): Promise<void> {
  const before = process.env.XDG_CACHE_HOME;
  if (!isNoted) rmSync(cache, { recursive: true });
  process.env.XDG_CACHE_HOME = cache;
  try {
    await putAllRight(isNoted ? [] : [folder]);
  } finally {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
  }
  expect(readdirSync(join(cache, "citedeck/writing"))).toEqual([]);
}

function expectOneOf(found: Tree, old: Tree, fresh: Tree): void {
  const isOld = JSON.stringify(found) === JSON.stringify(old);
  expect(found).toEqual(isOld ? old : fresh);
}

/** Before anybody puts anything right: no folder has some files of one run and some of another. */
function expectNoMixture(scene: Scene, found: Tree, old: Tree, fresh: Tree): void {
  const ours = (tree: Tree, folder: string): Tree =>
    Object.fromEntries(
      Object.entries(below(tree, folder)).filter(([path]) => /deck\.html|evidence|\d\d\.png/.test(path)),
    );
  for (const folder of scene.whole) {
    const now = ours(found, folder);
    if (Object.keys(now).length > 0) expectOneOf(now, ours(old, folder), ours(fresh, folder));
  }
}

const atOnce = pLimit(4);
/** The environment is the process'. */
const oneByOne = pLimit(1);

function each<T>(numbers: readonly number[], task: (step: number) => Promise<T>): Promise<readonly T[]> {
  return atOnce.map(numbers, task);
}

/** Holds that as many of the kills as the scene promises came inside of the writing; of a part of them, that part but one. */
async function killEach(
  steps: readonly number[],
  { scene, how, every }: { readonly scene: Scene; readonly how: Signal; readonly every: number },
  kill: (step: number) => Promise<Place>,
): Promise<void> {
  const tried = some(steps, every);
  const places = await each(tried, kill);
  const least = Math.floor((scene.inside[how] * tried.length) / steps.length);
  const spare = tried.length < steps.length ? 1 : 0;
  expect(places.filter(wasInside).length).toBeGreaterThanOrEqual(least - spare);
}

function upTo(steps: number, every = 1, from = 1): readonly number[] {
  return Array.from({ length: steps }, (_, at) => at + 1).filter((step) => step % every === from % every);
}

it("kills a hundred runs at the least inside of their writing", () => {
  const promised = [OUTPUTS, FILES].flatMap(({ inside }) => Object.values(inside));
  expect(promised.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(100);
});

describe.each([
  { what: "a brief's outputs", scene: OUTPUTS },
  { what: "single files", scene: FILES },
])("writing $what", ({ scene }) => {
  it("carries over what is not ours, and leaves nothing of ours behind", async () => {
    const { fresh } = await undisturbed(scene);
    expect(Object.keys(fresh)).toEqual(scene.after);
    expect(Object.keys(fresh).filter(isOurs)).toEqual([]);
    const { old } = placeFor(scene);
    for (const kept of scene.kept) expect([kept, fresh[kept]]).toEqual([kept, old[kept]]);
    for (const path of scene.after.filter((one) => !scene.kept.includes(one)))
      if (old[path] !== "folder") expect([path, fresh[path]]).not.toEqual([path, old[path]]);
  });

  it("is whole or undone once the next run has begun, wherever it is killed", async () => {
    const { fresh, steps } = await undisturbed(scene);
    await killEach(upTo(steps), { scene, how: "SIGKILL", every: 4 }, async (step) => {
      const place = placeFor(scene);
      const { signal } = await run(scene, place, { step, how: "SIGKILL" });
      expect(signal).toBe("SIGKILL");
      expectNoMixture(scene, treeOf(place.folder), place.old, fresh);
      await nextRun(place, step % 3 > 0);
      expectOneOf(treeOf(place.folder), place.old, fresh);
      return place;
    });
  });

  it.each([
    { how: "SIGINT", code: 130, from: 1 },
    { how: "SIGTERM", code: 143, from: 2 },
  ] as const)(
    "is whole or undone as the run ends on $how, without a word of a fault",
    async ({ how, code, from }) => {
      const { fresh, steps } = await undisturbed(scene);
      await killEach(upTo(steps, 4, from), { scene, how, every: 3 }, async (step) => {
        const place = placeFor(scene);
        const { exit, signal, err } = await run(scene, place, { step, how });
        const ended = [exit, signal, err.replace("The run was told to stop.\n", "")];
        const inOrder = [code, null, "Stopped.\n"];
        // as long as nothing is held, nobody keeps the signal from ending the process
        const atOnce = [null, how, ""];
        expect([inOrder, ...(wasInside(place) ? [] : [atOnce])]).toContainEqual(ended);
        expectOneOf(treeOf(place.folder), place.old, fresh);
        if (signal === null) expect(readdirSync(join(place.cache, "citedeck/writing"))).toEqual([]);
        return place;
      });
    },
  );

  it("is undone where the disk is full, and says where", async () => {
    const { fresh, steps } = await undisturbed(scene);
    await each(some(upTo(steps, 4), 3), async (step) => {
      const place = placeFor(scene);
      const { exit, err } = await run(scene, place, { step, how: "ENOSPC" });
      if (exit === 3) expect(err).not.toMatch(/\.citedeck-(?!build)/);
      await nextRun(place, true);
      expectOneOf(treeOf(place.folder), place.old, fresh);
    });
  });
});
