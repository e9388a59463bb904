import { describe, expect, it } from "vitest";
import { codesOf, compileFiles } from "../support/compile-files.ts";

const HEAD = `title: The cranes
style: chigaco
theme: minstry
sources: [{ id: memo, type: report, title: M, file: memo.txt, excuse: { unused-source: Kept }, derived-from: [] }]
excerpts: { cranes: { source: memo, exact: The cranes stand } }
audiences: { press: { label: Press, slides: [a] } }
`;

describe("a brief whose slides cannot be read", () => {
  it.each([
    ["under a misspelt key", "slidez: [{ id: a, title: A }]\n", "unknown-key"],
    ["in a map", "slides: { a: { title: A } }\n", "wrong-type"],
    ["nowhere", "", "missing-key"],
  ])("%s has its other mistakes reported too, and none that the slides may disprove", (_, slides, code) => {
    const compiled = compileFiles({ "brief.yaml": HEAD + slides, "memo.txt": "The crane stands." });
    expect(codesOf(compiled).toSorted()).toEqual(
      ["excerpt-absent", "unknown-style", "unknown-theme", code].toSorted(),
    );
  });

  it("has an audience's variables reported only where audiences can be read", () => {
    const yaml = 'title: T\naudiences: [press]\nslides: [{ id: a, title: "Ask {{vars.contact}}" }]\n';
    expect(codesOf(compileFiles({ "brief.yaml": yaml }))).toEqual(["wrong-type"]);
  });
});
