/** The file that editors install: what is in it, and that it runs as it lies there. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { folderWith } from "../../support/folder.ts";
import { needs, type Skippable } from "../../support/needs.ts";
import { editorStub } from "./editor-stub.ts";
import { activateExtension } from "./load-extension.ts";

const FILES = [
  "[Content_Types].xml",
  "extension.vsixmanifest",
  "extension/LICENSE.txt",
  "extension/THIRD-PARTY.txt",
  "extension/changelog.md",
  "extension/dist/extension.cjs",
  "extension/icon.png",
  "extension/package.json",
  "extension/readme.md",
];
const LICENCES = ["MIT", "ISC", "BlueOak-1.0.0"];
const LARGEST = 200_000;

describe("the packed extension", () => {
  it("has its own files and nothing else, with the licences of what is bundled, and is activated", async (context) => {
    const file = packed(context);
    expect(statSync(file).size).toBeLessThan(LARGEST);
    const zip = await JSZip.loadAsync(readFileSync(file));
    const read = async (name: string): Promise<string> => (await zip.file(name)?.async("string")) ?? "";
    expect(Object.keys(zip.files).sort()).toEqual(FILES);

    const code = await read("extension/dist/extension.cjs");
    const needed = new Set([...code.matchAll(/\brequire\([`"']([^`"']+)[`"']\)/g)].map(([, name]) => name));
    const brought = ["vscode", ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
    expect([...needed].filter((name) => !brought.includes(name ?? ""))).toEqual([]);

    const titles = [...(await read("extension/THIRD-PARTY.txt")).matchAll(/^(\S+) \d\S* \((.+)\)$/gm)];
    expect(titles.map(([, name]) => name)).toContain("vscode-languageclient");
    expect(titles.filter(([, , licence]) => !LICENCES.includes(licence ?? ""))).toEqual([]);

    const { main, contributes } = JSON.parse(await read("extension/package.json"));
    using folder = folderWith({ "extension.cjs": await read(join("extension", main)) });
    const editor = editorStub({ folder: folder.path });
    await using _ = activateExtension(join(folder.path, "extension.cjs"), editor);
    expect(editor.commands()).toHaveLength(contributes.commands.length);
  });
});

/** Packs the extension as `npm run vsix` does, and returns the file's path. */
function packed(context: Skippable): string {
  const isThere = existsSync("editors/vscode/node_modules/@vscode/vsce");
  needs(
    isThere,
    "What packs the extension is missing: `npm ci --ignore-scripts --prefix editors/vscode`.",
    context,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/pack-extension.ts"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`It is not packed: ${stdout}${stderr}`);
  const { version } = JSON.parse(readFileSync("editors/vscode/package.json", "utf8"));
  return `editors/vscode/dist/citedeck-${version}.vsix`;
}
