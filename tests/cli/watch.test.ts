import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { citedeck } from "../support/run-command.ts";
import { type RunningCommand, runningCommand } from "../support/running-command.ts";
import { smallBrief } from "../support/small-brief.ts";

const BRIEF = `audiences: { press: {}, owners: { tlp: RED } }
slides:
  - { id: one, title: One, points: ["Three of five stand still. [@cranes]"] }
  - { id: two, title: Two, tlp: RED, points: ["They skipped two. [@owner]"] }
`;
const BROKEN = BRIEF.replace("title: One", "titel: One");

const textOf = (rest: string): string => smallBrief(rest)["brief.yaml"] ?? "";

/** As editors save: a file beside it takes its place. */
function save(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** What standard output has had since the last call of it, once it has `words`. */
function reader(command: RunningCommand): (words: string) => Promise<string> {
  const seen = { length: 0 };
  return async (words) => {
    await command.says(words, "out", seen.length);
    const text = command.out().slice(seen.length);
    seen.length = command.out().length;
    return text;
  };
}

describe("citedeck check --watch", () => {
  it("reports anew after each save, with what was saved and when, and outlives errors and a lost brief", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    const brief = join(folder.path, "brief.yaml");
    await using command = runningCommand(["check", "--watch"], { cwd: folder.path });
    const next = reader(command);
    expect(await next("brief.yaml: 4 infos")).not.toContain("saved");
    await command.says("Ctrl-C ends it", "err");
    save(brief, textOf(BROKEN));
    const broken = await next("brief.yaml: 1 error");
    expect(broken).toMatch(/^\d\d:\d\d:\d\d saved brief\.yaml$/m);
    expect(broken).toContain('error[unknown-key]: A slide has no key "titel".');
    rmSync(brief);
    expect(await next('No brief is at "brief.yaml"')).toMatch(/^\d\d:\d\d:\d\d gone: brief\.yaml$/m);
    save(brief, textOf(BRIEF));
    expect(await next("brief.yaml: 4 infos")).toContain("saved brief.yaml");
    save(join(folder.path, "memo.txt"), "Nothing of that is true.");
    expect(await next("brief.yaml: 3 errors")).toContain("saved memo.txt");
  });

  it("says nothing of a file that no brief rests on", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    await using command = runningCommand(["check", "--watch"], { cwd: folder.path });
    const next = reader(command);
    await command.says("Ctrl-C ends it", "err");
    await next("4 infos");
    writeFileSync(join(folder.path, "notes.txt"), "Call the owner.");
    save(join(folder.path, "brief.yaml"), textOf(BROKEN));
    const told = await next("brief.yaml: 1 error");
    expect(told.match(/saved/g)).toHaveLength(1);
    expect(told).not.toContain("notes.txt");
  });

  it("gives one line of JSON for each report", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    const args = ["check", "--watch", "--format", "json"];
    await using command = runningCommand(args, { cwd: folder.path });
    await command.says("Ctrl-C ends it", "err");
    save(join(folder.path, "brief.yaml"), textOf(BROKEN));
    await command.says("unknown-key");
    await expect.poll(() => command.out().split("\n")).toHaveLength(3);
    const [first, second] = command.out().split("\n");
    expect(JSON.parse(first ?? "")).toEqual({ diagnostics: expect.any(Array) });
    expect(JSON.parse(second ?? "")).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      saved: ["brief.yaml"],
      gone: [],
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: "unknown-key" })]),
    });
  });

  it("watches several briefs, and what they read outside of their folders", async () => {
    const own = Object.entries(smallBrief(BRIEF)).map(([name, text]) => [
      name === "memo.txt" ? name : `one/${name}`,
      text.replace("file: memo.txt", "file: ../memo.txt"),
    ]);
    const two = Object.entries(smallBrief(BRIEF)).map(([name, text]) => [`two/${name}`, text]);
    using folder = folderWith(Object.fromEntries([...own, ...two]));
    await using command = runningCommand(["check", "--watch", "one", "two/brief.yaml"], { cwd: folder.path });
    const next = reader(command);
    await command.says("Ctrl-C ends it", "err");
    await next("two/brief.yaml: 4 infos");
    save(join(folder.path, "memo.txt"), "Nothing of that is true.");
    const told = await next("two/brief.yaml: 4 infos");
    expect(told).toContain("saved memo.txt");
    expect(told).toContain("one/brief.yaml: 3 errors");
  });

  it.skipIf(process.platform === "win32")("ends by Ctrl-C as any other command", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    await using command = runningCommand(["check", "--watch"], { cwd: folder.path });
    await command.says("Ctrl-C ends it", "err");
    command.child.kill("SIGINT");
    expect(await command.ended).toBe("SIGINT");
  });

  it("ends once nobody reads what it says", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    await using command = runningCommand(["check", "--watch"], { cwd: folder.path });
    await command.says("Ctrl-C ends it", "err");
    command.child.stdout.destroy();
    save(join(folder.path, "brief.yaml"), textOf(BROKEN));
    expect(await command.ended).toBe(0);
  });

  it("does not mend by itself", async () => {
    using folder = folderWith(smallBrief(BRIEF));
    const { exit, err } = await citedeck(["check", "--watch", "--fix"], { cwd: folder.path });
    expect(exit).toBe(2);
    expect(err).toContain("cannot be used with");
  });
});

