import { describe, expect, it } from "vitest";
import type { TimelineView } from "../../../src/model/deck.ts";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { smallBrief } from "../../support/small-brief.ts";

function timelineOf(events: readonly string[], head = ""): TimelineView | undefined {
  const list = events.map((event) => `      - { ${event} }\n`).join("");
  const slides = `slides:\n  - id: one\n    layout: timeline\n    title: One\n    events:\n${list}`;
  return deckFor(compileFiles(smallBrief(`tlp: RED\n${head}${slides}`)), "everyone").deck.slides[0]?.timeline;
}

const event = (date: string, text = "It happened") => `date: "${date}", text: "${text}", kind: context`;

describe("a timeline's dates", () => {
  it("are shown in the deck's language, to their own precision", () => {
    const dates = ["2024", "2024-03", "2024-03-05"].map((date) => event(date));
    expect(timelineOf(dates)?.events.map(({ day, time }) => [plainSpaces(day ?? ""), time])).toEqual([
      ["2024", undefined],
      ["Mar 2024", undefined],
      ["5 Mar 2024", undefined],
    ]);
    expect(timelineOf(dates, "language: es\n")?.events[2]?.day).toBe("5\u00a0mar\u00a02024");
  });

  it("say the day once for events that their times tell apart, and seconds where they are written", () => {
    const dates = ["2024-03-04T22:00", "2024-03-05T06:31:20", "2024-03-05T06:44Z", "2024-03-05"].map((date) =>
      event(date),
    );
    expect(timelineOf(dates)?.events.map(({ day, time }) => [plainSpaces(day ?? ""), time])).toEqual([
      ["4 Mar 2024", "22:00"],
      ["5 Mar 2024", undefined],
      ["5 Mar 2024", "06:31:20"],
      ["", "06:44 UTC"],
    ]);
  });
});

describe("a timeline's direction", () => {
  it("is across for few events with short texts, and down for others", () => {
    const few = ["2024-03-01", "2024-03-02", "2024-03-03"];
    expect(timelineOf(few.map((date) => event(date)))?.orientation).toBe("horizontal");
    expect(timelineOf(few.map((date) => event(date, "Long ".repeat(30).trim())))?.orientation).toBe(
      "vertical",
    );
    const many = Array.from({ length: 8 }, (_, at) => event(`2024-03-0${at + 1}`));
    expect(timelineOf(many)?.orientation).toBe("vertical");
  });

  it("has a track for each event, in proportion to the time until the next", () => {
    const timeline = timelineOf(["2024-03-01", "2024-03-02", "2024-03-04"].map((date) => event(date)));
    expect(timeline?.tracks).toBe(
      "minmax(min-content, 27fr) minmax(min-content, 54fr) minmax(min-content, 19fr)",
    );
    expect(timeline?.events.map(({ distance }) => distance)).toEqual([27, 54, undefined]);
  });
});

describe("an event", () => {
  it("carries its citations, in its text and beside it, into the slide's footer", () => {
    const files = smallBrief(`tlp: RED
slides:
  - id: one
    layout: timeline
    title: One
    events:
      - { date: 2024-03-02, text: "Idle. [@gazette-cranes]" }
      - { date: 2024-03-01, text: Three stand still, cite: [cranes, owner] }
`);
    const { deck, evidence } = deckFor(compileFiles(files), "everyone");
    const [slide] = deck.slides;
    expect(slide?.timeline?.events[0]?.marks).toContain('href="#one~1"');
    expect(slide?.timeline?.events[1]?.html).toContain('href="#one~3"');
    expect(slide?.footer?.notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(evidence).toMatchObject({
      claims: [
        {
          id: "#one/events/0",
          kind: "fact",
          text: "2024-03-01: Three stand still",
          cites: ["#cranes", "#owner"],
        },
        { id: "#one/events/1", text: "2024-03-02: Idle.", cites: ["#gazette-cranes"] },
      ],
    });
  });

  it("says what it claims to be where it is no fact", () => {
    const timeline = timelineOf([
      "date: 2024-03-01, text: It may last, kind: judgement",
      event("2024-03-02"),
    ]);
    expect(timeline?.events.map(({ kindLabel }) => kindLabel)).toEqual(["Judgement", undefined]);
  });
});
