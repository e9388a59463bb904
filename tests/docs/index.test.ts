import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Pages that others lead to: one per diagnostic, layout or part of the format. */
const LISTED_ELSEWHERE = /^reference\/(?:diagnostics|layouts|format)\//;

it("docs/README.md leads to every page", () => {
  const index = readFileSync("docs/README.md", "utf8");
  const pages = readdirSync("docs", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md") && name !== "README.md" && !LISTED_ELSEWHERE.test(name));
  expect(pages.filter((page) => !index.includes(`](${page})`))).toEqual([]);
});