describe("citedeck build --watch", () => {
  const ARGS = ["build", "quay", "--watch", "--format", "html"];

  function quay(): ReturnType<typeof folderWith> {
    return folderWith(
      Object.fromEntries(Object.entries(smallBrief(BRIEF)).map(([name, text]) => [`quay/${name}`, text])),
    );
  }

  it("writes what an edit changes, leaves the rest alone, and keeps the last good outputs through errors", async () => {
    using folder = quay();
    const brief = join(folder.path, "quay/brief.yaml");
    const deck = (audience: string): string => join(folder.path, "dist/quay", audience, "deck.html");
    const stateOf = (audience: string): string => {
      const { ino, mtimeMs } = statSync(deck(audience));
      return `${ino} ${mtimeMs}`;
    };
    const env = { XDG_CACHE_HOME: join(folder.path, "..", `${folder.path}-cache`) };
    mkdirSync(env.XDG_CACHE_HOME, { recursive: true });
    await using command = runningCommand(ARGS, { cwd: folder.path, env });
    const next = reader(command);
    await command.says("Ctrl-C ends it", "err");
    await next("owners");
    const first = { press: stateOf("press"), owners: stateOf("owners") };
    save(brief, textOf(BRIEF.replace("skipped two", "skipped two inspections")));
    expect(await next("withheld")).toMatch(/^\d\d:\d\d:\d\d saved quay\/brief\.yaml$/m);
    await expect.poll(() => readFileSync(deck("owners"), "utf8")).toContain("skipped two inspections");
    expect(stateOf("press")).toBe(first.press);
    const second = stateOf("owners");
    save(brief, textOf(BROKEN));
    await next("nothing written (1 error");
    expect({ press: stateOf("press"), owners: stateOf("owners") }).toEqual({
      press: first.press,
      owners: second,
    });
    save(brief, textOf(BRIEF.replace("stand still", "do not move")));
    await next("withheld");
    await expect.poll(() => readFileSync(deck("press"), "utf8")).toContain("do not move");
    rmSync(env.XDG_CACHE_HOME, { recursive: true });
  });

  it("gives one line of JSON for each run", async () => {
    using folder = quay();
    await using command = runningCommand([...ARGS, "--json"], { cwd: folder.path });
    await command.says("Ctrl-C ends it", "err");
    save(join(folder.path, "quay/brief.yaml"), textOf(BROKEN));
    await command.says("unknown-key");
    await expect.poll(() => command.out().split("\n")).toHaveLength(3);
    const [first, second] = command
      .out()
      .split("\n")
      .slice(0, 2)
      .map((line) => JSON.parse(line));
    expect(first.briefs[0].outputs).toHaveLength(2);
    expect(second).toMatchObject({ saved: ["quay/brief.yaml"], briefs: [{ outputs: [] }] });
  });

  it("makes the same bytes as a build that does not watch", async () => {
    using folder = quay();
    const env = { SOURCE_DATE_EPOCH: "1700000000" };
    await using command = runningCommand(ARGS, { cwd: folder.path, env });
    await command.says("Ctrl-C ends it", "err");
    const edited = textOf(BRIEF.replace("stand still", "do not move"));
    save(join(folder.path, "quay/brief.yaml"), edited);
    const deck = "quay/press/deck.html";
    await expect.poll(() => readFileSync(join(folder.path, "dist", deck), "utf8")).toContain("do not move");
    command.child.kill();
    await command.ended;
    await citedeck(["build", "quay", "--format", "html", "--out", "other"], { cwd: folder.path, env });
    const [watched, built] = ["dist", "other"].map((out) =>
      readFileSync(join(folder.path, out, deck), "utf8"),
    );
    expect(watched).toBe(built);
  });
});
