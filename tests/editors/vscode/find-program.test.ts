/** Which program checks a brief. */
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findProgram } from "../../../editors/vscode/src/find-program.ts";
import { type Folder, folderWith } from "../../support/folder.ts";

const BIN = "node_modules/.bin/citedeck";

/** A folder with programs at `paths`. */
function withPrograms(...paths: readonly string[]): Folder {
  const folder = folderWith(Object.fromEntries(paths.map((path) => [path, "#!/bin/sh\n"])));
  for (const path of paths) chmodSync(join(folder.path, path), 0o755);
  return folder;
}

const NOTHING = { setting: [], folders: [], path: "", platform: "linux" } as const;

describe("the program that checks briefs", () => {
  it("is what the settings name, with its arguments, before any other", () => {
    using folder = withPrograms(BIN);
    const found = findProgram({ ...NOTHING, setting: ["node", "start.ts"], folders: [folder.path] });
    expect(found).toEqual({ command: "node", args: ["start.ts"], needsShell: false });
  });

  it("is the workspace's own before one on the path, and of those the one nearest to the brief", () => {
    using folder = withPrograms(BIN, `briefs/ferry/${BIN}`, "bin/citedeck");
    const there = { ...NOTHING, folders: [folder.path], path: join(folder.path, "bin") };
    const commandFor = (brief: string) => findProgram({ ...there, brief: join(folder.path, brief) })?.command;
    expect(commandFor("briefs/ferry")).toBe(join(folder.path, `briefs/ferry/${BIN}`));
    expect(commandFor("briefs/bridge")).toBe(join(folder.path, BIN));
    expect(commandFor("../elsewhere")).toBe(join(folder.path, BIN));
    expect(findProgram({ ...there, folders: [] })?.command).toBe(join(folder.path, "bin/citedeck"));
  });

  it("is never one that lies beside a brief outside of the workspace", () => {
    using folder = withPrograms(BIN);
    using elsewhere = folderWith({});
    const found = findProgram({ ...NOTHING, folders: [elsewhere.path], brief: folder.path });
    expect(found).toBeUndefined();
  });

  it("is no file that cannot be run, and no folder", () => {
    using folder = folderWith({ "a/citedeck": "words", "b/citedeck/file": "" });
    const path = `${join(folder.path, "a")}:${join(folder.path, "b")}`;
    expect(findProgram({ ...NOTHING, path })).toBeUndefined();
  });

  it("is a script that needs a shell on Windows", () => {
    using folder = withPrograms(`${BIN}.cmd`);
    const found = findProgram({ ...NOTHING, folders: [folder.path], platform: "win32" });
    expect(found).toEqual({ command: join(folder.path, `${BIN}.cmd`), args: [], needsShell: true });
  });
});
