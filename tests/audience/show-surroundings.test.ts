import { describe, expect, it } from "vitest";
import { tailor } from "../../src/audience/tailor.ts";
import type { CitedExcerpt } from "../../src/model/tailored.ts";
import { readBrief } from "../../src/session/read-brief.ts";
import { sourceTexts } from "../../src/session/source-texts.ts";
import { textReader } from "../../src/sources/text-reader.ts";
import { readFrom } from "../support/read-map.ts";

const TEXT =
  "The memo is short. Since Monday three of the five cranes stand still. The repair takes nine weeks, we think. " +
  "Ships wait in the roads. The owner is silent.";

/** What one audience, cleared for GREEN, is given of the brief's excerpts. */
function shownFor(options: {
  readonly slides: string;
  readonly excerpts: string;
  readonly text?: string | undefined;
  readonly audiences?: string;
  readonly source?: string;
}): readonly CitedExcerpt[] {
  const { slides, excerpts, text = TEXT, source = "", audiences = "" } = options;
  const read = readFrom({
    "brief.yaml": `title: Cranes\ntlp: GREEN\n${audiences}slides:\n${slides}`,
    "sources.yaml": `sources:\n  - { id: memo, type: report, title: Memo, file: memo.txt${source} }\n`,
    "excerpts.yaml": `excerpts:\n${excerpts}`,
    ...(text === "" ? {} : { "memo.txt": text }),
  });
  const resolved = readBrief({ brief: "brief.yaml", read }).value;
  const [audience] = resolved?.brief.audiences ?? [];
  if (resolved === undefined || audience === undefined) throw new Error("The brief could not be read.");
  const { tailored } = tailor({ resolved, audience, textOf: sourceTexts(resolved, textReader(read)) });
  return [...tailored.excerpts.values()];
}

const CRANES = "  cranes: { source: memo, exact: three of the five cranes stand still }\n";
const SHIPS = "  ships: { source: memo, exact: Ships wait in the roads }\n";

