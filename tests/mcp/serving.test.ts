import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assistantOn } from "../support/assistant.ts";
import { bridgeBrief, bytesOf, emptyBridgeBrief } from "../support/bridge-brief.ts";
import { COMMAND } from "../support/command.ts";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

/** Node as it is where nobody installed the package. */
const WITHOUT_SDK = `import { registerHooks } from "node:module";
registerHooks({
  resolve(name, context, next) {
    if (!name.startsWith("@modelcontextprotocol/")) return next(name, context);
    throw Object.assign(new Error("Cannot find it"), { code: "ERR_MODULE_NOT_FOUND" });
  },
});
`;

const TITLE = "id: cover\nlayout: title\ntitle: The Harbour Bridge is stuck\n";

describe("a session without --write", () => {
  it("has no tool that changes anything, and changes nothing", async () => {
    using folder = bridgeBrief();
    const before = bytesOf(folder);
    await using assistant = await assistantOn("bridge", { cwd: folder.path });
    const { tools } = await assistant.client.listTools();
    expect(tools.map(({ name }) => name)).not.toEqual(expect.arrayContaining(["write_slide"]));
    for (const name of ["write_slide", "add_excerpt", "build"]) {
      const answer = await assistant.call(name, {
        yaml: TITLE,
        source: "log",
        exact: "East leaf stopped",
        id: "x",
      });
      expect([name, answer.isRefused]).toEqual([name, true]);
    }
    expect((await assistant.call("check")).data).toMatchObject({ errors: 0 });
    expect(bytesOf(folder)).toEqual(before);
    expect(existsSync(join(folder.path, "bridge/.citedeck"))).toBe(false);
    expect(existsSync(join(folder.path, "dist"))).toBe(false);
  });

  it("describes every tool with what it takes and gives, and says which only read", async () => {
    using folder = bridgeBrief();
    await using assistant = await assistantOn("bridge", { cwd: folder.path, flags: ["--write"] });
    const { tools } = await assistant.client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual([
      ...[
        "add_excerpt",
        "build",
        "check",
        "explain",
        "find_passages",
        "list_sources",
        "read_outline",
        "read_source",
      ],
      ...["render_slide", "write_slide"],
    ]);
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      expect([name, inputSchema.type, outputSchema?.type, description?.endsWith(".")]).toEqual([
        name,
        "object",
        "object",
        true,
      ]);
      expect([name, annotations?.readOnlyHint]).toEqual([
        name,
        !["add_excerpt", "write_slide", "build"].includes(name),
      ]);
    }
  });

  it("has the brief, its sources, the format, the skill and the schemas as resources", async () => {
    using folder = bridgeBrief();
    await using assistant = await assistantOn("bridge", { cwd: folder.path });
    const { resources } = await assistant.client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toEqual(
      expect.arrayContaining([
        "citedeck://brief",
        "citedeck://sources/log",
        "citedeck://format",
        "citedeck://skill",
        "citedeck://schemas/brief",
      ]),
    );
    for (const uri of uris) {
      const { contents } = await assistant.client.readResource({ uri });
      expect([
        uri,
        contents[0] !== undefined && "text" in contents[0] && contents[0].text.length > 100,
      ]).toEqual([uri, true]);
    }
    const { contents } = await assistant.client.readResource({ uri: "citedeck://sources/log" });
    expect(contents[0]).toMatchObject({ text: expect.stringMatching(/^Words of the source "log" follow/) });
  });
});

