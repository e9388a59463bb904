import { describe, expect, it } from "vitest";
import { compileFiles } from "../support/compile-files.ts";

const SOURCE = "The bridge stays shut for nine weeks, says Anna Kohl. It is almost certain.\n";

const brief = (point: string, more = "") => `title: The bridge
${more}sources: [{ id: log, type: report, title: The log, issued: 2024-03-06, file: log.txt }]
excerpts: { nine: { source: log, exact: "stays shut for nine weeks, says Anna Kohl" } }
slides: [{ id: a, title: The bridge, points: [${JSON.stringify(point)}] }]
`;

const codes = (point: string, { text = SOURCE, more = "" } = {}): readonly string[] =>
  compileFiles({ "brief.yaml": brief(point, more), "log.txt": text }).diagnostics.map(({ code }) => code);

describe("a character that nobody sees", () => {
  it.each([
    ["ni\u00adnety weeks", "number-not-in-excerpt", "soft-hyphen-in-word"],
    ["ni\u200bnety weeks", "number-not-in-excerpt", "invisible-character"],
    ["ni&shy;nety weeks", "number-not-in-excerpt", "soft-hyphen-in-word"],
    ["ni&#x200b;nety weeks", "number-not-in-excerpt", "invisible-character"],
    ["n\u0456nety weeks", "number-not-in-excerpt", "mixed-script-word"],
    ["on 3 M\u2060ay 2024", "date-not-in-excerpt", "invisible-character"],
    ["for nine weeks, says Pe\ufefftra Klein", "name-not-in-excerpt", "invisible-character"],
    ["“for te\u200dn weeks”", "misquotation", "invisible-character"],
  ])("hides nothing from the checks, and is reported: %j", (words, missed, told) => {
    const found = codes(`It stays shut ${words}. [@nine]`);
    expect(found).toEqual(expect.arrayContaining([missed, told]));
  });

  it("does not keep what is there from being found", () => {
    const found = codes(
      "It stays shut for ni\u00adne weeks, says An\u200bna Kohl: “shut for ni\u2060ne weeks”. [@nine]",
    );
    expect(new Set(found)).toEqual(new Set(["invisible-character", "soft-hyphen-in-word"]));
  });

  it("is no matter in a source's text, nor in the words of an excerpt that were copied with it", () => {
    const text = SOURCE.replace("nine", "ni\u00adne").replace("Kohl", "Ko\u00adhl");
    expect(codes("It stays shut for nine weeks, says Anna Kohl. [@nine]", { text })).toEqual([
      "excerpt-folded",
    ]);
  });

  it("is reported in a source where it is none that texts have", () => {
    const text = SOURCE.replace("bridge", "bri\u200bdge\u{e0041}");
    expect(codes("It stays shut for nine weeks. [@nine]", { text })).toEqual(["invisible-character"]);
  });

  it("is the spelling of a word in German, Persian and Hindi, and of emoji", () => {
    const point = "Ein Fahr\u00adzeug, می\u200cخواهم, क्\u200dष, 👩\u200d👧. [@nine]";
    expect(codes(point, { more: "language: de\nchecks: { letters-without-font: off }\n" })).toEqual([]);
  });
});

describe("text that is displayed in another order", () => {
  it("is an error in a brief, and in a source whose words are checked", () => {
    expect(codes("It stays shut for \u202enine\u202c weeks. [@nine]")).toEqual(["reordered-text"]);
    const { diagnostics } = compileFiles({
      "brief.yaml": brief("It stays shut for nine weeks. [@nine]"),
      "log.txt": `\ufeffOne\r\n${SOURCE}It was \u202e38\u202c metres tall.\r\n`,
    });
    expect(diagnostics).toMatchObject([
      {
        code: "reordered-text",
        related: [{ message: "U+202E RIGHT-TO-LEFT OVERRIDE begins it.", span: { file: "log.txt" } }],
      },
    ]);
  });

  it("is reported in IDs, keys and the names of files, too", () => {
    const found = compileFiles({
      "brief.yaml":
        'title: A\nslides: [{ id: "a\u202e12", title: A }]\nsources: [{ id: x, type: report, title: X, file: "a\u202e21\u202c.txt" }]\n',
    }).diagnostics.map(({ code }) => code);
    expect(found.filter((code) => code === "reordered-text")).toHaveLength(2);
    expect(found).toContain("invalid-id");
  });
});
