import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { citedeck } from "../support/run-command.ts";
import { runEach, runMain } from "../support/run-main.ts";
import { smallBrief } from "../support/small-brief.ts";

const GOOD = smallBrief(
  'slides:\n  - { id: one, title: One, points: ["Three of five stand still. [@cranes]"] }\n',
);
const BAD = smallBrief("slides:\n  - { id: one, titel: One, points: [It is so.] }\n");

describe("citedeck check", () => {
  it("exits 0 for a good brief and writes nothing", async () => {
    using folder = folderWith(GOOD);
    const before = folder.files();
    const { exit, out } = await runMain(["check"], { cwd: folder.path });
    expect(exit).toBe(0);
    expect(out).toContain("brief.yaml: ");
    expect(folder.files()).toEqual(before);
  });

  it("exits 1 for mistakes and shows each with its place", async () => {
    using folder = folderWith(BAD);
    const { exit, out } = await runMain(["check", "."], { cwd: folder.path });
    expect(exit).toBe(1);
    expect(out).toContain("brief.yaml:5:");
    expect(out).toContain('Did you mean "title"?');
  });

  it("gives JSON that a program can read", async () => {
    using folder = folderWith(BAD);
    const { exit, out } = await runMain(["check", "--format", "json"], { cwd: folder.path });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: expect.arrayContaining([
        expect.objectContaining({
          code: "unknown-key",
          location: expect.objectContaining({
            file: "brief.yaml",
            start: expect.objectContaining({ line: 5 }),
          }),
        }),
        expect.objectContaining({ code: "uncited-fact" }),
      ]),
    });
  });

  it("exits 2 for a brief that is not there, a wrong option, and no brief at all", async () => {
    using folder = folderWith({});
    const cwd = folder.path;
    const calls = [["check", "nowhere"], ["check", "--formt", "json"], ["check"], ["chek"]];
    const results = await runEach(calls, { cwd });
    expect(results.map(({ exit }) => exit)).toEqual([2, 2, 2, 2]);
    expect(results[0]?.err).toContain('No brief is at "nowhere"');
    expect(results[1]?.err).toContain("Did you mean --format?");
    for (const { err } of results) expect(err).not.toMatch(/^\s+at /m);
  });
});

describe("citedeck build", () => {
  it("writes deck and evidence, and says in a pipe what it does in plain lines", async () => {
    using folder = folderWith(GOOD);
    const { exit, out, err } = await citedeck(["build", "--format", "html,evidence"], { cwd: folder.path });
    expect(err).toMatch(/^Reading brief\.yaml\n(?:[A-Z].*\n)*$/);
    expect(err).not.toContain("\u001b");
    expect(exit).toBe(0);
    expect(out).not.toContain("\u001b");
    expect(folder.files().filter((file) => /deck\.html|evidence\.json|slides\.pdf/.test(file))).toHaveLength(
      2,
    );
  });

  it("leaves what stood there alone when the brief has errors", async () => {
    using folder = folderWith({ ...BAD, "out/brief/everyone/deck.html": "the old one" });
    const before = folder.files();
    const { exit, out } = await runMain(["build", ".", "--out", "out"], { cwd: folder.path });
    expect(exit).toBe(1);
    expect(out).toContain("nothing written");
    expect(folder.files()).toEqual(before);
    expect(readFileSync(join(folder.path, "out/brief/everyone/deck.html"), "utf8")).toBe("the old one");
  });

  it("exits 2 for an audience or a format that there is none of", async () => {
    using folder = folderWith(GOOD);
    const wrongAudience = await runMain(["build", "--audience", "pres", "--format", "html"], {
      cwd: folder.path,
    });
    const wrongFormat = await runMain(["build", "--format", "docx"], { cwd: folder.path });
    expect([wrongAudience.exit, wrongFormat.exit]).toEqual([2, 2]);
    expect(wrongAudience.err).toContain('No audience is named "pres"');
    expect(folder.files().some((file) => file.endsWith("deck.html"))).toBe(false);
  });

  it("exits 3 with one sentence when the machine has no room for the outputs' folder", async () => {
    using folder = folderWith({ ...GOOD, out: "a file where the folder should be" });
    const { exit, err } = await runMain(["build", "--format", "html", "--out", "out"], { cwd: folder.path });
    expect(exit).toBe(3);
    expect(err).toContain("A file stands where a folder is needed");
    expect(err).not.toMatch(/^\s+at /m);
  });

  it.runIf(existsSync("/proc/self"))(
    "exits 3 at once where the system lets nobody make a folder",
    async () => {
      using folder = folderWith(GOOD);
      const { exit, err } = await runMain(["build", "--format", "evidence", "--out", "/proc/x"], {
        cwd: folder.path,
        env: { PUPPETEER_EXECUTABLE_PATH: join(folder.path, "no-browser") },
      });
      expect(exit).toBe(3);
      expect(err).toMatch(
        /citedeck: (?:No folder can be made here|Access is denied): \/proc\/x\. What stood/,
      );
      expect(err).not.toMatch(/^\s+at /m);
    },
  );

  it("exits 3 and names the ways to a browser when there is none", async () => {
    using folder = folderWith(GOOD);
    const env = { PUPPETEER_EXECUTABLE_PATH: join(folder.path, "no-browser") };
    const { exit, err } = await runMain(["build", "--format", "pdf"], { cwd: folder.path, env });
    expect(exit).toBe(3);
    expect(err).toContain(`PUPPETEER_EXECUTABLE_PATH names "${env.PUPPETEER_EXECUTABLE_PATH}"`);
    expect(err).toContain("hint: Name a browser's program in PUPPETEER_EXECUTABLE_PATH, or unset it");
    expect(err).toContain("hint: Run `citedeck browser install`.");
    expect(folder.files().some((file) => file.endsWith(".pdf"))).toBe(false);
  });

  it("makes what needs no browser where there is none, and says what was not done", async () => {
    // The tool's own fonts have no arrow, so the browser alone could say how wide it is.
    const slides =
      "slides:\n  - { id: one, title: Out → in, points: ['Three of five stand still. [@cranes]'] }\n";
    using folder = folderWith(smallBrief(slides));
    const env = { PUPPETEER_EXECUTABLE_PATH: join(folder.path, "no-browser") };
    const { exit, err } = await runMain(["build", "--format", "html,evidence"], { cwd: folder.path, env });
    expect(exit).toBe(0);
    expect(err).toContain(
      `names "${env.PUPPETEER_EXECUTABLE_PATH}", which is not a program, so nobody measured whether every slide fits.`,
    );
    expect(folder.files().filter((file) => /deck\.html|evidence\.json/.test(file))).toHaveLength(2);
  });

  it("does without a browser where every slide certainly fits", async () => {
    using folder = folderWith(GOOD);
    const env = { PUPPETEER_EXECUTABLE_PATH: join(folder.path, "no-browser") };
    const { exit, err } = await runMain(["build", "--format", "html"], { cwd: folder.path, env });
    expect(exit).toBe(0);
    expect(err).not.toContain("nobody measured");
  });

  it("reports as JSON what it made, and nothing else on standard output", async () => {
    using folder = folderWith(GOOD);
    const { out } = await runMain(["build", "--format", "evidence", "--json"], { cwd: folder.path });
    expect(JSON.parse(out)).toMatchObject({
      briefs: [
        { outputs: [{ audience: "everyone", format: "evidence" }], counts: { anchored: 4, recorded: 2 } },
      ],
    });
  });
});

