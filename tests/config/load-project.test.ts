import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configTrust } from "../../src/config/config-trust.ts";
import { loadProject } from "../../src/config/load-project.ts";
import { canRunConfigs } from "../../src/config/run-config.ts";
import { trustFile } from "../../src/config/trust-store.ts";
import type { Project } from "../../src/project/project.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

const RULE = `{ code: "x/dated", severity: "info", summary: "It has no date.", check: () => [] }`;

const FILES = {
  "package.json": "{}",
  "citedeck.config.mjs": `import { rule } from "./rules/dated.mjs";\nexport default { rules: [rule] };\n`,
  "rules/dated.mjs": `globalThis.citedeckRan = true;\nexport const rule = ${RULE};\n`,
  "briefs/a/brief.yaml": "title: A\nslides: []\n",
};

let state: Folder;
beforeEach(() => {
  state = folderWith({});
  process.env.XDG_STATE_HOME = state.path;
  Reflect.deleteProperty(globalThis, "citedeckRan");
});
afterEach(() => {
  state[Symbol.dispose]();
  Reflect.deleteProperty(process.env, "XDG_STATE_HOME");
});

function hasRun(): boolean {
  return "citedeckRan" in globalThis;
}

async function trust(folder: Folder, ...args: readonly string[]): Promise<string> {
  const { out, err } = await runMain(["trust", ...args], { cwd: folder.path });
  return out + err;
}

function codesOf(project: Project): readonly string[] {
  return project.rules.map(({ code }) => code);
}

function messagesOf({ diagnostics }: Project): readonly string[] {
  return diagnostics.map(({ message }) => message.replaceAll(/\S*(?=citedeck\.config)/g, ""));
}

