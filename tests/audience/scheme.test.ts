import { expect, it } from "vitest";
import { codesOf, compileFiles, deckFor } from "../support/compile-files.ts";
import { smallBrief } from "../support/small-brief.ts";

const brief = (head: string) =>
  compileFiles(
    smallBrief(`${head}audiences: { press: {}, owners: { tlp: RED, scheme: light } }
slides:
  - { id: one, title: One, points: ["Ships wait. [@plain]"] }
`),
  );

it("A deck is light where nobody says, as the brief says, and as the audience says", () => {
  const schemeOf = (head: string, audience: string) => deckFor(brief(head), audience).deck.scheme;
  expect(schemeOf("", "press")).toBe("light");
  expect(schemeOf("scheme: dark\n", "press")).toBe("dark");
  expect(schemeOf("scheme: dark\n", "owners")).toBe("light");
});

it("A scheme that there is none of is a mistake", () => {
  expect(codesOf(brief("scheme: dusk\n"))).toContain("invalid-value");
});
