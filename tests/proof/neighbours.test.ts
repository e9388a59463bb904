/**
 * Commands at work on one brief at once, and a brief that changes while it is built. Each ends well or says that somebody else was faster;
 * what is written is whole, and of one state of the brief; and the next run makes what an undisturbed one makes.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { onlyInFull, some } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { randomFrom } from "../support/random-from.ts";
import { runMain } from "../support/run-main.ts";
import { below, type Tree } from "../support/tree-of.ts";
import { BUILD, COMMANDS } from "./kills/commands.ts";
import { changeProject, copyOf, layProject, type Place, placeAt, seen, strays } from "./kills/place.ts";
import { type Command, type Killed, runKilled } from "./kills/run-killed.ts";

const SEED = 15;

/** For what hangs: on a machine that has much else to do, a build takes minutes. */
const LONGEST_MS = 1_800_000;

const TO_ITS_END = { step: 0 };
const BRIEF = "briefs/port/brief.yaml";

const folder = folderWith({});
const before = placeAt(join(folder.path, "before"));
const count = { places: 0 };

beforeAll(async () => {
  layProject(before.work);
  await buildAgain(before);
  changeProject(before.work);
});

afterAll(() => folder[Symbol.dispose]());

function newPlace(): Place {
  return copyOf(before, join(folder.path, String(++count.places)));
}

async function buildAgain(place: Place): Promise<void> {
  const { exit, err } = await runMain(BUILD, { cwd: place.work, env: place.env });
  expect([exit, err]).toEqual([0, ""]);
}

/** What an undisturbed build makes of the project, with `change` made before. */
async function outputsOf(change: (place: Place) => void = () => undefined): Promise<Tree> {
  const place = newPlace();
  change(place);
  await buildAgain(place);
  return outputs(place);
}

function outputs(place: Place): Tree {
  return below(seen(place), "dist");
}

async function atOnce(place: Place, commands: readonly Command[], pausesMs: readonly number[]) {
  return await Promise.all(
    commands.map(async (command, at): Promise<Killed> => {
      await pause(pausesMs[at] ?? 0);
      return await runKilled(command, place, TO_ITS_END);
    }),
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function differing(one: Tree, other: Tree): readonly string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]).map((path) => `${path} differs`);
}

function unlessOneOf(now: Tree, trees: readonly Tree[]): readonly string[] {
  const [first = {}] = trees;
  return trees.some((tree) => differing(now, tree).length === 0) ? [] : differing(now, first);
}

function left(place: Place): readonly string[] {
  return strays(place).map((path) => `${path} is left`);
}

function ends({ exit, err }: Killed, allowed: readonly number[] = [0]): readonly string[] {
  const isGood = exit !== null && allowed.includes(exit) && !/This is a bug|\n\s+at /.test(err);
  return isGood ? [] : [`a command ends with ${exit}: ${err}`];
}

async function proveTimes(times: number, attempt: (random: () => number) => Promise<readonly string[]>) {
  const random = randomFrom(SEED);
  const failures: string[] = [];
  for (let at = 0; at < times; at++) {
    const faults = await attempt(random);
    if (faults.length > 0) failures.push(`seed ${SEED}, attempt ${at}: ${faults.join("; ")}`);
  }
  return { tried: times, failures };
}

