import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendInPlace, mendText } from "../../src/text/broken-characters.ts";

describe("characters that no document can hold", () => {
  it("are left out, with a way back to where each other one stood", () => {
    expect(mendText("a\ufffeb\u0002c")).toEqual({
      text: "abc",
      offsets: [0, 2, 4, 5],
      broken: [
        { at: 1, character: "\ufffe" },
        { at: 3, character: "\u0002" },
      ],
    });
    expect(mendText("plain\n\ttext 👩\u200d👧")).toBeUndefined();
  });

  it("are a space where other programs part lines with them, and U+FFFD for half of a character", () => {
    expect(mendText("a\vb\u0085c\ud800d")?.text).toBe("a b c\ufffdd");
  });

  it("in a source are as long as before, and a form feed stays", () => {
    expect(mendInPlace("inter\ufffenational\f\u0001")).toMatchObject({ text: "inter\u00adnational\f\u00ad" });
    expect(mendInPlace("plain")).toEqual({ text: "plain", broken: [] });
  });

  it("are none that XML takes, after mending", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const mended = mendText(text)?.text ?? text;
        expect(mended).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(mendInPlace(text).text).toHaveLength(text.length);
      }),
    );
  });
});
