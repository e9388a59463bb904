import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TLP_COLOURS, TLP_LEVELS } from "../../src/model/tlp.ts";

const SLUGS = { CLEAR: "clear", GREEN: "green", AMBER: "amber", "AMBER+STRICT": "amber-strict", RED: "red" };

const STYLES = new URL("../../templates/styles/", import.meta.url);

describe("the colours of markings", () => {
  it("are those of TLP 2.0", () => {
    const css = readFileSync(new URL("marking-colours.css", STYLES), "utf8");
    for (const level of TLP_LEVELS) {
      const [, colour] =
        new RegExp(`\\.marking--${SLUGS[level]}(?:,\\s*\\.[\\w-]+)*\\s*\\{\\s*color: (#[0-9a-f]{6});`).exec(
          css,
        ) ?? [];
      expect(colour, level).toBe(TLP_COLOURS[level]);
    }
  });

  it("stand in one style sheet", () => {
    const naming = readdirSync(STYLES).filter((name) =>
      /#33ff00|#ffc000|#ff2b2b/i.test(readFileSync(new URL(name, STYLES), "utf8")),
    );
    expect(naming).toEqual(["marking-colours.css"]);
  });
});
