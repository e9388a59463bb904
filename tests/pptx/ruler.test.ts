import { describe, expect, it } from "vitest";
import { makeRuler } from "../../src/pptx/ruler.ts";
import { paragraphOf as paragraph, runOf as run } from "./text-run.ts";

const ruler = makeRuler({ heading: "Georgia", text: "Arial" });

describe("the ruler", () => {
  it("measures Arial to the thousandth", () => {
    expect(ruler.width([run("Will")])).toBeCloseTo(20 * (0.944 + 0.222 * 3));
  });

  it("finds bold wider, raised narrower, and Cyrillic about as wide as Latin", () => {
    const plain = ruler.width([run("Moscow")]);
    expect(ruler.width([run("Moscow", { bold: true })])).toBeGreaterThan(plain);
    expect(ruler.width([run("Moscow", { raised: true })])).toBeLessThan(plain);
    expect(ruler.width([run("Москва")]) / plain).toBeGreaterThan(0.8);
    expect(ruler.width([run("Łódź")])).toBeCloseTo(ruler.width([run("Lodz")]), -1);
  });

  it("counts a line where words no longer fit, behind spaces and hyphens", () => {
    const width = ruler.width([run("one two")]) + 1;
    expect(ruler.height([paragraph([run("one two")])], width)).toBe(30);
    expect(ruler.height([paragraph([run("one two three")])], width)).toBe(60);
    expect(ruler.height([paragraph([run("one two-three")])], ruler.width([run("one two-")]) + 1)).toBe(60);
    expect(ruler.height([paragraph([run("one t"), run("wo")])], width)).toBe(30);
  });

  it("breaks no line at a no-break space, and gives it its width", () => {
    const width = ruler.width([run("on 2 Feb")]) - 1;
    expect(ruler.height([paragraph([run("on 2 Feb")])], width)).toBe(60);
    expect(ruler.height([paragraph([run("2\u00a0Feb")])], ruler.width([run("2 Feb")]) - 1)).toBeGreaterThan(
      30,
    );
    expect(ruler.height([paragraph([run("2\u00a0Feb")])], ruler.width([run("2 Feb")]) + 1)).toBe(30);
  });

  it("counts a line for each break, in the size of what stands on it", () => {
    const lines = paragraph([run("one"), run("\n"), run("two", { size: 10 })]);
    expect(ruler.height([lines], 1000)).toBe(30 + 15);
  });

  it("adds the room between paragraphs, none before the first, and takes indents off the width", () => {
    const spaced = paragraph([run("one")], { before: 7 });
    expect(ruler.height([spaced, spaced], 1000)).toBe(30 + 7 + 30);
    const width = ruler.width([run("one two")]) + 1;
    const marker = { kind: "bullet", character: "–", indent: 20 } as const;
    expect(ruler.height([paragraph([run("one two")], { marker })], width)).toBe(60);
  });

  it("breaks a word that is wider than any line", () => {
    expect(ruler.height([paragraph([run("https://example.org/a/very/long/address")])], 100)).toBeGreaterThan(
      60,
    );
  });

  it("comes to an end where there is no room at all", () => {
    expect(ruler.height([paragraph([run("one two")])], -5)).toBeGreaterThan(60);
  });
});
