/** `citedeck preview` as its own process. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND } from "../support/command.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";
import { smallBrief } from "../support/small-brief.ts";

const FILES = smallBrief(
  "slides: [ { id: one, title: One, points: [ { text: Words., kind: context } ] } ]\n",
);

interface Running extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  /** Its address, once it has said it. */
  readonly url: () => Promise<string>;
}

function preview(
  folder: Folder,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, [COMMAND, "preview", ...args], {
    cwd: folder.path,
    env: { ...process.env, NO_COLOR: "1", ...env },
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (text) => {
    said.out += String(text);
  });
  child.stderr.on("data", (text) => {
    said.err += String(text);
  });
  const ended = new Promise((done) => child.once("exit", done));
  return {
    ...{ child, said },
    url: async () => {
      await expect.poll(() => said.out, { timeout: 60_000 }).toMatch(/^http:\S+\n$/);
      return said.out.trim();
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

describe("citedeck preview", () => {
  it("takes a folder, prints its address alone on a line, opens the browser, and ends at Ctrl-C without a trace", async () => {
    using folder = folderWith({ ...FILES, browser: '#!/bin/sh\necho "$1" > opened\n' });
    chmodSync(join(folder.path, "browser"), 0o755);
    const browser = join(folder.path, "browser");
    await using running = preview(folder, [".", "--port", "0", "--open"], { BROWSER: browser, DISPLAY: "" });
    const url = await running.url();
    expect(await (await fetch(url)).text()).toContain("Words.");
    await expect.poll(() => existsSync(join(folder.path, "opened"))).toBe(true);
    await expect.poll(() => readFileSync(join(folder.path, "opened"), "utf8").trim()).toBe(url);
    expect(existsSync(join(folder.path, ".citedeck/preview.json"))).toBe(true);
    running.child.kill("SIGINT");
    await new Promise((done) => running.child.once("exit", done));
    expect(existsSync(join(folder.path, ".citedeck"))).toBe(false);
  });

  it("reads nothing outside of the folder that --within names", async () => {
    using folder = folderWith({
      "in/brief.yaml": `sources: ../sources.yaml\n${FILES["brief.yaml"]}`,
      "sources.yaml": FILES["sources.yaml"] ?? "",
    });
    await using running = preview(folder, ["in", "--port", "0", "--within", "in"]);
    const url = await running.url();
    const stop = new AbortController();
    const events = await fetch(`${url}events`, { signal: stop.signal });
    const told: string[] = [];
    const reading = (async () => {
      for await (const bytes of events.body ?? []) told.push(new TextDecoder().decode(bytes));
    })().catch(() => undefined);
    await expect.poll(() => told.join("")).toContain('lies outside of \\"in\\".');
    stop.abort();
    await reading;
    const { exit, err } = await runMain(["preview", "in", "--within", "nowhere"], { cwd: folder.path });
    expect([exit, err]).toEqual([2, 'citedeck: No folder is at "nowhere".\n']);
  });

  it("says which port it takes where the one that it was to have is in use", async () => {
    using folder = folderWith(FILES);
    await using first = preview(folder, ["--port", "0"]);
    const { port } = new URL(await first.url());
    await using second = preview(folder, ["--port", port]);
    const { port: next } = new URL(await second.url());
    expect(Number(next)).toBeGreaterThan(Number(port));
    expect(second.said.err).toContain(`Port ${port} is in use, so it is ${next}.`);
  });

  it.each([
    [["--host", "192.0.2.7"], "Others could read the brief"],
    [["--host", "192.0.2.7", "--token", "short"], "16 letters and digits"],
    [["--host", "0.0.0.0", "--token", "a-secret-of-the-author"], "every address"],
    [["--edit", "--read-only"], "for editing or read-only, not both"],
  ])("refuses %j", async (args, words) => {
    using folder = folderWith(FILES);
    const { exit, err } = await runMain(["preview", ...args], { cwd: folder.path });
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });
});
