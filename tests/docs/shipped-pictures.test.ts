import { readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path/posix";
import { describe, expect, it } from "vitest";

const { files }: { readonly files: readonly string[] } = JSON.parse(readFileSync("package.json", "utf8"));
const leftOut = files.filter((file) => file.startsWith("!")).map((file) => file.slice(1));

const SAID = "The package leaves these pictures out";

const pages = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .map((name) => `docs/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".md"));

describe("a page that the package has", () => {
  it.each(pages)("says so where it shows pictures that the package leaves out: %s", (path) => {
    const page = readFileSync(path, "utf8");
    const pictures = [...page.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, url = ""]) =>
      join(path, "..", url),
    );
    const missing = pictures.filter((picture) => leftOut.some((pattern) => matchesGlob(picture, pattern)));
    expect(page.includes(SAID)).toBe(missing.length > 0);
  });
});