describe("two commands at once", () => {
  it("build one brief, and make what one build makes", { timeout: LONGEST_MS }, async (context) => {
    onlyInFull(context);
    const fresh = await outputsOf();
    const build = { args: BUILD };
    const result = await proveTimes(4, async (random) => {
      const place = newPlace();
      const ended = await atOnce(place, [build, build, build], [0, random() * 500, random() * 3000]);
      return [...ended.flatMap((one) => ends(one)), ...differing(outputs(place), fresh), ...left(place)];
    });
    prove(context, { subject: "Neighbours", kind: "three builds at once", ...result });
  });

  it("build different audiences, and neither loses what the other made", {
    timeout: LONGEST_MS,
  }, async (context) => {
    onlyInFull(context);
    const fresh = await outputsOf();
    const decks = (tree: Tree): Tree =>
      Object.fromEntries(
        Object.entries(tree).filter(([path]) => path.startsWith("dist/port/") && path.split("/").length > 3),
      );
    const result = await proveTimes(4, async (random) => {
      const place = newPlace();
      const of = (audience: string): Command => ({ args: [...BUILD, "--audience", audience] });
      const ended = await atOnce(place, [of("press"), of("owners")], [0, random() * 1500]);
      const faults = [
        ...ended.flatMap((one) => ends(one)),
        ...differing(decks(outputs(place)), decks(fresh)),
      ];
      await buildAgain(place);
      return [...faults, ...differing(outputs(place), fresh), ...left(place)];
    });
    prove(context, { subject: "Neighbours", kind: "builds of two audiences at once", ...result });
  });

  it("add excerpts, and each is there whose command ended well", { timeout: LONGEST_MS }, async (context) => {
    const counts = { refused: 0 };
    const adding = (words: string, id: string): Command => ({
      args: ["excerpt", "add", "memo", words, "--brief", "briefs/port", "--id", id],
    });
    const commands = [adding("Ships wait", "waiting"), adding("Since Monday", "monday")];
    const result = await proveTimes(some(Array.from({ length: 12 }), 12).length, async (random) => {
      const place = newPlace();
      const ended = await atOnce(place, commands, [0, random() * 300]);
      const text = readFileSync(join(place.work, "briefs/port/excerpts.yaml"), "utf8");
      const lost = ["waiting", "monday"].filter(
        (id, at) => ended[at]?.exit === 0 && !text.includes(`${id}:`),
      );
      counts.refused += ended.filter(({ exit }) => exit !== 0).length;
      const refused = ended.filter(
        ({ exit, err }) => exit !== 0 && !/changed by somebody else meanwhile/.test(err),
      );
      const { exit } = await runMain(["check", "briefs/port"], { cwd: place.work, env: place.env });
      return [
        ...lost.map((id) => `"${id}" is lost`),
        ...refused.map(({ err }) => `a command says: ${err}`),
        ...(ended.every((one) => one.exit !== 0) ? ["neither is added"] : []),
        ...(exit === 0 ? [] : [`check ends with ${exit}`]),
        ...left(place),
      ];
    });
    const note = `${counts.refused} refused, as the file had changed meanwhile`;
    prove(context, { subject: "Neighbours", kind: "two excerpts at once", ...result, note });
  });
});

describe("a build", () => {
  it("during an edit of the preview makes the outputs of one state of the brief", {
    timeout: LONGEST_MS,
  }, async (context) => {
    onlyInFull(context);
    const preview = COMMANDS.find(({ what }) => what.includes("preview"));
    if (preview === undefined) throw new Error("The preview is not among the commands.");
    const [plain, edited] = [await outputsOf(), await outputsOf(editTitle("Cranes that wait"))];
    const result = await proveTimes(6, async (random) => {
      const place = newPlace();
      const ended = await atOnce(place, [preview, { args: BUILD }], [0, random() * 4000]);
      const faults = [...ended.flatMap((one) => ends(one)), ...unlessOneOf(outputs(place), [plain, edited])];
      await buildAgain(place);
      return [...faults, ...differing(outputs(place), edited), ...left(place)];
    });
    prove(context, { subject: "Neighbours", kind: "a build during an edit", ...result });
  });

  it("of a brief that is saved meanwhile makes the outputs of one state of it, and the next build those of the last", {
    timeout: LONGEST_MS,
  }, async (context) => {
    onlyInFull(context);
    const titles = ["Idle cranes", "Cranes at rest"];
    const trees = await Promise.all([outputsOf(editTitle("Idle cranes"))]);
    const states = [...trees, await outputsOf(editTitle("Cranes at rest"))];
    const result = await proveTimes(6, async (random) => {
      const place = newPlace();
      const saving = { isOver: false };
      const saved = save(place, titles, { saving, random });
      const ended = await atOnce(place, [{ args: BUILD }], [0]);
      saving.isOver = true;
      await saved;
      const faults = [...ended.flatMap((one) => ends(one)), ...unlessOneOf(outputs(place), states)];
      editTitle("Cranes at rest")(place);
      await buildAgain(place);
      return [...faults, ...differing(outputs(place), states[1] ?? {}), ...left(place)];
    });
    prove(context, { subject: "Neighbours", kind: "a build while the brief is saved", ...result });
  });
});

function editTitle(title: string): (place: Place) => void {
  return ({ work }) => {
    const file = join(work, BRIEF);
    const text = readFileSync(file, "utf8").replace(/title: (?:Idle cranes|Cranes\b.*)/, `title: ${title}`);
    writeFileSync(`${file}.saved`, text);
    renameSync(`${file}.saved`, file);
  };
}

async function save(
  place: Place,
  titles: readonly string[],
  { saving, random }: { readonly saving: { readonly isOver: boolean }; readonly random: () => number },
): Promise<void> {
  for (let at = 0; !saving.isOver; at++) {
    editTitle(titles[at % titles.length] ?? "")(place);
    await pause(20 + random() * 200);
  }
}