describe.skipIf(!canRunConfigs())("the config of a project", () => {
  it("runs only once it is trusted", async () => {
    using folder = folderWith(FILES);
    const before = await loadProject({ folder: folder.path });
    expect(before).toMatchObject({ rules: [], isUnknown: true, diagnostics: [{ code: "untrusted-config" }] });
    expect(hasRun()).toBe(false);
    expect(await trust(folder)).toContain("  citedeck.config.mjs\n  rules/dated.mjs\n");
    expect(hasRun()).toBe(false);
    const after = await loadProject({ folder: folder.path });
    expect(after.diagnostics).toEqual([]);
    expect(codesOf(after)).toEqual(["x/dated"]);
    expect(hasRun()).toBe(true);
  });

  it("is asked for again when it, or what it imports, changes; and runs as it is then", async () => {
    using folder = folderWith(FILES);
    await trust(folder);
    const first = await loadProject({ folder: folder.path });
    writeFileSync(
      join(folder.path, "rules/dated.mjs"),
      `export const rule = ${RULE.replace("dated", "other")};`,
    );
    const changed = await loadProject({ folder: folder.path });
    expect(changed).toMatchObject({ rules: [], isUnknown: true });
    expect(messagesOf(changed)).toEqual([
      "citedeck.config.mjs has changed since it was trusted (rules/dated.mjs): nothing of it runs.",
    ]);
    await trust(folder);
    const again = await loadProject({ folder: folder.path });
    expect(codesOf(again)).toEqual(["x/other"]);
    expect(again.hash).not.toBe(first.hash);
  });

  it("is asked about without running", async () => {
    using folder = folderWith(FILES);
    const config = join(folder.path, "citedeck.config.mjs");
    expect(configTrust(folder.path)).toMatchObject({ kind: "untrusted", config });
    await trust(folder);
    expect(configTrust(folder.path)).toMatchObject({ kind: "trusted", config });
    writeFileSync(config, "export default {};");
    const changes = ["citedeck.config.mjs", "rules/dated.mjs"];
    expect(configTrust(folder.path)).toMatchObject({ kind: "changed", config, changes });
    expect(configTrust(join(folder.path, "briefs/a"))).toMatchObject({ kind: "changed" });
    expect(hasRun()).toBe(false);
  });

  it("runs unasked where a machine is told to trust it, which is not remembered", async () => {
    using folder = folderWith(FILES);
    expect(codesOf(await loadProject({ folder: folder.path, trustConfig: true }))).toEqual(["x/dated"]);
    expect(configTrust(folder.path).kind).toBe("untrusted");
  });

  it("is trusted by a file of the user's own, which nobody else may write", async () => {
    using folder = folderWith(FILES);
    await trust(folder);
    const file = trustFile();
    expect(file.startsWith(state.path)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, "..")).mode & 0o777).toBe(0o700);
    chmodSync(file, 0o620);
    expect(configTrust(folder.path).kind).toBe("untrusted");
    chmodSync(file, 0o600);
    expect(configTrust(folder.path).kind).toBe("trusted");
    writeFileSync(file, "{ broken");
    expect(configTrust(folder.path).kind).toBe("untrusted");
  });

  it("is not trusted where a newer citedeck keeps what is trusted, which stays as it is", async () => {
    using folder = folderWith(FILES);
    await trust(folder);
    const file = trustFile();
    const newer = JSON.stringify({ version: 2, ...JSON.parse(readFileSync(file, "utf8")) });
    writeFileSync(file, newer);
    const why = `"${file}" was written by a newer citedeck, and is left as it is.`;
    const hint = "Update citedeck: `npm install citedeck@latest`.";
    expect(await loadProject({ folder: folder.path })).toMatchObject({
      rules: [],
      diagnostics: [{ code: "untrusted-config", message: expect.stringContaining(why), hints: [hint] }],
    });
    for (const flags of [[], ["--list"], ["--remove"]]) {
      const { exit, err } = await runMain(["trust", ...flags], { cwd: folder.path });
      expect([exit, err]).toEqual([2, `citedeck: ${why}\n  hint: ${hint}\n`]);
    }
    expect(readFileSync(file, "utf8")).toBe(newer);
    rmSync(file);
  });

  it("is listed, and trusted no longer when it is taken off the list", async () => {
    using folder = folderWith(FILES);
    const config = join(folder.path, "citedeck.config.mjs");
    expect(await trust(folder, "--list")).toContain("No config is trusted");
    await trust(folder);
    expect(await trust(folder, "--list")).toBe(`${config}\n`);
    writeFileSync(config, "export default {};");
    expect(await trust(folder, "--list")).toBe(
      `${config} (has changed since: citedeck.config.mjs, rules/dated.mjs)\n`,
    );
    expect(await trust(folder, "--remove")).toBe("citedeck.config.mjs is not trusted any more.\n");
    expect(await trust(folder, "--remove", config)).toContain("citedeck.config.mjs is not trusted.");
    expect(configTrust(folder.path).kind).toBe("untrusted");
  });

  it("lies in the root of the project, and is found from every folder below, but not beside a brief", async () => {
    using folder = folderWith({ ...FILES, "briefs/sent/citedeck.config.js": "throw new Error('It ran.');" });
    const found = configTrust(join(folder.path, "briefs/sent"));
    expect(found).toMatchObject({ config: join(folder.path, "citedeck.config.mjs") });
    using bare = folderWith({ "citedeck.config.js": "export default {};", "briefs/a/brief.yaml": "" });
    expect(configTrust(join(bare.path, "briefs/a"))).toEqual({ kind: "none" });
    expect(configTrust(bare.path).kind).toBe("untrusted");
  });

  it("imports no file by a path that is put together, since that was not trusted with it", async () => {
    using folder = folderWith({
      "citedeck.config.mjs": 'await import(["./late", "mjs"].join(".")); export default {};',
      "late.mjs": "globalThis.citedeckRan = true;",
    });
    const project = await loadProject({ folder: folder.path, trustConfig: true });
    expect(messagesOf(project)).toEqual([
      expect.stringMatching(/^The config citedeck.config.mjs cannot be run: It imports a file by a path/),
    ]);
    expect(hasRun()).toBe(false);
  });

  it("may be TypeScript where Node reads it", async () => {
    const rule = RULE.replace("()", "(): readonly []");
    using folder = folderWith({ "citedeck.config.ts": `export default { rules: [${rule}] };` });
    const project = await loadProject({ folder: folder.path, trustConfig: true });
    if (process.features.typescript === false) expect(messagesOf(project)[0]).toContain("TypeScript");
    else expect(codesOf(project)).toEqual(["x/dated"]);
  });

  it.each([
    ["export const rules = [];", "has no default export."],
    ["export default { rule: [] };", 'is wrong in its default export, which has no key "rule".'],
    ["export default { rules: {} };", "is wrong in `rules`, which is to be a list."],
    ["export default { formats: [1] };", "is wrong in `formats.0`, which is to be an object."],
    [
      `export default { rules: [${RULE.replace("summary", "sumary")}] };`,
      "is wrong in `rules.0.summary`, which is to be a sentence.",
    ],
    [
      `export default { rules: [${RULE.replace("x/dated", "dated")}] };`,
      "is wrong in `rules.0.code`, which is to be x/",
    ],
    [
      `export default { rules: [${RULE.replace("() => []", "1")}] };`,
      "is wrong in `rules.0.check`, which is to be a function.",
    ],
    [`const rule = ${RULE}; export default { rules: [rule, rule] };`, 'defines the rule "x/dated" twice.'],
    [
      'export default { formats: [{ name: "x/deck", extension: "html", make: () => ({}) }] };',
      'has a format that makes "deck.html", as another does.',
    ],
    [
      'export default { formats: [{ name: "x/deck", extension: "HTML", make: () => ({}) }] };',
      'has a format that makes "deck.html", as another does.',
    ],
    [
      'export default { formats: [{ name: "x/con", extension: "txt", make: () => ({}) }] };',
      'has a format that makes "con.txt", which no file on Windows can be called.',
    ],
    ["export default {", "cannot be run: Unexpected"],
    ["module.exports = {};", "cannot be run: "],
  ])("says what is wrong with it: %s", async (config, message) => {
    using folder = folderWith({ "citedeck.config.js": config });
    const project = await loadProject({ folder: folder.path, trustConfig: true });
    expect(project).toMatchObject({ rules: [], isUnknown: true });
    expect(new Set(project.diagnostics.map(({ code }) => code))).toEqual(new Set(["invalid-config"]));
    expect(messagesOf(project)[0]).toContain(`The config citedeck.config.js ${message}`);
  });

  it("says all that is wrong with it", async () => {
    const config =
      'export default { rules: [{ code: "dated" }], formats: [{ name: "x/a", extension: ".a" }], more: 1 };';
    using folder = folderWith({ "citedeck.config.mjs": config });
    const messages = messagesOf(await loadProject({ folder: folder.path, trustConfig: true }));
    expect(messages.map((message) => /(?<=wrong in )`?[^`,]+`?/.exec(message)?.[0])).toEqual([
      "`rules.0.code`",
      "`rules.0.severity`",
      "`rules.0.summary`",
      "`rules.0.check`",
      "`formats.0.extension`",
      "`formats.0.make`",
      "its default export",
    ]);
  });

  it("points at what throws", async () => {
    const config = 'import "./thrown.mjs";\nexport default {};\n';
    const thrown = '// first\n  throw new Error("no luck");\n';
    using folder = folderWith({ "citedeck.config.mjs": config, "thrown.mjs": thrown });
    const { diagnostics } = await loadProject({ folder: folder.path, trustConfig: true });
    const [{ span } = { span: undefined }] = diagnostics;
    expect(span?.file).toMatch(/thrown\.mjs$/);
    expect(thrown.slice(span?.start, span?.end)).toBe('new Error("no luck");');
  });

  it("is one: of two, none runs", async () => {
    using folder = folderWith({ ...FILES, "citedeck.config.js": "export default {};" });
    const project = await loadProject({ folder: folder.path, trustConfig: true });
    expect(messagesOf(project)).toEqual(["The config citedeck.config.js stands beside citedeck.config.mjs."]);
    expect(await trust(folder)).toContain("This project has several configs");
    expect(hasRun()).toBe(false);
  });
});
