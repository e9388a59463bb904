import { describe, expect, it } from "vitest";
import { shortestNote, shortNote, sourceName } from "../../src/citation/short-note.ts";
import { FIVE_REPORTS, ORIGIN } from "./five-reports.ts";
import { item, textOf, wordsOf } from "./words-of.ts";

const english = wordsOf("en");
const short = (fields: Parameters<typeof item>[0]): string => textOf(shortNote(item(fields), english));
const HOLM = { family: "Holm", given: "Anna" };

describe("shortNote", () => {
  it("gives reports by the beginning of their titles", () => {
    expect(FIVE_REPORTS.map((report) => textOf(shortNote(report, english)))).toEqual([
      "Untitled report, 2 Feb 2022",
      "“NATO and the US offered Russia…”, accessed 5 Oct 2022",
      "“Media revealed US and NATO responses…”, 2 Feb 2022",
      "“US and NATO deliver responses…”, Jan 2022",
      "“El Pais: US urges Russia…”, 2 Feb 2022",
    ]);
  });

  it("prefers the author's family name, then the container, then the title", () => {
    const article = { title: "Cracks", "container-title": "El País", issued: "2022-02-02" };
    expect(short({ ...article, author: [HOLM] })).toBe("Holm, 2 Feb 2022");
    expect(short(article)).toBe("El País, 2 Feb 2022");
    expect(short({ ...article, "container-title": undefined })).toBe("“Cracks”, 2 Feb 2022");
  });

  it.each([
    [[HOLM, { family: "Poe" }], "Holm and Poe, 2020"],
    [[HOLM, { family: "Poe" }, { literal: "NATO" }], "Holm and others, 2020"],
    [[{ literal: "European Commission" }], "European Commission, 2020"],
    [[{ given: "Madonna" }], "Madonna, 2020"],
  ])("lists authors %#", (author, text) => {
    expect(short({ author, issued: "2020" })).toBe(text);
  });

  it("uses a short title that the item brings", () => {
    expect(
      short({ title: "A very long title of many words", "title-short": "Long title", issued: "2020" }),
    ).toBe("“Long title”, 2020");
  });

  it("falls back on whatever the item names", () => {
    expect(short({ publisher: "NATO", issued: "2020" })).toBe("NATO, 2020");
    expect(short({ editor: [HOLM], issued: "2020" })).toBe("Holm, 2020");
    expect(short({ recipient: [HOLM], issued: "2020" })).toBe("To Holm, 2020");
    expect(short({ genre: "Log", issued: "2020" })).toBe("Log, 2020");
    expect(short({ type: "book" })).toBe("Untitled source, undated");
  });

  it("begins with a capital where its first words are the tool's own, and with the author's letters elsewhere", () => {
    expect(short({ title: "iPhone", issued: "2020" })).toBe("“iPhone”, 2020");
    expect(short({ author: [{ family: "von der Leyen" }], issued: "2020" })).toBe("von der Leyen, 2020");
    expect(short({ type: "webpage", URL: "https://example.org/x", issued: "2020" })).toBe(
      "example.org, 2020",
    );
    expect(short({ issued: "2020" })).toBe("Untitled report, 2020");
  });

  it("leads to the source's address", () => {
    const note = shortNote(
      item({ "container-title": "El País", URL: "https://elpais.com/x", issued: "2022" }),
      english,
    );
    expect(note).toEqual([
      { text: "El País", style: "italic", href: "https://elpais.com/x" },
      { text: ", " },
      { text: "2022", isolated: true },
    ]);
  });
});

describe("shortestNote", () => {
  it("has fewer words of a title, and no word on a missing date", () => {
    expect(FIVE_REPORTS.map((report) => textOf(shortestNote(report, english)))).toEqual([
      "Untitled report, 2 Feb 2022",
      "“NATO and the US…”",
      "“Media revealed US…”, 2 Feb 2022",
      "“US and NATO deliver…”, Jan 2022",
      "“El Pais: US urges…”, 2 Feb 2022",
    ]);
  });
});

describe("sourceName", () => {
  it("is who a source is known by, without a date", () => {
    expect(sourceName(ORIGIN, english)).toBe("El País");
    expect(sourceName(item({ issued: "2022" }), english)).toBe("untitled report");
  });

  it("calls a law by its short title, else its own, whatever journal published it", () => {
    const law = {
      type: "legislation",
      title: "Regulation of 3 March 2024 laying down rules on the inspection of cranes in ports",
      "container-title": "Official Gazette",
      issued: "2024-03-03",
    };
    const named = item({ ...law, "title-short": "Port Cranes Act" });
    expect(textOf(shortNote(named, english))).toBe("Port Cranes Act, 3 Mar 2024");
    expect(sourceName(named, english)).toBe("Port Cranes Act");
    expect(sourceName(item(law), english)).toBe("Regulation of 3 March 2024 laying…");
  });
});
