import { describe, expect, it } from "vitest";
import { showChanges } from "../../src/anchoring/show-changes.ts";

describe("showChanges", () => {
  it("is undefined where nothing differs", () => {
    expect(showChanges([{ kind: "same", text: "all of it" }])).toBeUndefined();
    expect(showChanges([])).toBeUndefined();
  });

  it("shortens what stays the same, at both edges and between changes", () => {
    expect(
      showChanges([
        { kind: "same", text: "one two three four five six " },
        { kind: "removed", text: "out " },
        { kind: "added", text: "in " },
        { kind: "same", text: "a b c d e f g h i j " },
        { kind: "added", text: "more " },
        { kind: "same", text: "one two three four five six" },
      ]),
    ).toBe("…three four five six [-out-] {+in+} a b c d … g h i j {+more+} one two three four…");
  });

  it("shows line breaks as spaces, and parts a last removed word from what replaces it", () => {
    expect(
      showChanges([
        { kind: "same", text: "a\n  b " },
        { kind: "removed", text: "now" },
        { kind: "added", text: "then" },
      ]),
    ).toBe("a b [-now-] {+then+}");
  });
});
