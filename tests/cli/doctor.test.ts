import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { thisMachine } from "../../src/browser/machine.ts";
import { examineCache } from "../../src/doctor/examine-cache.ts";
import { examineNode } from "../../src/doctor/examine-node.ts";
import type { Finding } from "../../src/doctor/finding.ts";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";
import { smallBrief } from "../support/small-brief.ts";

const GOOD = smallBrief(
  'slides:\n  - { id: one, title: One, points: ["Three of five stand still. [@cranes]"] }\n',
);
const CHINESE = smallBrief(
  'slides:\n  - { id: one, title: 橋, points: ["Three of five stand still. [@cranes]"] }\n',
);
const BAD = smallBrief("slides:\n  - { id: one, title: One, points: [It is so.] }\n");

/** A browser takes seconds to start, and only one test is about it. */
const NO_BROWSER = { PUPPETEER_EXECUTABLE_PATH: "/nowhere/chrome" };

async function found(folder: string, args: readonly string[] = [], env = {}): Promise<readonly Finding[]> {
  const { out } = await runMain(["doctor", "--json", ...args], {
    cwd: folder,
    env: { ...NO_BROWSER, ...env },
  });
  return JSON.parse(out).findings;
}

function about(findings: readonly Finding[], subject: Finding["about"]): readonly Finding[] {
  return findings.filter(({ about }) => about === subject);
}

describe("citedeck doctor", () => {
  it("starts the browser, has it print, and says that all is in order", async () => {
    using folder = folderWith(GOOD);
    const { exit, out } = await runMain(["doctor"], { cwd: folder.path });
    expect(out).toMatch(/^ok {6}browser {2}It starts, and prints PDFs: .+ \(\w+, version [\d.]+\)\.$/m);
    expect(out).toMatch(/^ok {6}brief {4}brief\.yaml can be read, and has no errors\.$/m);
    expect(out).toContain("Everything that citedeck needs is in order.");
    expect(exit).toBe(0);
    expect(folder.files()).toEqual(Object.keys(GOOD).sort());
  });

  it("says what to do where something is broken, and exits with 3", async () => {
    using folder = folderWith({ ...GOOD, dist: "a file" });
    const { exit, out } = await runMain(["doctor"], { cwd: folder.path, env: NO_BROWSER });
    expect(exit).toBe(3);
    expect(out).toMatch(
      /^broken {2}browser .*names "\/nowhere\/chrome", which is not a program\.\n +hint: /m,
    );
    expect(out).toMatch(
      /^broken {2}output {3}Outputs cannot be written to dist \(ENOTDIR\)\.\n +hint: .*--out/m,
    );
    expect(out).toMatch(/^Broken: browser, output\.$/m);
  });

  it("notes mistakes of a brief without taking them for the machine's", async () => {
    using folder = folderWith(BAD);
    expect(about(await found(folder.path), "brief")).toEqual([
      {
        ...{ about: "brief", state: "note", message: "brief.yaml can be read, and has 1 error." },
        hints: ["Run `citedeck check brief.yaml`."],
      },
    ]);
  });

  it("names the font that a brief's letters need", async () => {
    using folder = folderWith(CHINESE);
    const [themes, letters] = about(await found(folder.path), "fonts");
    expect(themes?.state).toBe("ok");
    expect(letters?.state).toBe("note");
    expect(letters?.hints[0]).toContain("npm install @fontsource/noto-sans-sc");
  });

  it("notes that there is no brief, and breaks where the one that was named is missing", async () => {
    using folder = folderWith({});
    expect(about(await found(folder.path), "brief").map(({ state }) => state)).toEqual(["note"]);
    expect(about(await found(folder.path, ["gone"]), "brief").map(({ state }) => state)).toEqual(["broken"]);
  });

  it("says whether the project's config is trusted", async () => {
    using folder = folderWith({ ...GOOD, "package.json": "{}" });
    const env = { XDG_CONFIG_HOME: join(folder.path, "config") };
    expect(about(await found(folder.path, [], env), "config").map(({ state }) => state)).toEqual(["ok"]);
    writeFileSync(join(folder.path, "citedeck.config.js"), "export default {};\n");
    const [untrusted] = about(await found(folder.path, [], env), "config");
    expect(untrusted).toMatchObject({ state: "note", hints: ["Read it, then run `citedeck trust`."] });
    writeFileSync(join(folder.path, "citedeck.config.mjs"), "export default {};\n");
    expect(about(await found(folder.path, [], env), "config")[0]?.message).toContain("several configs");
  });

  it("says nothing of the environment but what it is about", async () => {
    using folder = folderWith(GOOD);
    const told = JSON.stringify(await found(folder.path, [], { API_TOKEN: "hush-hush" }));
    expect(told).not.toContain("hush-hush");
    expect(told).not.toContain("API_TOKEN");
  });
});

describe("what the doctor looks at", () => {
  it("tells an older Node from a newer one", () => {
    const states = ["20.20.2", "22.9.0", "22.12.0", "22.13.1", "24.0.0"].map(
      (version) => examineNode(version).state,
    );
    expect(states).toEqual(["broken", "broken", "ok", "ok", "ok"]);
  });

  it("counts what the cache has that nothing used for 90 days", async () => {
    using folder = folderWith({ "citedeck/compiled/old": "x".repeat(2_000_000) });
    const machine = { ...thisMachine(), env: { XDG_CACHE_HOME: folder.path } };
    mkdirSync(join(folder.path, "citedeck"), { recursive: true });
    const [today] = await examineCache(machine);
    const [later] = await examineCache(machine, Date.now() + 91 * 24 * 60 * 60 * 1000);
    expect(today?.message).toContain("has 2 MB, of which 0 MB unused");
    expect(later?.message).toContain("has 2 MB, of which 2 MB unused");
  });
});
