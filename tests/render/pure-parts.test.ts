import { describe, expect, it } from "vitest";
import { escapeScript, escapeStyle } from "../../src/render/escape-inline.ts";
import { readTokens } from "../../src/render/stylesheet.ts";
import { coversAny } from "../../src/render/unicode-range.ts";

describe("what is inlined", () => {
  it("cannot end the element it stands in", () => {
    expect(escapeScript('x = "</script><b>"')).not.toContain("</script");
    expect(escapeScript('x = "<!--"')).not.toContain("<!--");
    expect(escapeStyle("a::before { content: '</style>' }")).not.toContain("</style");
  });
});

describe("unicode ranges", () => {
  it("cover single characters, spans and wildcards", () => {
    expect(coversAny("U+0400-045F, U+0490", new Set("Ж"))).toBe(true);
    expect(coversAny("U+0490", new Set("Ґ"))).toBe(true);
    expect(coversAny("U+4??", new Set("Ж"))).toBe(true);
    expect(coversAny("U+0000-00FF", new Set("Ж"))).toBe(false);
  });
});

describe("a theme's tokens", () => {
  it("are read as the cascade has them, without comments", () => {
    expect(readTokens(":root { --a: 1; /* --a: 2; */ --b: x y } :root { --a: 3 }")).toEqual(
      new Map([
        ["--a", "3"],
        ["--b", "x y"],
      ]),
    );
  });
});
