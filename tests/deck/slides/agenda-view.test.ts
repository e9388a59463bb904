import { describe, expect, it } from "vitest";
import type { SlideView } from "../../../src/model/deck.ts";
import { codesOf, compileFiles, deckFor } from "../../support/compile-files.ts";
import { smallBrief } from "../../support/small-brief.ts";

const AUDIENCES = "audiences: { press: { tlp: CLEAR, depth: 1 }, staff: { tlp: RED } }\n";

const compiled = (slides: string, head = AUDIENCES) => compileFiles(smallBrief(`${head}slides:\n${slides}`));

const agendas = (slides: string, audience = "staff"): readonly SlideView[] =>
  deckFor(compiled(slides), audience).deck.slides.filter(({ layout }) => layout === "agenda");

/** Each row, its unbreakable spaces as plain ones. */
const rowsOf = (slide: SlideView | undefined): readonly string[] =>
  (slide?.table?.rows ?? []).map(({ cells }) => cells.join(" | ").replaceAll("\u00a0", " "));

const PARTS = `
  - { id: plan, layout: agenda }
  - { id: idle, layout: section, title: "Why cranes *stand* still [@cranes]", time: 50m, depth: 1 }
  - { id: here, layout: agenda, title: Where we are, depth: 2 }
  - { id: papers, layout: section, title: The owner's papers & what they say, time: 1h05m, tlp: RED }
  - { id: there, layout: agenda, title: Nearly done, depth: 2 }
`;

describe("an agenda", () => {
  it("lists the sections with their times and the total, each leading to its slide", () => {
    expect(rowsOf(agendas(PARTS)[0])).toEqual([
      '<a href="#idle">Why cranes stand still</a> | 50 min',
      '<a href="#papers">The owner’s papers &#x26; what they say</a> | 1 h 5 min',
      "<strong>Total</strong> | <strong>1 h 55 min</strong>",
    ]);
    expect(agendas(PARTS)[0]?.table?.columns).toEqual(["Part", "Time"]);
    expect(agendas(PARTS).map(({ title }) => title)).toEqual(["Agenda", "Where we are", "Nearly done"]);
  });

  it("marks the section that it stands in", () => {
    const marked = agendas(PARTS).map((slide) =>
      rowsOf(slide).flatMap((row) => /#(\w+)" aria-current="location"/.exec(row)?.[1] ?? []),
    );
    expect(marked).toEqual([[], ["idle"], ["papers"]]);
  });

  it("lists for each audience what that one is shown, and adds up no more", () => {
    const shown = agendas(PARTS, "press");
    expect(shown.map(rowsOf)).toEqual([['<a href="#idle">Why cranes stand still</a> | 50 min']]);
    const { deck, evidence } = deckFor(compiled(PARTS), "press");
    expect(JSON.stringify({ deck, evidence })).not.toMatch(/papers &|1 h/);
  });

  it("says no total where a section does not say its time, and no time where none does", () => {
    const times = (first: string, second: string) =>
      rowsOf(
        agendas(`
  - { id: plan, layout: agenda }
  - { id: a, layout: section, title: A${first} }
  - { id: b, layout: section, title: B${second} }
`)[0],
      );
    expect(times(", time: 5m", "")).toEqual(['<a href="#a">A</a> | 5 min', '<a href="#b">B</a> | ']);
    expect(times(", time: 20s", ", time: 2m40s").map((row) => row.split(" | ").at(-1))).toEqual([
      "1 min",
      "3 min",
      "<strong>3 min</strong>",
    ]);
    expect(times("", "")).toEqual(['<a href="#a">A</a>', '<a href="#b">B</a>']);
  });

  it("cites nothing: what a section's title cites is on that slide", () => {
    expect(agendas(PARTS)[0]?.footer).toBeUndefined();
    expect(agendas(PARTS)[0]?.cites).toEqual([]);
  });

  it("keeps the tool's title where its own may not be shown", () => {
    const secret = PARTS.replace(
      "{ id: plan, layout: agenda }",
      '{ id: plan, layout: agenda, title: "What the owner did [@owner]" }',
    );
    expect(agendas(secret, "staff")[0]?.title).toContain("What the owner did");
    expect(agendas(secret, "press")[0]?.title).toBe("Agenda");
  });

  it("speaks the deck's language", () => {
    const head = "language: de\naudiences: { staff: { tlp: RED } }\n";
    const [plan] = deckFor(compiled(PARTS, head), "staff").deck.slides;
    expect([plan?.title, ...(plan?.table?.columns ?? [])]).toEqual(["Ablauf", "Teil", "Dauer"]);
    expect(rowsOf(plan).at(-1)).toBe("<strong>Insgesamt</strong> | <strong>1 Std. 55 Min.</strong>");
  });

  it("is left out of a deck without sections, and its author is told for whom", () => {
    const slides = `
  - { id: plan, layout: agenda }
  - { id: idle, layout: section, title: Why cranes stand still, depth: 2 }
  - { id: rest, title: The rest }
`;
    const made = compiled(slides);
    expect(deckFor(made, "press").deck.slides.map(({ id }) => id)).toEqual(["rest"]);
    expect(deckFor(made, "staff").deck.slides.map(({ id }) => id)).toEqual(["plan", "idle", "rest"]);
    const told = made.diagnostics.filter(({ code }) => code === "agenda-without-sections");
    expect(told.map(({ message }) => message)).toEqual([
      'The agenda "plan" has nothing to list for "press", whose deck has no section.',
    ]);
    const excused = slides.replace(
      "layout: agenda",
      "layout: agenda, excuse: { agenda-without-sections: Press gets one part }",
    );
    expect(codesOf(compiled(excused))).not.toContain("agenda-without-sections");
  });

  it("goes on on further slides with the rows that do not fit", () => {
    const { compose } = deckFor(compiled(PARTS), "staff");
    const { deck } = compose({ types: new Map(), splits: new Map([["plan", [1]]]) });
    const pages = deck.slides.filter(({ origin }) => origin === "plan");
    expect(pages.map((page) => [page.id, page.firstItem, rowsOf(page).length])).toEqual([
      ["plan", 0, 1],
      ["plan~part-2", 1, 2],
    ]);
  });
});
