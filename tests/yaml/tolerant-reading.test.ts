import { describe, expect, it } from "vitest";
import { readWholeYaml, readYaml } from "../../src/yaml/read-yaml.ts";
import { showTree } from "../support/show-tree.ts";

const BRIEF = `title: Ferry
audiences:
  crew: { depth: 1 }
slides:
  - id: pier
    title: The pier
    points:
      - It is shut.
      - text: It leaks.
        only: [crew]
  - id: boat
    title: The boat
`;

/** What is read of the brief without a slip. */
const WHOLE = {
  audiences: "{crew: {depth: 1}}",
  points: "[It is shut., {text: It leaks., only: [crew]}]",
  boat: "{id: boat, title: The boat}",
};

/** Returns what is told, with its line, and what is left, where `written` stands for `meant`. */
function readWith(
  meant: string,
  written: string,
): { readonly told: readonly string[]; readonly left: string } {
  expect(BRIEF).toContain(meant);
  const text = BRIEF.replace(meant, () => written);
  const { value, diagnostics } = readYaml({ file: "f.yaml", text });
  const told = diagnostics.map(
    ({ message, span }) => `${text.slice(0, span?.start).split("\n").length}: ${message}`,
  );
  return { told, left: showTree(value) };
}

/** `slide` is what is left of the first one; the rest is whole. */
const withPier = (slide: string, more = ""): string =>
  `{title: Ferry, audiences: ${WHOLE.audiences}, slides: [${slide}, ${WHOLE.boat}${more}]${more}}`;

const PIER = "    title: The pier";