describe("citedeck", () => {
  it("states its version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await citedeck(["--version"])).toMatchObject({ exit: 0, out: `${version}\n` });
  });

  it.each([
    [["browser", "instal"], "error: unknown command 'instal'\n(Did you mean install?)\n"],
    [["browser", "remove"], "error: unknown command 'remove'\n"],
    [["help", "chek"], "error: unknown command 'chek'\n(Did you mean check?)\n"],
    [["help", "nope"], "error: unknown command 'nope'\n"],
  ])("says which command there is none of: %s", async (args, said) => {
    const { exit, out, err } = await runMain(args, { cwd: "." });
    expect({ exit, out, err }).toEqual({ exit: 2, out: "", err: said });
  });

  it("helps with a command by either way of asking", async () => {
    const [help, option] = await runEach(
      [
        ["help", "source", "add"],
        ["source", "add", "--help"],
      ],
      { cwd: "." },
    );
    expect(help).toEqual(option);
    expect(help).toMatchObject({ exit: 0, out: expect.stringContaining("Usage: citedeck source add") });
    expect((await runMain(["help"], { cwd: "." })).out).toContain("browser");
  });

  it.each([
    ["stdout", "check", 1],
    ["stderr", "chek", 2],
  ] as const)("ends in silence when nobody reads its %s", async (closed, command, code) => {
    using folder = folderWith(BAD);
    const { exit, out, err } = await citedeck([command], { cwd: folder.path, closed });
    expect(exit).toBe(code);
    expect(out + err).toBe("");
  });

  it.skipIf(!existsSync("/dev/full"))("exits 3 and says why when its report cannot be written", () => {
    using folder = folderWith(GOOD);
    const command = [COMMAND, "check"];
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, command, {
      cwd: folder.path,
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^The output cannot be written: ENOSPC[^\n]*\n$/);
  });

  it("refuses a SOURCE_DATE_EPOCH that is no date", async () => {
    using folder = folderWith(GOOD);
    const { exit, err } = await runMain(["build"], {
      cwd: folder.path,
      env: { SOURCE_DATE_EPOCH: "yesterday" },
    });
    expect(exit).toBe(2);
    expect(err).toContain('SOURCE_DATE_EPOCH is "yesterday"');
  });
});
