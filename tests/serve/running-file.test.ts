/** What a preview tells editors, and takes back. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRunningFile } from "../../src/serve/preview/running-file.ts";
import { startPreview } from "../../src/serve/preview/start-preview.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const FILES = smallBrief(
  "slides: [ { id: one, title: One, points: [ { text: Words., kind: context } ] } ]\n",
);

function start(folder: Folder, onWarning?: (sentence: string) => void) {
  const brief = join(folder.path, "brief.yaml");
  return startPreview({ brief, host: "127.0.0.1", port: 0, openEditor: () => undefined, onWarning });
}

function told(folder: Folder): { url: string; port: number; token: string; frame?: string } {
  return JSON.parse(readFileSync(join(folder.path, ".citedeck/preview.json"), "utf8"));
}

describe("a running preview", () => {
  it("tells its author's editors alone where it is and what opens it, until it ends", async () => {
    using folder = folderWith(FILES);
    const preview = await start(folder);
    const { url, port, token } = told(folder);
    expect([url, port]).toEqual([preview.url, Number(new URL(preview.url).port)]);
    expect(statSync(join(folder.path, ".citedeck/preview.json")).mode & 0o777).toBe(0o600);
    const file = join(folder.path, "brief.yaml");
    const body = JSON.stringify({ file, offset: readFileSync(file, "utf8").indexOf("Words") });
    const answer = await fetch(`${url}at`, { method: "POST", body, headers: { "x-citedeck-token": token } });
    expect(await answer.json()).toMatchObject({ kind: "item", slide: "one" });
    await preview[Symbol.asyncDispose]();
    expect(existsSync(join(folder.path, ".citedeck"))).toBe(false);
  });

  it("removes what one began that was killed, and leaves that of one which runs", async () => {
    const { pid: ended = 0 } = spawnSync(process.execPath, ["--version"]);
    const begun = (pid: number) => `.citedeck/preview.json.${pid}`;
    using folder = folderWith({ ...FILES, [begun(ended)]: "{", [begun(process.ppid)]: "{" });
    await using _preview = await start(folder);
    const own = folder.files().filter((path) => path.startsWith(".citedeck/"));
    expect(own).toEqual([".citedeck/preview.json", begun(process.ppid)]);
  });

  it("leaves that of a newer citedeck as it is while it runs, says so, and tells nobody what stands in it", async () => {
    const url = "http://127.0.0.1:9/";
    const newer = { version: 2, brief: "brief.yaml", url, port: 9, token: "x", process: process.pid };
    using folder = folderWith({ ...FILES, ".citedeck/preview.json": JSON.stringify(newer) });
    const warnings: string[] = [];
    const preview = await start(folder, (sentence) => warnings.push(sentence));
    expect(warnings).toEqual([expect.stringContaining("was written by a newer citedeck")]);
    expect(readRunningFile(folder.path)).toBeUndefined();
    await preview[Symbol.asyncDispose]();
    expect(told(folder)).toEqual(newer);
  });

  it("replaces what an ended one left, whoever could read that", async () => {
    using folder = folderWith({ ...FILES, ".citedeck/preview.json": '{"token":"old","port":1}' });
    const path = join(folder.path, ".citedeck/preview.json");
    chmodSync(path, 0o666);
    const preview = await start(folder);
    expect(told(folder).url).toBe(preview.url);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await preview[Symbol.asyncDispose]();
  });

  it("tells no address for frames where every request must bring a token", async () => {
    using folder = folderWith(FILES);
    const brief = join(folder.path, "brief.yaml");
    const start = { brief, host: "127.0.0.1", port: 0, openEditor: () => undefined };
    await using open = await startPreview(start);
    expect(told(folder).frame).toBe(open.frame);
    expect(open.frame).toMatch(/\?frame=[\w-]{22}$/);
    await using closed = await startPreview({ ...start, networkToken: "sixteen-characters" });
    expect([closed.frame, told(folder).frame]).toEqual([undefined, undefined]);
  });

  it("leaves what a later one has told", async () => {
    using folder = folderWith(FILES);
    const first = await start(folder);
    const second = await start(folder);
    await first[Symbol.asyncDispose]();
    expect(told(folder).url).toBe(second.url);
    await second[Symbol.asyncDispose]();
    expect(existsSync(join(folder.path, ".citedeck"))).toBe(false);
  });

  it.each([
    ["https://elsewhere.example/", undefined],
    ["http://127.0.0.1.elsewhere.example/", undefined],
    ["http://203.0.113.9:4646/", undefined],
    ["http://127.0.0.1:4646/", "http://elsewhere.example/?frame=abc"],
    ["file:///tmp/preview", undefined],
  ])("is not looked for at %s, %s: the file may have come with somebody else's brief", (url, frame) => {
    using folder = folderWith({ ".citedeck/preview.json": fileOf(url, frame) });
    expect(readRunningFile(folder.path)).toBeUndefined();
  });

  it.each([
    "http://127.0.0.1:4646/",
    "http://[::1]:4646/",
    "http://localhost:4646/",
    ...Object.values(networkInterfaces()).flatMap((own) =>
      own?.[0]?.family === "IPv4" ? [`http://${own[0].address}:1/`] : [],
    ),
  ])("is found at %s, which is this machine", (url) => {
    using folder = folderWith({ ".citedeck/preview.json": fileOf(url, `${url}?frame=abc`) });
    expect(readRunningFile(folder.path)?.url).toBe(url);
  });
});

function fileOf(url: string, frame: string | undefined): string {
  return JSON.stringify({ brief: "brief.yaml", url, port: 4646, frame, token: "t", process: process.pid });
}
