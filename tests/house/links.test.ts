import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { docLinks } from "../../scripts/site/doc-links.ts";
import { resolveDocLink } from "../../scripts/site/resolve-doc-link.ts";

/** Folders with pages for readers. Those of src/ are for whoever works there; tests/ and node_modules/ have pages of their own making. */
const FOLDERS = ["docs", "src", ".github", ".changeset", "bench", "briefs", "editors", "examples", "skills"];
/** What is installed or made. */
const MADE = /(?:^|\/)(?:node_modules|dist|results)\//;

function pagesIn(folder: string, recursive: boolean): readonly string[] {
  const names = readdirSync(folder, { recursive, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  const pages = names.filter((name) => name.endsWith(".md") && !MADE.test(`${name}/`));
  return pages.map((name) => (folder === "." ? name : `${folder}/${name}`));
}

const there = new Set(readdirSync("."));
const pages = [
  ...pagesIn(".", false),
  ...FOLDERS.filter((folder) => there.has(folder.split("/")[0] ?? "")).flatMap((folder) =>
    pagesIn(folder, true),
  ),
];

describe("a link in a page of the repository", () => {
  it.each(pages)("leads to a file, and to a heading of it where it names one: %s", (page) => {
    const targets = docLinks(readFileSync(page, "utf8")).map(({ url }) =>
      resolveDocLink({ url, from: page }),
    );
    expect(targets.flatMap((target) => (target.kind === "dead" ? [target.reason] : []))).toEqual([]);
  });
});
