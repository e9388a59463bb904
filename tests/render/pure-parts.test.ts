import { describe, expect, it } from "vitest";
import { escapeScript, escapeStyle } from "../../src/render/escape-inline.ts";
import { readTokens } from "../../src/render/read-tokens.ts";
import { themeCss } from "../../src/render/stylesheet.ts";
import { themeNames } from "../../src/render/template-files.ts";
import { readTemplateFiles } from "../support/render-assets.ts";

describe("what is inlined", () => {
  it("cannot end the element it stands in", () => {
    expect(escapeScript('x = "</script><b>"')).not.toContain("</script");
    expect(escapeScript('x = "<!--"')).not.toContain("<!--");
    expect(escapeStyle("a::before { content: '</style>' }")).not.toContain("</style");
    expect(escapeStyle("a::before { content: '\0' }")).toBe("a::before { content: '\ufffd' }");
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

describe("a theme's scheme", () => {
  const files = readTemplateFiles({ "themes/mine/theme.css": ":root { --paper: #eee; --size-700: 41px }" });
  const tokens = (theme: string, scheme?: "light" | "dark", authorTheme?: string) =>
    readTokens(themeCss({ files, theme, authorTheme, ...(scheme && { scheme }) }));

  it("is light where nobody says otherwise", () => {
    expect(tokens("newsroom")).toEqual(tokens("newsroom", "light"));
    expect(tokens("newsroom").get("--paper")).toBe("#ffffff");
  });

  it("changes colours and nothing else", () => {
    for (const theme of themeNames(files)) {
      const [light, dark] = [tokens(theme, "light"), tokens(theme, "dark")];
      const changed = [...dark.keys()].filter((name) => dark.get(name) !== light.get(name));
      expect(changed.length, theme).toBeGreaterThan(10);
      expect(
        changed.filter((name) => /font|size|weight|space|width/.test(name)),
        theme,
      ).toEqual([]);
    }
  });

  it("is the default theme's where a theme has none of its own, and the theme keeps its sizes", () => {
    expect(tokens("mine", "dark").get("--paper")).toBe(tokens("ministry", "dark").get("--paper"));
    expect(tokens("mine", "dark").get("--size-700")).toBe("41px");
  });

  it("gives way to an author's own style sheet", () => {
    expect(tokens("ministry", "dark", ":root { --accent: teal }").get("--accent")).toBe("teal");
  });

  it("of every theme that ships is its own", () => {
    for (const theme of ["ministry", "newsroom", "contrast"]) {
      expect(files.has(`themes/${theme}/dark.css`), theme).toBe(true);
    }
  });
});
