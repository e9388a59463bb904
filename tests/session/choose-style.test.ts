import { describe, expect, it } from "vitest";
import { codesOf, compileFiles, deckFor } from "../support/compile-files.ts";
import { smallBrief } from "../support/small-brief.ts";

const CITING = 'slides: [{ id: a, title: A, points: ["So it is. [@cranes]"] }, { id: b, layout: sources }]\n';

/** A style that prints titles, and nothing else. */
const TITLES = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Titles</title><id>titles</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" suffix="!"/></layout></bibliography>
</style>`;

function compileWith(style: string, files: Readonly<Record<string, string>> = {}) {
  return compileFiles({ ...smallBrief(`style: ${style}\n${CITING}`), ...files });
}

describe("the citation style of a brief", () => {
  it("sets every list of sources, and the citations in the evidence", () => {
    const compiled = compileWith("vancouver");
    expect(codesOf(compiled).filter((code) => code.endsWith("style"))).toEqual([]);
    const { deck, evidence } = deckFor(compiled, "everyone");
    expect(deck.sources[0]?.note).toBe("The quay memo. 2024 Mar.");
    expect(deck.slides.at(-1)?.groups[0]?.sources[0]?.note).toBe("The quay memo. 2024 Mar.");
    expect(JSON.stringify(evidence)).toContain("The quay memo. 2024 Mar.");
    expect(deck.slides[0]?.footer?.notes[0]?.text).toContain("The quay memo, 1\u00a0Mar\u00a02024");
  });

  it("asks for its processor's credit to be shown, and the house style for none", () => {
    expect(compileWith("apa").credits).toEqual([
      "Citations by CSL (citeproc-js), https://citationstyles.org/",
    ]);
    expect(compileWith("house").credits).toEqual([]);
  });

  it("may be a file beside the brief", () => {
    const compiled = compileWith("titles.csl", { "titles.csl": TITLES });
    expect(deckFor(compiled, "everyone").deck.sources[0]?.note).toBe("The quay memo!");
  });

  it("that is not known, not there, or not a style is an error, and the house style goes on", () => {
    expect(codesOf(compileWith("aba"))).toContain("unknown-style");
    expect(codesOf(compileWith("own.csl"))).toContain("file-not-found");
    const broken = compileWith("own.csl", { "own.csl": "<html/>" });
    expect(codesOf(broken)).toContain("invalid-style");
    expect(deckFor(broken, "everyone").deck.sources[0]?.note).toContain("1\u00a0March\u00a02024");
  });
});
