import { describe, expect, it } from "vitest";
import { longNote } from "../../src/citation/long-note.ts";
import { FIVE_REPORTS, ORIGIN } from "./five-reports.ts";
import { item, textOf, wordsOf } from "./words-of.ts";

const english = wordsOf("en");
const written = (fields: Parameters<typeof item>[0]): string => textOf(longNote(item(fields), english));
const HOLM = { family: "Holm", given: "Anna" };

describe("longNote", () => {
  it("reads well for reports that name no publisher and no address", () => {
    expect(FIVE_REPORTS.map((report) => textOf(longNote(report, english)))).toEqual([
      "Untitled report, 2 February 2022",
      "“NATO and the US offered Russia measures of mutual trust”, accessed 5 October 2022",
      "“Media revealed US and NATO responses to Russia’s so-called ‘security guarantees’”, 2 February 2022",
      "“US and NATO deliver responses to Russian demands over Ukraine”, January 2022",
      "“El Pais: US urges Russia to withdraw troops from Georgia and Moldova”, 2 February 2022",
    ]);
  });

  it("sets an origin that was not itself read as a container in italics", () => {
    expect(longNote(ORIGIN, english)).toEqual([
      { text: "El País", style: "italic" },
      { text: ", " },
      { text: "2\u00a0February\u00a02022", isolated: true },
    ]);
  });

  it("gives an article its journal, volume, issue, pages and DOI", () => {
    expect(
      written({
        type: "article-journal",
        author: [HOLM, { family: "Leyen", given: "Ursula", "non-dropping-particle": "von der" }],
        title: "Who pays?",
        "container-title": "Journal of Bridges",
        volume: 12,
        issue: "3",
        page: "33-41",
        issued: "2020",
        DOI: "https://doi.org/10.1000/xyz123",
        URL: "https://example.org/other",
      }),
    ).toBe(
      "Anna Holm and Ursula von der Leyen, “Who pays?”, Journal of Bridges, vol. 12, no. 3, 2020, pp. 33–41, https://doi.org/10.1000/xyz123",
    );
  });

  it("gives a report its kind and number", () => {
    expect(
      written({
        type: "report",
        title: "Harbour Bridge: principal inspection",
        genre: "Inspection report",
        number: "12",
        publisher: "Port Authority.",
        issued: "2024-02",
      }),
    ).toBe("Harbour Bridge: principal inspection, Inspection report no. 12, Port Authority, February 2024");
    expect(written({ type: "report", title: "Fenders", number: "SRB/2021/4", issued: "2021" })).toBe(
      "Fenders, SRB/2021/4, 2021",
    );
  });

  it("says to whom a letter or memo went", () => {
    const board = { recipient: [{ literal: "Harbour Board" }], issued: "2024-03-03" };
    const letter = { type: "personal_communication", author: [HOLM], ...board };
    expect(written({ ...letter, title: "Cracks at pier 4", genre: "memo" })).toBe(
      "Anna Holm, “Cracks at pier 4”, memo to Harbour Board, 3 March 2024",
    );
    expect(written({ ...letter, title: "Cracks at pier 4" })).toBe(
      "Anna Holm, “Cracks at pier 4”, to Harbour Board, 3 March 2024",
    );
    expect(written(letter)).toBe("Anna Holm, personal communication to Harbour Board, 3 March 2024");
    expect(written({ type: "personal_communication", ...board })).toBe(
      "Personal communication to Harbour Board, 3 March 2024",
    );
  });

  it("puts a chapter in its book, under its editors", () => {
    expect(
      written({
        type: "chapter",
        author: [{ family: "A" }, { family: "B" }, { family: "C" }, { family: "D" }],
        title: "Steel",
        "container-title": "Bridges",
        editor: [{ given: "Jo", family: "Poe" }],
        publisher: "Springer",
        issued: "2019",
        page: "3",
      }),
    ).toBe("A and others, “Steel”, in Bridges, edited by Jo Poe, Springer, 2019, p. 3");
  });

  it("leaves laws plain and says nothing of a date that they lack", () => {
    expect(longNote(item({ type: "treaty", title: "North Atlantic Treaty" }), english)).toEqual([
      { text: "North Atlantic Treaty" },
    ]);
    expect(
      written({ type: "legal_case", title: "Roe v. Wade", authority: "Supreme Court", issued: "1973" }),
    ).toBe("Roe v. Wade, Supreme Court, 1973");
  });

  it("says that a source shows no date", () => {
    expect(written({ title: "Notice" })).toBe("“Notice”, undated");
  });

  it("names a page that has nothing but its address by its site", () => {
    expect(written({ type: "webpage", URL: "https://www.example.org/x", accessed: "2024-01-01" })).toBe(
      "example.org, accessed 1 January 2024, https://www.example.org/x",
    );
  });

  it("does not say twice who published", () => {
    expect(
      written({ author: [{ literal: "Reuters" }], "container-title": "Reuters", publisher: "reuters" }),
    ).toBe("Reuters, undated");
  });

  it("strips Zotero's rich text and stray white space from titles", () => {
    expect(
      written({ title: "  The <i>Marie</i>\n case <span class='nocase'>iPhone</span>", issued: "2020" }),
    ).toBe("“The Marie case iPhone”, 2020");
  });

  it.each([
    "javascript:alert(1)",
    "file:///home/me/secret.txt",
    "data:text/html,x",
    "not an address",
    "//host/x",
    "",
  ])("neither links nor shows %j", (URL) => {
    expect(longNote(item({ title: "Notice", URL, issued: "2020" }), english)).toEqual([
      { text: "“Notice”, " },
      { text: "2020", isolated: true },
    ]);
  });

  it("links an address by its whole text", () => {
    expect(
      longNote(item({ title: "Notice", URL: "https://example.org/ж?a=1", issued: "2020" }), english),
    ).toEqual([
      { text: "“Notice”, " },
      { text: "2020", isolated: true },
      { text: ", " },
      { text: "https://example.org/ж?a=1", href: "https://example.org/%D0%B6?a=1" },
    ]);
  });

  it.each([
    ["Who pays?", "“Who pays?”, 2020", "Who pays? 2020"],
    ["It is over.", "“It is over”, 2020", "It is over, 2020"],
    ["It is over …", "“It is over …”, 2020", "It is over … 2020"],
    ["And then...", "“And then...”, 2020", "And then... 2020"],
    ["Stop!", "“Stop!”, 2020", "Stop! 2020"],
    ['He said "stop."', "“He said ‘stop’”, 2020", 'He said "stop", 2020'],
    ["From Washington, D.C.", "“From Washington, D.C.”, 2020", "From Washington, D.C., 2020"],
    ["Letters,", "“Letters”, 2020", "Letters, 2020"],
  ])("doubles no punctuation after %j", (title, quoted, italic) => {
    expect(written({ title, issued: "2020" })).toBe(quoted);
    expect(written({ type: "book", title, issued: "2020" })).toBe(italic);
  });
});