describe("writes", () => {
  it("are not made over what somebody else saved meanwhile, nor lost to it", async () => {
    using folder = emptyBridgeBrief();
    await using assistant = await assistantOn("bridge", { cwd: folder.path, flags: ["--write"] });
    const path = join(folder.path, "bridge/brief.yaml");
    expect((await assistant.call("write_slide", { yaml: TITLE })).isRefused).toBe(false);
    writeFileSync(path, readFileSync(path, "utf8").replace("layout: title\n", "layout: title # by hand\n"));
    const next = "id: rests-on\nlayout: sources\ntitle: What this rests on\n";
    expect((await assistant.call("write_slide", { yaml: next })).isRefused).toBe(false);
    expect(readFileSync(path, "utf8")).toMatch(/# by hand\n[\s\S]*id: rests-on/);
  });

  it("are refused while a part of the brief cannot be read", async () => {
    using folder = emptyBridgeBrief();
    await using assistant = await assistantOn("bridge", { cwd: folder.path, flags: ["--write"] });
    const path = join(folder.path, "bridge/brief.yaml");
    writeFileSync(path, `${readFileSync(path, "utf8")}x: [\n`);
    const before = bytesOf(folder);
    for (const [tool, input] of [
      ["write_slide", { yaml: TITLE }],
      ["add_excerpt", { source: "log", exact: "East leaf stopped at 31 degrees.", id: "x" }],
    ] as const) {
      const answer = await assistant.call(tool, input);
      expect([answer.isRefused, answer.text]).toEqual([
        true,
        expect.stringContaining("A part of the brief cannot be read"),
      ]);
    }
    expect(bytesOf(folder)).toEqual(before);
  });

  it("are refused where they could not be listed, and no log is written through a link", async ({ skip }) => {
    if (process.platform === "win32") skip("Links need rights there that tests do not have.");
    using folder = emptyBridgeBrief();
    using elsewhere = folderWith({ "assistant.log": "somebody else's\n" });
    mkdirSync(join(folder.path, "bridge/.citedeck"));
    symlinkSync(join(elsewhere.path, "assistant.log"), join(folder.path, "bridge/.citedeck/assistant.log"));
    const before = bytesOf(folder);
    await using assistant = await assistantOn("bridge", { cwd: folder.path, flags: ["--write"] });
    const answer = await assistant.call("write_slide", { yaml: TITLE });
    expect([answer.isRefused, answer.text]).toEqual([
      true,
      expect.stringContaining("could not be listed in the log"),
    ]);
    expect(bytesOf(folder)).toEqual(before);
    expect(readFileSync(join(elsewhere.path, "assistant.log"), "utf8")).toBe("somebody else's\n");
  });

  it("of two sessions at once are all made, or refused with a reason", async () => {
    using folder = emptyBridgeBrief();
    await using one = await assistantOn("bridge", { cwd: folder.path, flags: ["--write"] });
    await using other = await assistantOn("bridge", { cwd: folder.path, flags: ["--write"] });
    const slide = (id: string): string => `id: ${id}\nlayout: section\ntitle: What is known\n`;
    const answers = await Promise.all(
      [one, other, one, other].map(async (assistant, at) => ({
        id: `s${at}`,
        ...(await assistant.call("write_slide", { yaml: slide(`s${at}`) })),
      })),
    );
    const text = readFileSync(join(folder.path, "bridge/brief.yaml"), "utf8");
    for (const { id, isRefused, text: told } of answers) {
      expect([id, text.includes(`- id: ${id}\n`)]).toEqual([id, !isRefused]);
      if (isRefused) expect(told).toMatch(/changed by somebody else meanwhile|not saved/);
    }
    expect(answers.some(({ isRefused }) => !isRefused)).toBe(true);
  });
});

describe("a server", () => {
  const start = (cwd: string, flags: readonly string[] = []) => {
    const child = spawn(process.execPath, [COMMAND, "mcp", "bridge", ...flags], {
      cwd,
      stdio: ["pipe", "pipe", "pipe"],
    });
    const told = { out: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      told.out += text;
    });
    child.stderr.resume();
    const ended = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
    return { child, ended, out: () => told.out };
  };
  const line = (message: object): string => `${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`;
  const hello = line({
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
  });

  it("ends with its client, after what was begun is written", async () => {
    using folder = emptyBridgeBrief();
    const { child, ended } = start(folder.path, ["--write"]);
    child.stdin.write(hello);
    child.stdin.write(line({ method: "notifications/initialized" }));
    child.stdin.write(
      line({ id: 2, method: "tools/call", params: { name: "write_slide", arguments: { yaml: TITLE } } }),
    );
    child.stdin.end();
    expect(await ended).toBe(0);
    const text = readFileSync(join(folder.path, "bridge/brief.yaml"), "utf8");
    expect(text).toContain("- id: cover\n");
    expect(folder.files().filter((path) => /\.(?:tmp|journal)|~/.test(path))).toEqual([]);
  });

  it("passes over what is no message, and writes nothing but messages", async () => {
    using folder = bridgeBrief();
    const { child, ended, out } = start(folder.path);
    child.stdin.write('garbage\n{\n\u0000\u0001\n[]\n"x"\n{"jsonrpc":"1.0"}\n');
    child.stdin.write(Buffer.from([0xff, 0xfe, 0x0a]));
    child.stdin.write(hello);
    await expect.poll(out, { timeout: 120_000 }).toContain('"id":1');
    child.stdin.write(
      line({ id: 2, method: "tools/call", params: { name: "read_outline", arguments: { slide: 7 } } }),
    );
    child.stdin.write(line({ id: 3, method: "tools/call", params: { name: "nothing" } }));
    child.stdin.write(line({ id: 4, method: "nothing" }));
    await expect.poll(out, { timeout: 120_000 }).toContain('"id":4');
    child.stdin.end();
    expect(await ended).toBe(0);
    for (const one of out().trimEnd().split("\n")) expect(JSON.parse(one)).toMatchObject({ jsonrpc: "2.0" });
  });
});

describe("the command", () => {
  it("refuses flags that contradict each other, and an audience that there is not", async () => {
    using folder = bridgeBrief();
    const run = (flags: readonly string[]) => runMain(["mcp", "bridge", ...flags], { cwd: folder.path });
    expect((await run(["--allow-excuses"])).err).toContain("--allow-excuses goes with --write.");
    expect((await run(["--audience", "public", "--write"])).err).toContain(
      "A session of an audience only reads.",
    );
    const unknown = await run(["--audience", "press"]);
    expect([unknown.exit, unknown.err]).toEqual([
      2,
      expect.stringContaining('No audience is named "press".'),
    ]);
    expect(unknown.err).toContain("council, operations, public");
  });

  it("says what to install where the protocol's package is not there", async () => {
    using folder = bridgeBrief();
    using hook = folderWith({ "hook.mjs": WITHOUT_SDK });
    const child = spawn(
      process.execPath,
      ["--import", join(hook.path, "hook.mjs"), COMMAND, "mcp", "bridge"],
      {
        cwd: folder.path,
        env: { ...process.env, NO_COLOR: "1" },
      },
    );
    const told = { err: "" };
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told.err += text;
    });
    expect(await new Promise((done) => child.on("close", done))).toBe(2);
    expect(told.err).toContain('"@modelcontextprotocol/sdk", which is not installed.');
    expect(told.err).toContain("npm install @modelcontextprotocol/sdk");
  });

  it("serves nothing of a brief outside of the folder that --within names", async () => {
    using folder = bridgeBrief();
    mkdirSync(join(folder.path, "inside"));
    await using assistant = await assistantOn("bridge", { cwd: folder.path, flags: ["--within", "inside"] });
    const answer = await assistant.call("list_sources");
    expect([answer.isRefused, answer.text]).toEqual([
      true,
      expect.stringContaining("The brief cannot be read."),
    ]);
  });
});