describe("beside a slip, all else is read", () => {
  it.each([
    ["a quotation mark that is not closed", '    title: "The pier', '6: A closing " is missing.'],
    ["a single one", "    title: 'The pier", "6: A closing ' is missing."],
    [
      "an escape that there is none of",
      '    title: "The \\pier"',
      "6: A text in double quotes has an escape that YAML does not know.",
    ],
    ["words behind a text in quotes", '    title: "The" pier', '6: "pier" does not belong here.'],
    [
      "a colon in a text",
      "    title: The pier: shut",
      '6: This colon makes a key of "The pier", in the middle of a text.',
    ],
    [
      "a character that begins no text",
      "    title: @pier",
      '6: A text without quotes cannot begin with "@".',
    ],
    [
      "a citation without quotes",
      "    title: [@pier] is shut",
      "6: A text that begins with a citation takes quotes.",
    ],
    ["a tag", "    title: !pier x", '6: The tag "!pier" is not one of the format.'],
    ["an alias of nothing", "    title: *pier", '6: No anchor is named "pier" before this alias.'],
  ])("%s: its key is known, and its value lost", (_, written, told) => {
    const left = withPier(`{id: pier, title: ?, points: ${WHOLE.points}, …}`);
    expect(readWith(PIER, written)).toEqual({ told: [told], left });
  });

  it.each([
    ["a quotation mark that opens in front of a key", '    "title: The pier'],
    ["a colon that is missing", "    title The pier"],
    ["a key that is being typed", "    tit"],
    ["a dash without a space", "    -title"],
  ])("%s: the slide may have had more", (_, written) => {
    const { told, left } = readWith(PIER, written);
    expect(left).toBe(withPier(`{id: pier, points: ${WHOLE.points}, …}`));
    expect(told).toEqual([expect.stringMatching(/^6: /)]);
  });

  it.each([
    [
      "a bracket that is not closed",
      "        only: [crew]",
      "        only: [crew",
      `{id: pier, title: The pier, points: [It is shut., {text: It leaks., only: ?, …}]}`,
    ],
    [
      "a bracket too many",
      "        only: [crew]",
      "        only: [crew]]",
      `{id: pier, title: The pier, points: [It is shut., {text: It leaks., only: ?, …}]}`,
    ],
    [
      "a citation between braces",
      "      - It is shut.",
      "      - { text: Shut [@pier], depth: 2 }",
      `{id: pier, title: The pier, points: [{text: ?, depth: 2, …}, {text: It leaks., only: [crew]}]}`,
    ],
    [
      "a dash without a text",
      "      - It is shut.",
      "      -",
      `{id: pier, title: The pier, points: [null, {text: It leaks., only: [crew]}]}`,
    ],
    ["a key without a value", PIER, "    title:", `{id: pier, title: null, points: ${WHOLE.points}}`],
    ["a key given twice", PIER, `${PIER}\n${PIER}`, `{id: pier, title: The pier, points: ${WHOLE.points}}`],
    ["a colon that is missing over a list", "    points:", "    points", "{id: pier, title: The pier, …}"],
  ])("%s", (_, meant, written, slide) => {
    expect(readWith(meant, written).left).toBe(withPier(slide));
  });

  it.each([
    ["a tab that indents", PIER, "\ttitle: The pier", `{id: pier, …}`],
    ["a key too far to the left", PIER, "   title: The pier", "{id: pier, …}"],
    ["a key too far to the right", PIER, "      title: The pier", `{id: ?, points: ${WHOLE.points}, …}`],
    [
      "a stray }",
      PIER,
      `    title: 'The pier'\n    }`,
      `{id: pier, title: The pier, points: ${WHOLE.points}, …}`,
    ],
    [
      "a line that was broken in a text",
      "      - It is shut.",
      "      - It is\nshut, they say.",
      `{id: pier, title: The pier, points: [?, {text: It leaks., only: [crew]}, …], …}`,
    ],
    [
      "the marks of a merge",
      PIER,
      `<<<<<<< ours\n${PIER}\n=======\n    title: The quay\n>>>>>>> theirs`,
      `{id: pier, points: ${WHOLE.points}, …}`,
    ],
  ])("%s: whatever is open there may have had more", (_, meant, written, slide) => {
    const { told, left } = readWith(meant, written);
    expect(left).toBe(withPier(slide, ", …"));
    expect(told).toHaveLength(1);
  });

  it.each([
    ["a dash too far to the left", "  - id: boat", " - id: boat"],
    ["a dash too far to the right", "  - id: boat", "   - id: boat"],
    ["a dash that a tab indents", "  - id: boat", "\t- id: boat"],
    [
      "the marks of a merge",
      "  - id: boat\n",
      "<<<<<<< ours\n  - id: boat\n=======\n  - id: ship\n>>>>>>> theirs\n",
    ],
  ])("%s: nothing of one item is taken for the other's", (_, meant, written) => {
    const { told, left } = readWith(meant, written);
    expect(told).toHaveLength(1);
    expect(left).toContain(
      "{id: pier, title: The pier, points: [It is shut., {text: It leaks., only: [crew], …}, …], …}",
    );
    expect(left).not.toContain("The boat");
  });

  it("at the top of a file, and at its end", () => {
    const { told, left } = readWith("title: Ferry", 'title: "Ferry');
    expect(told).toEqual(['1: A closing " is missing.']);
    expect(left).toContain(`{title: ?, audiences: ${WHOLE.audiences}, slides: [{id: pier, title: The pier`);
    expect(readWith("    title: The boat\n", "    title: The boat\n    points: [x").left).toContain(
      "{id: boat, title: The boat, points: ?, …}]}",
    );
  });

  it("an anchor that is lost: what stands for it is lost, too, and no further mistake", () => {
    const { told, left } = readWith("title: Ferry\n", 'title: &name "Ferry\nsubtitle: *name\n');
    expect(told).toEqual(['1: A closing " is missing.']);
    expect(left).toContain("{title: ?, subtitle: ?, audiences");
  });

  it("a second document: its values count for the first", () => {
    const { told, left } = readWith("slides:", "---\nslides:");
    expect(told).toEqual(["4: A second document begins here."]);
    expect(left).toContain(WHOLE.boat);
  });

  it("several slips are each reported at their place", () => {
    const text = BRIEF.replace("Ferry", "@Ferry").replace("The boat", '"The boat');
    const { value, diagnostics } = readYaml({ file: "f.yaml", text });
    expect(diagnostics.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(["@", '"']);
    expect(showTree(value)).toContain(`{id: boat, title: ?, …}`);
  });
});

describe("a file of which a part is of no use", () => {
  it("is read whole or not at all", () => {
    expect(readWholeYaml({ file: "f.yaml", text: "a: 1\nb: 'x\n" }).value).toBeUndefined();
    expect(showTree(readWholeYaml({ file: "f.yaml", text: "a: 1\n" }).value)).toBe("{a: 1}");
  });
});
