import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { referencePage } from "../../src/diagnostics/reference-page.ts";

it("The reference page in docs/ is the one that the catalogue makes; `npm run docs` writes it", () => {
  expect(readFileSync("docs/diagnostics.md", "utf8")).toBe(referencePage());
});
