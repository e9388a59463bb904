import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { docLinks } from "../../scripts/site/doc-links.ts";
import { folderWith } from "../support/folder.ts";
import { runMain } from "../support/run-main.ts";

const README = readFileSync("README.md", "utf8");

/** The blocks of YAML that open with the name of their file, up to the first report. */
function firstExample(): { readonly files: Readonly<Record<string, string>>; readonly report: string } {
  const [, before = "", report = ""] = /^([\s\S]*?)```\n\$ citedeck check\n([\s\S]*?)```/.exec(README) ?? [];
  const blocks = before.matchAll(/```yaml\n(# (\S+)\n[\s\S]*?)```/g);
  return { files: Object.fromEntries([...blocks].map(([, text = "", name]) => [name, text])), report };
}

describe("the first example of the README", () => {
  it("prints what it shows, pasted into an empty folder", async () => {
    const { files, report } = firstExample();
    using folder = folderWith(files);
    expect(Object.keys(files)).toEqual(["brief.yaml", "excerpts.yaml", "sources.yaml"]);
    expect((await runMain(["check"], { cwd: folder.path })).out).toBe(report);
  });
});

describe("the pictures of the README", () => {
  const pictures = docLinks(README).filter(({ kind }) => kind === "image");

  it("are a slide and a handout of ours, each in less than 300 kB, and say what they show", () => {
    expect(pictures.map(({ url }) => url)).toEqual([
      "docs/pictures/readme-slide.webp",
      "docs/pictures/readme-handout.webp",
    ]);
    expect(pictures.filter(({ url }) => statSync(url).size >= 300_000)).toEqual([]);
    for (const { start, end } of pictures) expect(README.slice(start, end)).toMatch(/^!\[[^\]]{20,}\]/);
  });
});
