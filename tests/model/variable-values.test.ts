import { describe, expect, it } from "vitest";
import { compileFiles } from "../support/compile-files.ts";
import { smallBrief } from "../support/small-brief.ts";

describe("a variable", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "__proto__"])(
    "that is called %s stands for nothing unless the author says what",
    (name) => {
      const slides = `slides:\n  - { id: one, title: One, lead: 'It is {{vars.${name}}}. [@skipped]' }\n`;
      const { diagnostics } = compileFiles(smallBrief(`audiences: { press: { label: Press } }\n${slides}`));
      expect(diagnostics.map(({ code }) => code)).toContain("unknown-variable");
    },
  );
});
