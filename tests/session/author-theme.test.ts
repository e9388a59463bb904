import { describe, expect, it } from "vitest";
import { authorTheme } from "../../src/session/author-theme.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { readFrom } from "../support/read-map.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

const CSS = "/* for the owners */ #secret { color: red } #cranes { color: blue }";

describe("an author's own theme", () => {
  const files = { ...smallBrief(`theme: mine.css\n${CRANES_BRIEF}`), "mine.css": CSS };
  const { slides, ...compiled } = compileFiles(files);
  const themeFor = (audience: string) => {
    const { deck } = deckFor({ slides, ...compiled }, audience);
    return authorTheme({ brief: "brief.yaml", deck, slides, read: readFrom(files) });
  };

  it("names no slide that its reader is not shown, and has no comments", () => {
    expect(themeFor("press")).toBe(" #_ { color: red } #cranes { color: blue }");
    expect(themeFor("owners")).toBe(" #secret { color: red } #cranes { color: blue }");
  });

  it("is none where the theme is one that ships", () => {
    const deck = { theme: "ministry", slides: [] };
    expect(authorTheme({ brief: "brief.yaml", deck, slides, read: readFrom(files) })).toBeUndefined();
  });
});
