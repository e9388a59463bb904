import { describe, expect, it } from "vitest";
import { ferryBrief, ferrySlide } from "../../support/ferry-brief.ts";
import { findingsOf, pointedAt } from "../../support/findings-of.ts";

const judgement = (text: string) => ferrySlide("layout: judgements", `points: [${JSON.stringify(text)}]`);
const point = (text: string, kind: string) =>
  ferrySlide(`points: [{ text: ${JSON.stringify(text)}, kind: ${kind} }]`);

describe("a word of likelihood", () => {
  it("in a fact is a warning at the word", () => {
    const files = point("It will likely sail. [@notice-stops]", "fact");
    expect(findingsOf("likelihood-outside-judgement", files)).toMatchObject([
      {
        at: "likely",
        severity: "warning",
        message: '"likely" is a judgement of likelihood, and this is stated as a fact.',
      },
    ]);
  });

  it("in a row, an assumption or context is one too", () => {
    const row = ferrySlide("layout: table", "columns: [It]", "rows: [[Probably not]]");
    expect(pointedAt("likelihood-outside-judgement", row)).toEqual(["Probably"]);
    expect(
      findingsOf("likelihood-outside-judgement", point("It is likely.", "assumption"))[0]?.message,
    ).toContain("stated as an assumption");
    expect(
      findingsOf("likelihood-outside-judgement", point("It is likely.", "context"))[0]?.message,
    ).toContain("stated as a matter of context");
  });

  it("belongs to judgements, and to titles and notes that speak of them", () => {
    const files = ferrySlide(
      "layout: judgements",
      "title: A long winter is likely",
      'points: ["It is likely."]',
      "notes: Very likely.",
    );
    expect(pointedAt("likelihood-outside-judgement", files)).toEqual([]);
  });
});

describe("the two rows of the scale", () => {
  const deck = (...points: readonly string[]) =>
    ferryBrief(
      `slides:\n${points.map((text, at) => `  - { id: s${at}, layout: judgements, points: [${text}] }\n`).join("")}`,
    );

  it("mixed in one deck are one warning, at the first word of the other row", () => {
    const files = deck("It is likely.", "It is probable.", "It is improbable.");
    expect(findingsOf("mixed-likelihood-scales", files)).toMatchObject([
      {
        at: "probable",
        message: '"probable" and "likely" are of the two different rows of ICD 203\'s scale.',
        related: [{ message: '"likely" stands here.' }],
      },
    ]);
  });

  it("are not mixed by many words of one", () => {
    expect(pointedAt("mixed-likelihood-scales", deck("It is likely.", "It is almost certain."))).toEqual([]);
    expect(pointedAt("mixed-likelihood-scales", deck("It is probable.", "It is nearly certain."))).toEqual(
      [],
    );
  });

  it("are not mixed by a word that is misplaced anyway", () => {
    const files = ferrySlide(
      'points: [{ text: It is likely., kind: judgement }, { text: "Probably so.", kind: context }]',
    );
    expect(pointedAt("mixed-likelihood-scales", files)).toEqual([]);
    expect(pointedAt("likelihood-outside-judgement", files)).toEqual(["Probably"]);
  });
});

describe("confidence", () => {
  it.each([
    "We have moderate confidence that it is likely.",
    "It is likely, and our confidence in this judgement is high.",
    "We are confident that it is likely.",
    "With low\nconfidence: it is likely.",
  ])("beside likelihood in one sentence is a warning: %s", (text) => {
    expect(pointedAt("confidence-with-likelihood", judgement(text))).toEqual(["likely"]);
  });

  it.each([
    "It is likely. We have moderate confidence in that.",
    "Talks on confidence-building measures are likely.",
    "A vote of confidence is likely.",
    "They call it “with high confidence”, and it is likely.",
    "It is likely.",
  ])("is no warning in: %s", (text) => {
    expect(pointedAt("confidence-with-likelihood", judgement(text))).toEqual([]);
  });
});

describe("something almost certain", () => {
  const found = (text: string) => pointedAt("certain-on-one-origin", judgement(text));

  it("needs two origins", () => {
    expect(found("It is almost certain. [@courier-stops; @gazette-stops]")).toEqual(["almost certain"]);
    expect(found("It is nearly certain. [@courier-stops]")).toEqual(["nearly certain"]);
    expect(found("It is almost certain.")).toEqual(["almost certain"]);
    expect(found("It is almost certain. [@courier-stops; @pilot-stops]")).toEqual([]);
  });

  it("is stronger than what is very likely", () => {
    expect(found("It is very likely. [@courier-stops]")).toEqual([]);
  });

  it("in a title rests on what the slide cites", () => {
    const slide = (cited: string) =>
      ferrySlide("layout: judgements", "title: It is almost certain", `points: ["So. [${cited}]"]`);
    expect(pointedAt("certain-on-one-origin", slide("@courier-stops; @pilot-stops"))).toEqual([]);
    expect(pointedAt("certain-on-one-origin", slide("@courier-stops"))).toEqual(["almost certain"]);
  });

  it("with a citation of an unknown ID is that mistake alone", () => {
    expect(found("It is almost certain. [@courier-stop]")).toEqual([]);
  });
});
