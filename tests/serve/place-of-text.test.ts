import { describe, expect, it } from "vitest";
import { textPointedAt } from "../../src/serve/preview/place-of-text.ts";

const TEXTS = [
  "The bridge stays closed",
  "The *east* 'leaf'{.scare} failed. [@log, line 4]",
  "Costs rise",
  "Fuel costs doubled, says {{vars.contact}} of the [port](https://port.example). [see @memo]",
  "East",
  "Trains [@log] and [see @memo] ferries run.",
];
const PLACES = TEXTS.map((markdown) => ({
  ...({ what: "point", place: "points/0", markdown } as const),
  span: { file: "brief.yaml", start: 0, end: 0 },
}));

/** The texts of elements, from the inside out. */
function pointedAt(...texts: readonly string[]): string | undefined {
  return TEXTS[textPointedAt(PLACES, texts)];
}

describe("the text that is pointed at", () => {
  it("is the one that an element says, with or without marks of its citations", () => {
    expect(pointedAt("The bridge stays closed")).toBe(TEXTS[0]);
    expect(pointedAt("The east leaf failed.2")).toBe(TEXTS[1]);
  });

  it("may cite between its words, where the page has numbers", () => {
    const list = "East Trains 2 and 3 ferries run.";
    expect(pointedAt("Trains 2 and 3 ferries run.", list)).toBe(TEXTS[5]);
    expect(pointedAt("2", "Trains 2 and 3 ferries run.", list)).toBe(TEXTS[5]);
  });

  it("is the whole text around an emphasized word, though another has that word too", () => {
    expect(
      pointedAt("leaf", "The east leaf failed.2", "The bridge stays closed The east leaf failed.2"),
    ).toBe(TEXTS[1]);
    expect(pointedAt("2", "The east leaf failed.2")).toBe(TEXTS[1]);
  });

  it("is that of the outer item, where another is inside it", () => {
    expect(pointedAt("Costs rise Fuel costs doubled, says Ann of the port.3")).toBe(TEXTS[2]);
  });

  it("may have variables and links", () => {
    expect(
      pointedAt(
        "port",
        "Fuel costs doubled, says Ann of the port.3",
        "Costs rise Fuel costs doubled, says Ann of the port.3",
      ),
    ).toBe(TEXTS[3]);
  });

  it("is none where a slide has none of the words", () => {
    expect(pointedAt("TLP:AMBER", "TLP:AMBER 3 / 11")).toBeUndefined();
    expect(pointedAt("—")).toBeUndefined();
  });
});
