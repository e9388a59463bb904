import { describe, expect, it } from "vitest";
import { foldWords, holdsMarking, holdsNumbered, holdsWords } from "../../src/pdf/printed-words.ts";

const page = (text: string) => foldWords(text);

describe("words on a page", () => {
  it("are found however the page breaks them up", () => {
    expect(
      holdsWords({ page: page("The doo\u00ad‐\nr sta ys"), words: "The door stays", mixed: false }),
    ).toBe(true);
  });

  it("are found where an accent stands apart from its letter", () => {
    expect(holdsWords({ page: page("e \u0301le\u0300ve"), words: "élève", mixed: false })).toBe(true);
  });

  it("are found with any kind of hyphen", () => {
    expect(holdsWords({ page: page("so-called"), words: "so\u2011called", mixed: false })).toBe(true);
  });

  it("are not found out of their order", () => {
    expect(holdsWords({ page: page("stays the door"), words: "the door stays", mixed: false })).toBe(false);
  });

  it("are found in any order where directions mix, yet all of them", () => {
    const mixed = page("(2022 .שלום El País");
    expect(holdsWords({ page: mixed, words: "El País, שלום, (2022)", mixed: true })).toBe(true);
    expect(holdsWords({ page: mixed, words: "El País, שלום, (2023)", mixed: true })).toBe(false);
  });
});

describe("a note's number", () => {
  it.each(["3 El País", "3. El País", "[3] El País", "³El País"])("stands before it, as in %s", (text) => {
    expect(holdsNumbered({ page: page(text), words: "El País", number: 3, mixed: false })).toBe(true);
  });

  it("is found before the second of two mentions", () => {
    const text = page("As El País says. 3 El País");
    expect(holdsNumbered({ page: text, words: "El País", number: 3, mixed: false })).toBe(true);
  });

  it("is not found after it or far before it", () => {
    expect(holdsNumbered({ page: page("El País 3"), words: "El País", number: 3, mixed: false })).toBe(false);
    expect(holdsNumbered({ page: page("3 of El País"), words: "El País", number: 3, mixed: false })).toBe(
      false,
    );
  });
});

describe("a marking", () => {
  it("is found beside a stricter one, and not in it", () => {
    expect(holdsMarking(page("TLP:AMBER+STRICT TLP:AMBER"), "TLP:AMBER")).toBe(true);
    expect(holdsMarking(page("TLP:AMBER+STRICT"), "TLP:AMBER")).toBe(false);
  });
});
