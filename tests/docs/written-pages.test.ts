import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagnosticPages, unwrittenPages } from "../../scripts/reference/diagnostic-pages.ts";
import { writtenPages } from "../../scripts/written-pages.ts";

const pages = writtenPages();

describe("a page of docs/ that is generated", () => {
  it.each([...pages.keys()])("is up to date: `npm run docs` writes it: %s", (path) => {
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(pages.get(path));
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
