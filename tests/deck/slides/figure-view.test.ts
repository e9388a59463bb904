import { describe, expect, it } from "vitest";
import type { SlideView } from "../../../src/model/deck.ts";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { smallBrief } from "../../support/small-brief.ts";

function figureOf(text: string): SlideView["figure"] {
  const slides = `tlp: RED\nslides:\n  - id: it\n    layout: figure\n    points:\n      - { text: ${JSON.stringify(text)}, kind: context }\n`;
  return deckFor(compileFiles(smallBrief(slides)), "everyone").deck.slides[0]?.figure;
}

describe("a figure is taken apart into", () => {
  it.for([
    ["185,000 euros", undefined, "185,000", "euros"],
    ["More than 40 vehicles", "More than", "40", "vehicles"],
    ["€1.2bn a year", undefined, "€1.2bn", "a year"],
    ["60 % of the cranes", undefined, "60 %", "of the cranes"],
    ["60% of the cranes", undefined, "60%", "of the cranes"],
    ["12–15 weeks", undefined, "12–15", "weeks"],
    ["1\u00a0200 tonnes", undefined, "1 200", "tonnes"],
    ["06:44 on Tuesday", undefined, "06:44", "on Tuesday"],
    ["Up to −3.5 °C", "Up to", "−3.5 °", "C"],
    ["One in four", undefined, "One in four", undefined],
    ["*One* in four", undefined, "<em>One</em> in four", undefined],
    ["*About* 9 cranes", undefined, "<em>About</em> 9 cranes", undefined],
    ["9 *large* cranes", undefined, "9", "<em>large</em> cranes"],
  ] as const)("its number and what stands around it: %s", ([text, before, number, unit]) => {
    const view = figureOf(text);
    expect(view).toMatchObject({ before, unit });
    expect(plainSpaces(view?.number ?? "")).toBe(number);
  });

  it("its length, what it is compared with, and the source of the number alone", () => {
    const compiled = compileFiles(
      smallBrief(`tlp: RED
slides:
  - id: it
    layout: figure
    title: Cranes
    points:
      - text: 3 cranes of five [@cranes]
        points: ["Most, the Gazette says. [@gazette-cranes]"]
`),
    );
    const [slide] = deckFor(compiled, "everyone").deck.slides;
    expect(slide?.figure).toMatchObject({ number: "3", length: 1, unit: "cranes of five" });
    expect(slide?.figure?.source).toMatch(/The quay memo.*<sup class="cite">.*>1</);
    expect(slide?.figure?.points[0]?.html).toMatch(/^Most, the Gazette says\.<sup.*>2</);
    expect(slide?.footer?.notes.map(({ number }) => number)).toEqual([1, 2]);
  });
});

it("a figure in another direction than the deck's is taken apart too", () => {
  const slides = `tlp: RED\nlanguage: he\nslides:\n  - { id: it, layout: figure, points: [{ text: 40 cranes stand still, kind: context }] }\n`;
  const [slide] = deckFor(compileFiles(smallBrief(slides)), "everyone").deck.slides;
  expect(slide?.figure).toMatchObject({ number: "40", length: 2, unit: "cranes stand still" });
});

it("a number that its source does not have is told", () => {
  const { diagnostics } = compileFiles(
    smallBrief(`tlp: RED
slides:
  - { id: it, layout: figure, points: ["4 cranes stand still [@cranes]"] }
`),
  );
  expect(diagnostics.map(({ code }) => code)).toContain("number-not-in-excerpt");
});
