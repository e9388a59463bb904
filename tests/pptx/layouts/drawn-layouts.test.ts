import { describe, expect, it } from "vitest";
import { fitSlide } from "../../../src/pptx/fit-slide.ts";
import { readLook } from "../../../src/pptx/look.ts";
import type { Part, TextRun } from "../../../src/pptx/part.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { drawnDeck, themeOf } from "../presentation-fixture.ts";

const deck = drawnDeck();
const look = readLook(themeOf("ministry"));
const PICTURE = { url: "data:image/png;base64,AQID", standIn: undefined, isShownEverywhere: true };

function partsOf(id: string, picture?: typeof PICTURE): readonly Part[] {
  const slide = deck.slides.find((one) => one.id === id);
  if (slide === undefined) throw new Error(`No slide is "${id}".`);
  return fitSlide({ deck, slide, look, picture });
}

function runsOf(part: Part): readonly TextRun[] {
  if (part.kind === "text") return part.paragraphs.flatMap(({ runs }) => runs);
  if (part.kind !== "table") return [];
  return part.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.paragraphs.flatMap(({ runs }) => runs)),
  );
}

const textOf = (part: Part): string =>
  runsOf(part)
    .map(({ text }) => text)
    .join("");

const named = (parts: readonly Part[], name: string): readonly Part[] =>
  parts.filter((part) => part.kind === "text" && part.name === name);

describe("a timeline", () => {
  it("tells each event beside its date, with what it cites and what it claims to be", () => {
    const parts = partsOf("days");
    expect(named(parts, "Date").map(textOf).map(plainSpaces)).toEqual([
      "1 March 2024",
      "2 March 2024 06:44",
      "2 March 2025",
    ]);
    const [first, second, third] = named(parts, "Event");
    expect(first && textOf(first)).toBe("Three stand still1");
    expect(first && runsOf(first).at(-1)?.raised).toBe(true);
    expect(second && textOf(second)).toBe("It may lastJudgement");
    expect(third && textOf(third)).toMatch(/below1,2$/);
  });

  it("has its events as far apart as they are in time where there is room", () => {
    const dots = (id: string) => partsOf(id).filter((part) => part.kind === "dot");
    const [a, b, c] = dots("days").map(({ box }) => box.y);
    expect((c ?? 0) - (b ?? 0)).toBeGreaterThan(3 * ((b ?? 0) - (a ?? 0)));
    const [d, e, f] = dots("few-days").map(({ box }) => box.x);
    expect((f ?? 0) - (e ?? 0)).toBeGreaterThan(2 * ((e ?? 0) - (d ?? 0)));
  });

  it("has an open dot for what is judged or assumed", () => {
    const isOpen = (id: string) => partsOf(id).flatMap((part) => (part.kind === "dot" ? [part.isOpen] : []));
    expect(isOpen("days")).toEqual([false, true, false]);
    expect(isOpen("few-days")).toEqual([false, true, false]);
  });
});

describe("a chart", () => {
  it("is described with its data and what they cite, for those who do not see it", () => {
    const [chart] = partsOf("counts").filter((part) => part.kind === "chart");
    expect(chart?.description).toBe("Counts\nwhat; Cranes\nIdle & waiting; 3[1]\nWorking; 2[2,3]");
  });

  it("has the numbers of what its data cite at the data, or in one line where series are alike", () => {
    const numbers = (id: string) =>
      partsOf(id).flatMap((part) =>
        part.kind === "chart"
          ? part.chart.series.flatMap(({ points }) => points.map((point) => point?.label?.numbers))
          : [],
      );
    const [counts] = partsOf("counts").filter((part) => part.kind === "chart");
    expect(counts?.chart.categories).toEqual({
      kind: "names",
      names: ["Idle & waiting\u00a0¹", "Working\u00a0²,³"],
    });
    expect(numbers("hours")).toEqual(["1", "2"]);
    expect(numbers("months")).toEqual([undefined, undefined, undefined, undefined]);
    expect(named(partsOf("months"), "Cited").map(textOf)).toEqual(["Figures from North 1 · South 2"]);
    expect(named(partsOf("counts"), "Cited")).toEqual([]);
  });

  it("is a table of its data where PowerPoint has no such chart", () => {
    const parts = partsOf("ticks");
    expect(parts.some(({ kind }) => kind === "chart")).toBe(false);
    const [table] = parts.filter(({ kind }) => kind === "table");
    expect(table && textOf(table)).toBe("n3142");
  });
});

