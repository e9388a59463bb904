import { describe, expect, it } from "vitest";
import { DEEPEST_YAML, deepYaml } from "../../src/brief/yaml-nesting.ts";

describe("YAML that nests too deeply", () => {
  it.each([
    ["brackets", "[".repeat(DEEPEST_YAML + 1)],
    ["dashes in one line", "- ".repeat(DEEPEST_YAML + 1)],
    ["dashes before brackets", "- ".repeat(60) + "[".repeat(60)],
  ])("is found: %s", (_, text) => {
    expect(deepYaml(text)).toBeDefined();
  });

  it("is no brief in one line, as JSON may be, however many keys it has", () => {
    const slides = Array.from({ length: 3 * DEEPEST_YAML }, (_, at) => ({ id: `s${at}`, title: "A" }));
    expect(deepYaml(JSON.stringify({ title: "A", slides }))).toBeUndefined();
  });
});
