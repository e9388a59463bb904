import { describe, expect, it } from "vitest";
import { compileFiles, deckFor } from "../../support/compile-files.ts";

/** The first passage of a memo that says two things, each excerpt with what is added to it. */
function passageOf(saw: string, denies: string) {
  const compiled = compileFiles({
    "brief.yaml": `title: T
slides:
  - { id: one, title: One, points: ["Words. [@saw]", "Words. [@denies]"] }
  - { id: all, layout: evidence }
`,
    "sources.yaml": "sources: [{ id: memo, type: report, title: Memo, file: memo.txt }]\n",
    "excerpts.yaml": `excerpts:
  saw: { source: memo, exact: I saw it fall with my own eyes${saw} }
  denies: { source: memo, exact: The port denies it${denies} }
`,
    "memo.txt": "“I saw it fall with my own eyes,” he said. The port denies it.",
  });
  const { slides } = deckFor(compiled, "everyone").deck;
  return slides.flatMap(({ evidence }) => evidence.flatMap(({ passages }) => passages))[0];
}

describe("a passage on a slide of evidence", () => {
  it("reads as the source does, with its excerpts marked", () => {
    expect(passageOf("", "")?.words).toBe(
      "<mark>I saw it fall with my own eyes</mark>,” he said. <mark>The port denies it</mark>",
    );
  });

  it("names who is quoted once where it is the same for all", () => {
    expect(passageOf(", speaker: The driver", ", speaker: The driver")?.speakers).toEqual(["The driver"]);
    expect(passageOf("", "")?.speakers).toEqual([]);
  });

  it("names each speaker with the words that the excerpt begins with where they differ", () => {
    expect(passageOf(", speaker: The driver", "")?.speakers).toEqual(["The driver: “I saw it fall …”"]);
    expect(passageOf(", speaker: The driver", ", speaker: The port")?.speakers).toEqual([
      "The driver: “I saw it fall …”",
      "The port: “The port denies it”",
    ]);
  });

  it("has the markings of all its excerpts", () => {
    expect(passageOf("", "")?.markings).toEqual(["TLP:CLEAR"]);
  });
});
