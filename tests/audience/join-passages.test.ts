import { describe, expect, it } from "vitest";
import { compileFiles, deckFor } from "../support/compile-files.ts";

const FILLER = "Nothing of it is cited here by anyone. ".repeat(20);

/** The passages that stand on the slides of evidence, for a text and what is quoted of it. */
function passagesOf(
  text: string,
  excerpts: readonly string[],
  more: Readonly<Record<string, string>> = {},
): readonly string[] {
  const list = excerpts.map(
    (exact, at) => `  e${at}: { source: memo, exact: ${JSON.stringify(exact)}${more[exact] ?? ""} }`,
  );
  const cites = excerpts.map((_, at) => `"Words. [@e${at}]"`).join(", ");
  const compiled = compileFiles({
    "brief.yaml": `citedeck: 1
title: T
tlp: AMBER
unmarked: CLEAR
audiences: { all: { tlp: GREEN } }
slides:
  - { id: one, title: One, points: [${cites}] }
  - { id: all, layout: evidence }
`,
    "sources.yaml": "sources: [{ id: memo, type: report, title: Memo, file: memo.txt }]\n",
    "excerpts.yaml": `excerpts:\n${list.join("\n")}\n`,
    "memo.txt": text,
  });
  const { slides } = deckFor(compiled, "all").deck;
  return slides.flatMap(({ evidence }) =>
    evidence.flatMap(({ passages }) => passages.map(({ words }) => words)),
  );
}

describe("the passages that excerpts stand in", () => {
  it("hold neighbours together, in the order of the source and each read once", () => {
    expect(
      passagesOf("The quay is shut. Two cranes fell. Nobody was hurt. It rained.", [
        "Nobody was hurt",
        "The quay is shut",
      ]),
    ).toEqual(["<mark>The quay is shut</mark>. Two cranes fell. <mark>Nobody was hurt</mark>. It rained."]);
  });

  it("mark what stands in two excerpts once", () => {
    expect(
      passagesOf("Two cranes fell at the quay.", ["Two cranes fell", "cranes fell at the quay", "fell"]),
    ).toEqual(["<mark>Two cranes fell at the quay</mark>"]);
  });

  it("part what stands far from each other, and paragraphs stay apart", () => {
    const passages = passagesOf(`One fell.\n\nTwo stood. ${FILLER}Three lay.`, [
      "One fell",
      "Two stood",
      "Three lay",
    ]);
    expect(passages).toHaveLength(2);
    expect(passages[0]).toContain("<mark>One fell</mark>.\n<mark>Two stood</mark>.");
    expect(passages[1]).toContain("<mark>Three lay</mark>");
  });

  it("are no longer than a slide has room for", () => {
    const sentences = Array.from(
      { length: 60 },
      (_, at) => `Crane ${at} of the port stands still since Monday night.`,
    );
    const passages = passagesOf(sentences.join(" "), sentences);
    expect(passages.length).toBeGreaterThan(1);
    expect(Math.max(...passages.map((words) => words.replaceAll(/<[^>]*>/g, "").length))).toBeLessThan(
      15 * 105 + 400,
    );
  });

  it("stand apart where one is translated, since the translation belongs to it alone", () => {
    const more = { "To kraner faldt": ", translation: { text: Two cranes fell, from: da, by: desk }" };
    expect(
      passagesOf("To kraner faldt. Det regnede.", ["To kraner faldt", "Det regnede"], more),
    ).toHaveLength(2);
  });

  it("have nothing between two excerpts that the audience may not see", () => {
    const text = "The quay is shut. The owner paid in cash. Nobody was hurt.";
    const more = { "The owner paid in cash": ", tlp: AMBER" };
    const passages = passagesOf(
      text,
      ["The quay is shut", "The owner paid in cash", "Nobody was hurt"],
      more,
    );
    expect(passages).toEqual(["<mark>The quay is shut</mark>", "<mark>Nobody was hurt</mark>"]);
  });

  it("go on in a further one where an excerpt alone is longer than a slide, cut between sentences", () => {
    const sentences = Array.from(
      { length: 40 },
      (_, at) => `The council met for the ${at + 4}th time and left the crane where it stood.`,
    );
    const exact = sentences.join(" ");
    const passages = passagesOf(`Before it. ${exact} After it.`, [exact]);
    expect(passages.length).toBeGreaterThan(1);
    expect(Math.max(...passages.map((words) => words.length))).toBeLessThan(17 * 105 + 40);
    expect(passages.every((words) => /(?:stood\.|After it\.)\s*(?:<\/mark>)?\s*$/.test(words))).toBe(true);
    expect(passages.join("").replaceAll(/<[^>]*>/g, "")).toBe(`Before it. ${exact} After it.`);
  });
});
