import { describe, expect, it } from "vitest";
import { olderNames, withOlderNames } from "../../src/render/older-names.ts";
import { readTokens } from "../../src/render/read-tokens.ts";
import { shippedTemplates } from "../../src/workspace/brief-resources.ts";

describe("older names of sizes", () => {
  it("stand in no file that ships, but where they are kept", () => {
    const found = [...shippedTemplates()].flatMap(([path, { file, text }]) =>
      olderNames(path, { file, text }),
    );
    expect(found.map(({ message, span }) => `${span?.file}: ${message}`)).toEqual([]);
  });

  it("make the newer size as much larger as the older one is", () => {
    const tokens = readTokens(withOlderNames(":root { --size-600: 36px }"));
    expect(tokens.get("--text-most")).toBe("calc(36px * 1.375)");
  });

  it("give way to a newer name that the theme sets itself", () => {
    const theme = ":root { --size-600: 36px; --text-most: 50px }";
    expect(withOlderNames(theme)).toBe(theme);
  });
});