describe("surroundings", () => {
  it("are the source's sentences on both sides", () => {
    const [cranes] = shownFor({
      slides: '  - { id: one, title: One, points: ["Three. [@cranes]"] }\n',
      excerpts: CRANES,
    });
    expect(cranes?.surroundings).toEqual({
      before: "The memo is short. Since Monday ",
      after: ". The repair takes nine weeks, we think. Ships wait in the roads.",
    });
  });

  it("end at an excerpt that is marked above the audience", () => {
    const [cranes, ships] = shownFor({
      slides: '  - { id: one, title: One, points: ["Three. [@cranes]", "Ships. [@ships]"] }\n',
      excerpts: `${CRANES}${SHIPS}  repair: { source: memo, exact: takes nine weeks, tlp: RED }\n`,
    });
    expect(cranes?.surroundings).toEqual({
      before: "The memo is short. Since Monday ",
      after: ". The repair …",
    });
    expect(ships?.surroundings).toEqual({ before: "… we think. ", after: ". The owner is silent." });
  });

  it.each([
    ["in a variant for others", 'points: ["Three. [@cranes]"], variants: { staff: { points: [SECRET] } }'],
    [
      "where a variant replaces it",
      'points: [SECRET], variants: { press: { points: ["Three. [@cranes]"] } }',
    ],
    [
      "below an item for others",
      'points: ["Three. [@cranes]", { text: Why, kind: context, only: staff, points: [SECRET] }]',
    ],
    [
      "beyond an audience's depth",
      'points: ["Three. [@cranes]", { text: Why, kind: context, depth: 3, points: [SECRET] }]',
    ],
  ])("end at what a withheld item cites %s", (_where, content) => {
    const secret = '{ text: "Nine. [@repair]", tlp: RED }';
    const [cranes] = shownFor({
      audiences: "audiences: { press: { tlp: GREEN, depth: 1 }, staff: { tlp: RED } }\n",
      slides: `  - { id: one, title: One, ${content.replace("SECRET", secret)} }\n`,
      excerpts: `${CRANES}  repair: { source: memo, exact: takes nine weeks }\n`,
    });
    expect(cranes?.surroundings?.after).toBe(". The repair …");
  });

  it("end at what a withheld slide cites that the audience does not pick", () => {
    const [cranes] = shownFor({
      audiences: "audiences: { press: { tlp: GREEN, slides: [one] } }\n",
      slides:
        '  - { id: one, title: One, points: ["Three. [@cranes]"] }\n  - { id: two, title: Two, tlp: RED, points: ["Nine. [@repair]"] }\n',
      excerpts: `${CRANES}  repair: { source: memo, exact: takes nine weeks }\n`,
    });
    expect(cranes?.surroundings?.after).toBe(". The repair …");
  });

  it("end at an excerpt that only withheld items cite, however short it is", () => {
    const [cranes] = shownFor({
      slides:
        '  - { id: one, title: One, points: ["Three. [@cranes]", { text: "Nine. [@nine]", tlp: RED }] }\n',
      excerpts: `${CRANES}  nine: { source: memo, exact: nine }\n`,
    });
    expect(cranes?.surroundings?.after).toBe(". The repair takes …");
  });

  it("end wherever a withheld excerpt's wording stands again, however short it is", () => {
    const text =
      "The owner is Zorblax.\n\nToday Zorblax spoke. Ships wait in the roads. Then Zorblax left. It rained.";
    const [ships] = shownFor({
      slides: '  - { id: one, title: One, points: ["Ships. [@ships]"] }\n',
      excerpts: `${SHIPS}  owner: { source: memo, exact: Zorblax, prefix: "The owner is ", tlp: RED }\n`,
      text,
    });
    expect(ships?.surroundings).toEqual({ before: "… spoke. ", after: ". Then …" });
  });

  it("end at a few letters of a script without spaces", () => {
    const [open] = shownFor({
      slides: '  - { id: one, title: One, points: ["Open. [@open]"] }\n',
      excerpts:
        "  open: { source: memo, exact: 双方同意开放档案馆 }\n  plan: { source: memo, exact: 撤军, prefix: 部长决定下月, suffix: 。代表, tlp: RED }\n",
      text: "部长决定下月撤军。代表们讨论了预算问题。记者会上有人提问撤军。双方同意开放档案馆。会议随后结束。",
    });
    expect(open?.surroundings?.before).toBe("");
  });

  it("end at an excerpt that only items left out cite, unless it overlaps the shown one", () => {
    const slides =
      '  - { id: one, title: One, points: ["Three. [@cranes]", { text: "Nine. [@repair]", only: staff }, { text: "Five. [@five]", depth: 3 }] }\n';
    const [cranes] = shownFor({
      audiences: "audiences: { press: { tlp: GREEN, depth: 1 }, staff: { tlp: RED } }\n",
      slides,
      excerpts: `${CRANES}  repair: { source: memo, exact: takes nine weeks }\n  five: { source: memo, exact: Since Monday three of the five }\n`,
    });
    expect(cranes?.surroundings).toEqual({
      before: "The memo is short. Since Monday ",
      after: ". The repair …",
    });
  });

  it("end at the words of a withheld item of which the source has the same", () => {
    const [cranes] = shownFor({
      slides:
        '  - { id: one, title: One, points: ["Three. [@cranes]", { text: "Ships wait in the *roads*", kind: context, tlp: RED }] }\n',
      excerpts: CRANES,
    });
    expect(cranes?.surroundings?.after).toBe(". The repair takes nine weeks, we think. …");
  });

  it("have no part of a withheld excerpt that the shown one lies inside", () => {
    const [five] = shownFor({
      slides: '  - { id: one, title: One, points: ["Five. [@five]"] }\n',
      excerpts:
        "  five: { source: memo, exact: five cranes }\n  all: { source: memo, exact: three of the five cranes stand still, tlp: RED }\n",
    });
    expect(five?.surroundings).toBeUndefined();
  });

  it("keep out of what was a menu or a notice when the text was extracted", () => {
    const [cranes] = shownFor({
      slides: '  - { id: one, title: One, points: ["Three. [@cranes]"] }\n',
      excerpts: CRANES,
      source: ', extracted: { by: x, boilerplate: ["0-18"] }',
    });
    expect(cranes?.surroundings?.before).toBe("… Since Monday ");
  });

  it("are what was recorded beside the wording where the text is not here", () => {
    const [cranes, ships] = shownFor({
      slides: '  - { id: one, title: One, points: ["Three. [@cranes]", "Ships. [@ships]"] }\n',
      excerpts: `  cranes: { source: memo, exact: three of the five, prefix: "Since Monday ", suffix: " cranes stand" }\n${SHIPS}`,
      text: "",
    });
    expect(cranes?.surroundings).toEqual({ before: "… Since Monday ", after: " cranes stand …" });
    expect(ships?.surroundings).toBeUndefined();
  });

  it("leave a forbidden wording out of what was recorded, too", () => {
    const [cranes] = shownFor({
      slides: '  - { id: one, title: One, points: ["Three. [@cranes]"] }\n',
      excerpts:
        '  cranes: { source: memo, exact: three of the five, suffix: " cranes. The repair takes nine weeks" }\n  repair: { source: memo, exact: The repair takes nine weeks, tlp: RED }\n',
      text: "",
    });
    expect(cranes?.surroundings).toEqual({ before: "", after: " cranes. …" });
  });
});

