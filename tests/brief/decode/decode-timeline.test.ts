import { describe, expect, it } from "vitest";
import { decodeSound, findings, sentences, slideOf } from "../findings.ts";

const timeline = (events: string) => ({ "b/brief.yaml": slideOf(`layout: timeline\nevents:\n${events}`) });

describe("the events of a timeline", () => {
  it("are in the order of time, whatever the order written and the precision of their dates", () => {
    const [slide] = decodeSound(
      timeline(`  - { date: 2025-10-14T07:50, text: Fourth, kind: context }
  - { date: 2025-10, text: First, kind: context }
  - { date: 2025-10-14 06:31, text: Second, kind: context }
  - { date: "2025-10-14T09:00+02:00", text: Third, kind: context }
  - { date: 2026, text: Fifth, kind: context }
`),
    ).slides;
    expect(slide?.events.map(({ date, text }) => [text.markdown, date.value])).toEqual([
      ["First", "2025-10"],
      ["Second", "2025-10-14T06:31"],
      ["Third", "2025-10-14T09:00+02:00"],
      ["Fourth", "2025-10-14T07:50"],
      ["Fifth", "2026"],
    ]);
  });

  it("keep the order written where they are of one moment", () => {
    const events = ["b", "a", "c"].map((text) => `  - { date: 2025-10-14, text: ${text}, kind: context }\n`);
    const [slide] = decodeSound(timeline(events.join(""))).slides;
    expect(slide?.events.map(({ text }) => text.markdown)).toEqual(["b", "a", "c"]);
  });

  it("are facts that cite in their text or beside it, and are chosen by audience", () => {
    const files = timeline(
      '  - { date: 2025-10-14, text: "It fell. [@a]", cite: [b, c], depth: 2, tlp: RED }\n',
    );
    expect(findings(files)).toEqual([
      'unknown-id brief.yaml:6:46 "@a"',
      'unknown-id brief.yaml:6:59 "b"',
      'unknown-id brief.yaml:6:62 "c"',
    ]);
  });

  it("need a date that is on the calendar, and words", () => {
    expect(
      sentences(timeline("  - { date: 2025-02-30, text: x }\n  - { date: soon, text: x }\n  - text: x\n")),
    ).toEqual([
      '"2025-02-30" is not on the calendar. | That month has 28 days.',
      '"soon" is not an ISO 8601 date. | Write it as 2022-02-02, 2022-02 or 2022, or with a time as 2022-02-02T18:00Z.',
      'The required key "date" is missing.',
    ]);
  });

  it("belong to this layout", () => {
    expect(sentences({ "b/brief.yaml": slideOf("layout: points\nevents: []\n") })).toEqual([
      '"events" is not shown by the layout "points". | The layout that shows it: timeline.',
    ]);
  });
});