describe("an image", () => {
  it("keeps its proportions, with its alternative text, caption and credit", () => {
    const parts = partsOf("quay", PICTURE);
    const [picture] = parts.filter((part) => part.kind === "picture");
    expect((picture?.box.width ?? 0) / (picture?.box.height ?? 1)).toBeCloseTo(1.5, 5);
    expect(picture?.description).toBe("A quay with cranes");
    expect(named(parts, "Caption").map(textOf)).toEqual(["From above1"]);
    expect(named(parts, "Credit").map(textOf)).toEqual(["Port Desk"]);
  });

  it("is told in words where a program may not show it", () => {
    expect(named(partsOf("quay"), "Image").map(textOf)).toEqual(["A quay with cranesFrom above1Port Desk"]);
    const unsure = { ...PICTURE, isShownEverywhere: false };
    expect(named(partsOf("quay", unsure), "Caption").map(textOf)[0]).toContain("A quay with cranes");
  });
});

describe("evidence", () => {
  const boxes = named(partsOf("all"), "Evidence").flatMap((part) => (part.kind === "text" ? [part] : []));
  const words = (runs: readonly TextRun[]) => runs.map(({ text }) => text).join("");
  const written = boxes.map(({ paragraphs }) => paragraphs.map(({ runs }) => words(runs)));

  it("has each source with what is known of it, its markings too, above its excerpts", () => {
    expect(written[0]?.[0]).toMatch(
      /^1 The quay memo, 1\u00a0Mar\u00a02024\noriginal · anchored in the text · TLP:/,
    );
    expect(written[1]?.[0]).toMatch(/^2 Dossier on the owner.* · TLP:RED · cited on slides/s);
  });

  it("stands in two columns", () => {
    expect(new Set(boxes.map(({ box }) => box.x)).size).toBe(2);
  });

  it("has each excerpt in its surroundings, its own words told by weight and tint", () => {
    const [, excerpt] = boxes[0]?.paragraphs ?? [];
    expect(words(excerpt?.runs ?? [])).toBe(
      "Since Monday three of the five cranes stand still. The repair takes nine weeks, we think. Ships wait in the roads.",
    );
    const emphasised = excerpt?.runs.filter(({ highlight }) => highlight !== undefined) ?? [];
    expect(words(emphasised)).toBe("three of the five cranes stand still");
    expect(emphasised.every(({ bold, underlined }) => bold && !underlined)).toBe(true);
  });
});

describe("one sentence, one number, and whom to ask", () => {
  it("make a sentence the title where it has none above it, in the middle of the slide", () => {
    const title = partsOf("still-three").find((part) => part.kind === "text" && part.role === "title");
    expect(title && textOf(title)).toBe("Three stand still.1");
    expect(title?.box.y).toBeGreaterThan(200);
    expect(named(partsOf("still-three"), "Standing").map(textOf)).toEqual([
      "Judgement · ■■□ moderate confidence",
    ]);
  });

  it("set the number larger than all else, with its unit, its comparison and its source", () => {
    const [value] = named(partsOf("count"), "Figure");
    const runs = value === undefined ? [] : runsOf(value);
    expect(runs.map(({ text }) => text).join("")).toBe("3 cranes of five");
    expect(runs[0]).toMatchObject({ text: "3", size: 208 });
    const [below] = named(partsOf("count"), "Comparison");
    expect(below && textOf(below)).toMatch(/^Most, says the Gazette\.3The quay memo.*1$/);
  });

  it("stand contacts beside each other", () => {
    const contacts = named(partsOf("ask"), "Contact");
    expect(contacts.map(textOf)).toEqual(["Port DeskPier 7", "The office"]);
    expect(new Set(contacts.map(({ box }) => box.y)).size).toBe(1);
  });
});

describe("a picture from edge to edge", () => {
  it("covers its width above the title and the caption", () => {
    const parts = partsOf("quay-full", PICTURE);
    const picture = parts.find((part) => part.kind === "picture");
    expect(picture).toMatchObject({ box: { x: 0, width: 1280 }, covers: { width: 300, height: 200 } });
    const title = parts.find((part) => part.kind === "text" && part.role === "title");
    const lower = (picture?.box.y ?? 0) + (picture?.box.height ?? 0);
    expect(title?.box.y).toBeGreaterThan(lower);
    expect(named(parts, "Caption").map(textOf)).toEqual(["From above1"]);
    expect(named(parts, "Credit").map(textOf)).toEqual(["Port Desk"]);
  });
});

describe("points beside a picture", () => {
  it("end where the picture begins", () => {
    const parts = partsOf("quay-beside", PICTURE);
    const [points] = named(parts, "Points");
    const picture = parts.find((part) => part.kind === "picture");
    const right = (points?.box.x ?? 0) + (points?.box.width ?? 0);
    expect(right).toBeLessThan(picture?.box.x ?? 0);
    expect(right).toBeGreaterThan(400);
  });
});
