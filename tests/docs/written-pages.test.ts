import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnosticPages, unwrittenPages } from "../../scripts/reference/diagnostic-pages.ts";
import { writtenPages } from "../../scripts/written-pages.ts";

const pages = writtenPages();

describe("a page of docs/ that is generated", () => {
  it.each([...pages.keys()])("is up to date: `npm run docs` writes it: %s", (path) => {
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(pages.get(path));
  });

  it("leads to files that are there", () => {
    const broken = [...pages].flatMap(([path, page]) =>
      [...page.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, "").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target = ""]) => join(dirname(path), target))
        .filter((target) => !existsSync(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe("the pages of diagnostics", () => {
  const written = diagnosticPages();

  it("say of each code what it means and how to mend it, written by hand", () => {
    expect(unwrittenPages(written)).toEqual([]);
  });

  it("are those of the codes, and no others", () => {
    const files = readdirSync("docs/reference/diagnostics").map(
      (name) => `docs/reference/diagnostics/${name}`,
    );
    expect(files.filter((file) => !written.has(file))).toEqual([]);
  });
});