describe("a recorded prefix or suffix", () => {
  const slides = '  - { id: one, title: One, points: ["Ships. [@ships]"] }\n';
  const beside = 'prefix: "nine weeks, we think. ", suffix: ". The owner" }\n';
  const excerpts = `  repair: { source: memo, exact: takes nine weeks, tlp: RED }\n${SHIPS.replace("}\n", `, ${beside}`)}`;

  it("that reaches into a withheld excerpt is left out, and one that does not is kept", () => {
    const [ships] = shownFor({ slides, excerpts });
    expect([ships?.prefix, ships?.suffix]).toEqual([undefined, ". The owner"]);
  });

  it("ends where a withheld wording does when the text is not there", () => {
    const [ships] = shownFor({ slides, excerpts, text: "" });
    expect([ships?.prefix, ships?.suffix]).toEqual(["we think. ", ". The owner"]);
    expect(ships?.surroundings?.before).toBe("… we think. ");
  });

  it("ends at the beginning of a withheld wording that it was cut in, and at a short one", () => {
    const [shown] = shownFor({
      slides,
      excerpts: `  ships: { source: memo, exact: Ships wait in the roads, prefix: "Zorblax. ", suffix: ". Osprey. Zorb" }\n  zorblax: { source: memo, exact: Zorblax fled, tlp: RED }\n  osprey: { source: memo, exact: Zorblax, tlp: RED }\n`,
      text: "",
    });
    expect([shown?.prefix, shown?.suffix]).toEqual([undefined, ". Osprey. "]);
  });

  it("ends at an excerpt that only items left out cite", () => {
    const [shown] = shownFor({
      audiences: "audiences: { press: { tlp: GREEN }, staff: { tlp: GREEN } }\n",
      slides:
        '  - { id: one, title: One, points: ["Ships. [@ships]", { text: "Nine. [@repair]", only: staff }] }\n',
      excerpts: excerpts.replace(", tlp: RED", ""),
      text: "",
    });
    expect(shown?.prefix).toBe("we think. ");
  });

  it("is as written where nothing is withheld", () => {
    const [ships] = shownFor({ slides, excerpts: excerpts.replace(", tlp: RED", "") });
    expect([ships?.prefix, ships?.suffix]).toEqual(["nine weeks, we think. ", ". The owner"]);
  });
});
