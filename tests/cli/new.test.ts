import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { type Answers, askNew, type Known } from "../../src/cli/ask-new.ts";
import { folderWith } from "../support/folder.ts";
import { runEach, runMain } from "../support/run-main.ts";

describe("citedeck new", () => {
  it("makes a folder whose brief has no problems, and says what to run next", async () => {
    using folder = folderWith({});
    const { exit, out } = await runMain(["new", "talks/harbour", "--yes"], { cwd: folder.path });
    expect(exit).toBe(0);
    expect(out).toMatch(/^ {2}cd talks\/harbour\n {2}citedeck preview --open\n {2}citedeck build\n/m);
    expect(folder.files().filter((file) => !file.includes("/schemas/"))).toEqual([
      "talks/harbour/.gitignore",
      "talks/harbour/README.md",
      "talks/harbour/brief.yaml",
      "talks/harbour/excerpts.yaml",
      "talks/harbour/sources.yaml",
      "talks/harbour/sources/courier.txt",
      "talks/harbour/sources/letter.txt",
    ]);
    const brief = readFileSync(join(folder.path, "talks/harbour/brief.yaml"), "utf8");
    const schema = /\$schema=(.*)/.exec(brief)?.[1] ?? "";
    expect(existsSync(join(folder.path, "talks/harbour", schema))).toBe(true);
    const checked = await runMain(["check", "talks/harbour"], { cwd: folder.path });
    expect(checked.out).toBe("talks/harbour/brief.yaml: no problems; 5 excerpts anchored, 0 recorded\n");
  });

  it("writes what the options say", async () => {
    using folder = folderWith({});
    const choices = [
      "--title",
      "Cups: a deposit",
      "--tlp",
      "GREEN",
      "--theme",
      "contrast",
      "--template",
      "policy",
    ];
    const call = ["new", "cups", ...choices, "--audience", "Board", "--audience", "Press office:GREEN,All"];
    expect((await runMain(call, { cwd: folder.path })).exit).toBe(0);
    const brief = readFileSync(join(folder.path, "cups/brief.yaml"), "utf8");
    expect(brief).toContain('title: "Cups: a deposit"\n');
    expect(brief).toContain("theme: contrast\n");
    expect(brief).toContain(
      "audiences:\n  board: { label: Board, tlp: GREEN }\n  press-office: { label: Press office, tlp: GREEN }\n  all: { label: All, tlp: CLEAR }\n",
    );
    expect(readFileSync(join(folder.path, "cups/README.md"), "utf8")).toMatch(/^# Cups: a deposit\n/);
    expect((await runMain(["check", "cups"], { cwd: folder.path })).out).toContain("no problems");
  });

  it("says to try a mistake that the next check refuses and one fix takes back", async () => {
    using folder = folderWith({});
    const { out } = await runMain(["new", "one", "--yes", "--template", "incident"], { cwd: folder.path });
    const {
      line = "",
      to = "",
      from = "",
    } = /in line (?<line>\d+) of brief\.yaml, write (?<to>[\d,]+\d) instead of (?<from>[\d,]+\d)/.exec(out)
      ?.groups ?? {};
    const fix = /`citedeck (check --fix=\S+)`/.exec(out)?.[1]?.split(" ") ?? [];
    const file = join(folder.path, "one/brief.yaml");
    const before = readFileSync(file, "utf8");
    const lines = before.split("\n");
    const at = Number(line) - 1;
    writeFileSync(file, lines.with(at, lines[at]?.replace(from, to) ?? "").join("\n"));
    const [refused, mended] = await runEach([["check"], fix], { cwd: join(folder.path, "one") });
    expect(refused?.exit).toBe(1);
    expect(refused?.out).toContain(`brief.yaml:${line}:`);
    expect(mended?.exit).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("fills an empty folder where it is, and the one that it stands in", async () => {
    using folder = folderWith({});
    mkdirSync(join(folder.path, "empty"));
    expect((await runMain(["new", "empty", "--yes"], { cwd: folder.path })).exit).toBe(0);
    mkdirSync(join(folder.path, "here"));
    const { exit, out } = await runMain(["new", ".", "--yes"], { cwd: join(folder.path, "here") });
    expect(exit).toBe(0);
    expect(out).not.toContain("cd ");
    expect(existsSync(join(folder.path, "here/brief.yaml"))).toBe(true);
  });

  it("writes over nothing, and leaves nothing where it cannot be done", async () => {
    using folder = folderWith({ "full/notes.txt": "mine", file: "mine" });
    const calls = ["full", "file", "file/below", "."].map((name) => ["new", name, "--yes"]);
    const results = await runEach(calls, { cwd: folder.path });
    expect(results.map(({ exit }) => exit)).toEqual([2, 2, 3, 2]);
    expect(results[0]?.err).toContain(
      'The folder "full" is there, and not empty.\n  hint: Name another folder',
    );
    expect(results[1]?.err).toContain('A file is called "file".');
    expect(results[2]?.err).toContain("A file stands where a folder is needed");
    expect(folder.files()).toEqual(["file", "full/notes.txt"]);
  });

  it("refuses what it cannot make before it writes, with what there is", async () => {
    using folder = folderWith({});
    const calls = [
      ["new", "--yes"],
      ["new", "x", "--yes", "--theme", "minstry"],
      ["new", "x", "--yes", "--language", "tlh"],
      ["new", "x", "--yes", "--audience", "Board:AMBR"],
      ["new", "x", "--yes", "--audience", ", "],
      ["new", "x", "--yes", "--title", " "],
      ["new", "x", "--yes", "--template", "memo"],
      ["new", "", "--yes"],
      ["new", "x", "--yes", "--template", "polcy"],
      ["new", "x", "--yes", "--tlp", "amber"],
      ["schema", "breif"],
    ];
    const results = await runEach(calls, { cwd: folder.path });
    expect(results.map(({ exit }) => exit)).toEqual(calls.map(() => 2));
    const told = [
      "`citedeck new my-brief`",
      'Did you mean "ministry"?',
      "It is there in",
      '"AMBR"',
      "No audience",
      "empty",
      "Allowed choices",
      "hint: Name it, as in",
      "(Did you mean policy?)",
      "(Did you mean AMBER?)",
      "(Did you mean brief?)",
    ];
    expect(results.map(({ err }, at) => err.includes(told[at] ?? "?"))).toEqual(told.map(() => true));
    expect(folder.files()).toEqual([]);
  });

  it("takes markings as they are mostly written, and the English of one country", async () => {
    using folder = folderWith({});
    const audience = "Council:TLP:AMBER, Press: tlp:clear";
    const call = ["new", "x", "--yes", "--audience", audience, "--language", "en-GB"];
    expect((await runMain(call, { cwd: folder.path })).exit).toBe(0);
    const brief = readFileSync(join(folder.path, "x/brief.yaml"), "utf8");
    expect(brief).toContain(
      "  council: { label: Council, tlp: AMBER }\n  press: { label: Press, tlp: CLEAR }\n",
    );
    expect(brief).toContain("\nlanguage: en-GB\n");
    expect((await runMain(["check", "x"], { cwd: folder.path })).out).toContain("no problems");
  });

  it("is what a command proposes where there is no brief", async () => {
    using folder = folderWith({});
    const results = await runEach([["check"], ["source", "add", "x.txt"]], { cwd: folder.path });
    for (const { err } of results)
      expect(err).toMatch(/^citedeck: No brief is here: .*\n {2}hint: .*`citedeck new my-brief`\.\n$/);
  });

  it("asks nothing where nobody can answer", async () => {
    using folder = folderWith({});
    const { exit, err } = await runMain(["new", "quiet"], { cwd: folder.path });
    expect([exit, err]).toEqual([0, ""]);
    expect(existsSync(join(folder.path, "quiet/brief.yaml"))).toBe(true);
  });

  it("says how it is called where npm runs it for one call", async () => {
    using folder = folderWith({});
    const env = { npm_command: "exec" };
    const { out } = await runMain(["new", "it's here", "--yes"], { cwd: folder.path, env });
    expect(out).toContain("  cd 'it'\\''s here'\n  npx citedeck preview --open\n");
  });
});

describe("the questions of citedeck new", () => {
  it("take what is typed and chosen", async () => {
    const keys = ["cups\r", "\u001b[B\r", "Cups for all\r", "\u001b[A\r", "Board, Press\r", "\r", "\r"];
    expect(await answer(keys)).toEqual({
      folder: "cups",
      template: "policy",
      title: "Cups for all",
      tlp: "GREEN",
      audiences: [
        { id: "board", label: "Board", tlp: "GREEN" },
        { id: "press", label: "Press", tlp: "CLEAR" },
      ],
    });
  });

  it("are answered by Enter with what the template has", async () => {
    expect(await answer(["\r", "\r", "\r", "\r", "\r", "\r", "\r"])).toMatchObject({
      folder: "my-brief",
      template: "starter",
      title: "A title",
      tlp: "AMBER",
    });
  });

  it("are only those that the call leaves open", async () => {
    const known = { folder: "a", template: "press", title: "T", tlp: "CLEAR" } as const;
    expect(await answer(["All\r"], known)).toEqual({
      ...known,
      audiences: [{ id: "all", label: "All", tlp: "CLEAR" }],
    });
  });

  it("end with nothing at Ctrl-C, whichever is asked", async () => {
    expect(await answer(["\u0003"])).toBeUndefined();
    expect(await answer(["cups\r", "\u0003"])).toBeUndefined();
    expect(await answer(["cups\r", "\r", "T\r", "\r", "Board\r", "\u0003"])).toBeUndefined();
  });
});

/** Types one answer after another, each once its question is shown. */
async function answer(keys: readonly string[], known: Partial<Known> = {}): Promise<Answers | undefined> {
  const input = new PassThrough();
  const output = new PassThrough();
  const shown = { text: "" };
  output.on("data", (data) => {
    shown.text += String(data);
  });
  const nothing = { folder: undefined, template: undefined, deck: undefined, title: undefined };
  const asked = askNew(
    { ...nothing, audiences: undefined, tlp: undefined, ...known },
    {
      ...{ input, output, refuseFolder: () => undefined },
      defaultsOf: () => ({ title: "A title", audiences: "Council, Public", tlp: "AMBER" }),
    },
  );
  for (const key of keys) {
    shown.text = "";
    await expect.poll(() => shown.text + (input.listenerCount("keypress") > 0 ? "?" : "")).toContain("?");
    input.write(key);
    await new Promise((done) => setImmediate(done));
  }
  return asked;
}
