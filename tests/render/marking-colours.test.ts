import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TLP_COLOURS, TLP_LEVELS } from "../../src/model/tlp.ts";

const SLUGS = { CLEAR: "clear", GREEN: "green", AMBER: "amber", "AMBER+STRICT": "amber-strict", RED: "red" };

describe("the colours of markings", () => {
  it.each(["marking", "index"])("are those of TLP 2.0 in %s.css", (name) => {
    const css = readFileSync(new URL(`../../templates/styles/${name}.css`, import.meta.url), "utf8");
    for (const level of TLP_LEVELS.filter((one) => one !== "CLEAR")) {
      const [, colour] =
        new RegExp(`\\.marking--${SLUGS[level]}(?:,\\s*\\.[\\w-]+)*\\s*\\{\\s*color: (#[0-9a-f]{6});`).exec(
          css,
        ) ?? [];
      expect(colour, level).toBe(TLP_COLOURS[level]);
    }
  });
});
