import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/sources/extract-pdf.ts";
import type { Extraction } from "../../../src/sources/extraction.ts";
import { readCMap } from "../../../src/workspace/cmap-files.ts";
import { bar, draw, eastAsianFont, rawPdf } from "../../support/raw-pdf.ts";

async function extract(bytes: Uint8Array): Promise<Extraction> {
  const extracted = await extractPdf(bytes, readCMap);
  if (extracted.kind === "unreadable") throw new Error(extracted.message);
  return extracted.extraction;
}

async function textOf(...content: readonly string[]): Promise<string> {
  return (await extract(rawPdf([{ content: content.join("") }]))).text.trimEnd();
}

/** As a page shows it: the first letter to the left, brackets turned. */
const turned = (text: string): string => Array.from(text).reverse().join("");

describe("text that is read from the right", () => {
  it("reads letters drawn from the left in the order of reading, and numbers and Latin words among them", async () => {
    // "The bridge (the old one) closed on 24 October 2025, said NATO.", as it stands on the page
    const shown = `.NATO ${turned("אמר")} ,2025 ${turned("באוקטובר")} 24-${turned("ב")} ${turned("נסגר")} (${turned("הישן")}) ${turned("הגשר")}`;
    expect(await textOf(draw(shown, 100, 700))).toBe("הגשר (הישן) נסגר ב-24 באוקטובר 2025, אמר NATO.");
  });

  it("reads letters drawn one by one from the right in the same order", async () => {
    const letters = Array.from("גשר 12", (letter, at) => draw(letter, 500 - at * 6, 700));
    // a number stands the other way round
    const [one = "", two = ""] = [draw("1", 470, 700), draw("2", 476, 700)];
    expect(await textOf(...letters.slice(0, 4), one, two)).toBe("גשר 12");
  });

  it("folds the shapes that Arabic letters have in their places", async () => {
    expect(await textOf(draw(turned("\ufe8d\ufedf\ufea0\ufeb4\ufeae"), 100, 700))).toBe("الجسر");
  });

  it("keeps vowels at their letters, drawn before them from the left or after them from the right", async () => {
    const [mem, vav, lamed, shin, holam] = ["\u05dd", "\u05d5", "\u05dc", "\u05e9", "\u05b9"];
    const places = [
      { letter: mem, x: 100 },
      { letter: holam, x: 106 },
      { letter: vav, x: 106 },
      { letter: lamed, x: 112 },
      { letter: shin, x: 118 },
    ];
    const drawn = places.map(({ letter, x }) => draw(letter, x, 700));
    const read = `${shin}${lamed}${vav}${holam}${mem}`;
    expect(await textOf(...drawn)).toBe(read);
    expect(await textOf(...drawn.toReversed())).toBe(read);
  });

  it("reads a line of digits on such a page as that page, and English lines as English", async () => {
    const hebrew = [700, 680, 660].map((y) => draw(turned("הגשר הישן נסגר ביום שלישי"), 100, y));
    const text = await textOf(
      ...hebrew,
      draw(".2025", 240, 640),
      draw("It was closed, said ןבואר.", 100, 560),
    );
    expect(text).toContain("2025.");
    expect(text).toContain("It was closed, said ראובן.");
  });
});

describe("East Asian text", () => {
  it.each([
    ["90ms-RKSJ-H", "Japan1", "8bb482cd89ce976a", "橋は火曜"],
    ["GBK-EUC-H", "GB1", "b4f3c7c5b9d8b1d5", "大桥关闭"],
    ["ETen-B5-H", "CNS1", "a46aa64e", "大吉"],
    ["KSCms-UHC-H", "Korea1", "b4d9b8ae", "다리"],
    ["UniGB-UCS2-H", "GB1", "59276865", "大桥"],
  ])("is read by the table %s", async (encoding, ordering, codes, text) => {
    const content = `BT /C 14 Tf 40 700 Td <${codes}> Tj ET`;
    const { text: read, remarks } = await extract(
      rawPdf([{ content }], { C: eastAsianFont(encoding, ordering) }),
    );
    expect(read).toBe(`${text}\n`);
    expect(remarks).toEqual([]);
  });

  it("is read in columns from the right, where it is written downwards", async () => {
    const columns = ["BT /C 14 Tf 500 700 Td <", "BT /C 14 Tf 480 700 Td <"];
    const content = `${columns[0]}8bb482cd89ce> Tj ET ${columns[1]}976a9378> Tj ET`;
    const bytes = rawPdf([{ content }], { C: eastAsianFont("90ms-RKSJ-V", "Japan1") });
    expect((await extract(bytes)).text).toBe("橋は火曜度\n");
  });

  it("is read in columns where each letter is drawn by itself", async () => {
    const column = (text: string, x: number): string =>
      Array.from(text, (letter, at) => draw(letter, x, 700 - at * 12)).join("");
    expect(await textOf(column("橋は火曜日に", 500), column("閉鎖された。", 480))).toBe(
      "橋は火曜日に閉鎖された。",
    );
  });

  it("is reported where no table of that name is known", async () => {
    const content = `${draw("Report", 40, 740)}BT /C 14 Tf 40 700 Td <8bb4> Tj ET`;
    const { text, remarks } = await extract(
      rawPdf([{ content }], { C: eastAsianFont("Nobodys-Own-H", "Japan1") }),
    );
    expect(text).toBe("Report\n");
    expect(remarks).toContainEqual(
      expect.objectContaining({
        severity: "warning",
        message: expect.stringContaining("Page 1 has letters of a font that could not be read"),
      }),
    );
  });
});

describe("raised and lowered letters", () => {
  it.each([
    ["an exponent", "10", "6", 5, "10⁶ units"],
    ["a negative one", "10", "-4", 5, "10⁻⁴ units"],
    ["a square", "190 km", "2", 5, "190 km² units"],
    ["an index", "CO", "2", -3, "CO₂ units"],
    ["a note's number", "4 May.", "12", 5, "4 May. [12] units"],
    ["a note's number beside a year", "in 2021", "3", 5, "in 2021 [3] units"],
    ["a note's letter", "Word", "b", 5, "Wordᵇ units"],
    ["an ordinal's ending", "19", "th", 5, "19th units"],
    ["one that Unicode has no letters for", "2", "Q", 5, "2^Q units"],
    ["a note's number behind a word", "note", "1", 5, "note [1] units"],
    ["an exponent of letters", "2", "k+1", 5, "2ᵏ⁺¹ units"],
  ])("stand apart: %s", async (_, base, raised, rise, text) => {
    const [x, after] = [100 + base.length * 6, 100 + base.length * 6 + raised.length * 3.5];
    const content = [draw(base, 100, 700), draw(raised, x, 700 + rise, 7), draw(" units", after, 700)];
    expect(await textOf(...content)).toBe(text);
  });

  it("begin a line", async () => {
    expect(await textOf(draw("3", 100, 704, 7), draw("See the minutes.", 104, 700))).toBe(
      "[3] See the minutes.",
    );
  });

  it("are an atom's weight before its letters", async () => {
    expect(await textOf(draw("14", 100, 704, 7), draw("C and", 107, 700))).toBe("¹⁴C and");
  });

  it("are found where they are drawn after the line that leaves room for them", async () => {
    expect(await textOf(draw("10", 100, 700), draw("units", 124, 700), draw("6", 112.5, 705, 7))).toBe(
      "10⁶ units",
    );
  });
});

describe("what is drawn beside lines and through them", () => {
  it("is a paragraph's first letter, set large", async () => {
    const lines = ["obody was hurt when the", "crane struck, the master", "said on Tuesday."];
    const text = await textOf(
      draw("N", 100, 686, 30),
      ...lines.map((line, at) => draw(line, at < 2 ? 116 : 100, 700 - at * 14)),
    );
    expect(text).toBe("Nobody was hurt when the crane struck, the master said on Tuesday.");
  });

  it("is a word by itself where the rest is one that the text has elsewhere", async () => {
    const text = await textOf(
      draw("A", 100, 686, 30),
      draw("crane struck the bridge,", 116, 700),
      draw("and the crane fell.", 116, 686),
    );
    expect(text).toBe("A crane struck the bridge, and the crane fell.");
  });

  it("strikes words, which are left out and reported; lines below words and across a table do not", async () => {
    const content = [
      draw("closed before May June", 100, 700),
      bar(184, 703.5, 18),
      bar(100, 698, 36),
      bar(50, 704, 400),
    ];
    const { text, remarks } = await extract(rawPdf([{ content: content.join("") }]));
    expect(text).toBe("closed before June\n");
    expect(remarks).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('strikes through or deletes are left out of the text: "May"'),
      }),
    );
  });
});

describe("a line below a raised letter", () => {
  it("is no line through it, though it goes through the height of the others", async () => {
    const content = [draw("1", 100, 700), draw("o", 106, 705, 7), bar(106, 703.5, 3.5)];
    expect(await textOf(...content)).toBe("1ᵒ");
  });
});

describe("tables and lists", () => {
  it("have rows of their own, with tabs between cells, and a paragraph behind them", async () => {
    const rows = [
      ["Year", "Ships", "Change"],
      ["2021", "37", "−5"],
      ["2022", "41", "+4"],
    ];
    const cells = rows.flatMap((row, at) =>
      row.map((cell, column) => draw(cell, 100 + column * 80, 700 - at * 16)),
    );
    const notes = draw("Notes on method follow in the annex.", 100, 652);
    expect(await textOf(...cells, notes)).toBe(
      "Year\tShips\tChange\n2021\t37\t−5\n2022\t41\t+4\n\nNotes on method follow in the annex.",
    );
  });

  it("are no rows where a line is set out to both margins", async () => {
    const spaced = (words: readonly string[], y: number, gap: number): string =>
      words.reduce(
        ({ content, x }, word) => ({
          content: `${content}${draw(word, x, y)}${draw(" ", x + word.length * 6, y)}`,
          x: x + word.length * 6 + gap,
        }),
        { content: "", x: 100 },
      ).content;
    const text = await textOf(
      spaced(["had", "underestimated", "the"], 700, 26),
      spaced(["extra", "ordinary", "tasks"], 686, 28),
    );
    expect(text).toBe("had underestimated the extra ordinary tasks");
  });

  it("have items that are lines of their own, where the next word had room on the line", async () => {
    const lines = [
      "A list that goes on over the width of the page, with",
      "First item of the list",
      "Second item",
      "Third item, which is as long as the page is wide and",
      "goes on.",
    ];
    expect(await textOf(...lines.map((line, at) => draw(line, 100, 700 - at * 14)))).toBe(
      `${lines.slice(0, 2).join(" ")}\n\nSecond item\n\n${lines.slice(3).join(" ")}`,
    );
  });
});

describe("forms and what is written onto pages", () => {
  const widget = (rest: string): string => `<< /Type /Annot /Subtype /Widget /F 4 /T (f) ${rest} >>`;

  it("are in the text where they stand", async () => {
    const content = [
      draw("Duration of the closure:", 100, 700),
      draw("Agreed by the harbour master", 120, 670),
      draw("Agreed by the operator", 120, 640),
      draw("Route", 100, 610),
    ].join("");
    const annotations = [
      widget("/FT /Tx /V (Nine weeks) /Rect [250 696 400 712]"),
      widget("/FT /Btn /V /Yes /AS /Yes /AP << /N << /Yes << >> /Off << >> >> >> /Rect [100 668 112 680]"),
      widget("/FT /Btn /V /Off /AS /Off /AP << /N << /Yes << >> /Off << >> >> >> /Rect [100 638 112 650]"),
      widget("/FT /Ch /Ff 131072 /V (a) /Opt [[(a) (By sea)] [(b) (By road)]] /Rect [150 606 300 622]"),
      widget("/FT /Tx /Ff 8192 /V (secret) /Rect [250 500 400 512]"),
      "<< /Type /Annot /Subtype /FreeText /F 4 /DA (/H 10 Tf) /Contents (Checked on site) /Rect [100 560 300 590] >>",
    ];
    const { text } = await extract(rawPdf([{ content, annotations }]));
    expect(text).toBe(
      [
        "Duration of the closure: Nine weeks",
        "☒ Agreed by the harbour master",
        "☐ Agreed by the operator",
        "Route By sea",
        "Checked on site\n",
      ].join("\n\n"),
    );
  });

  it("are all that a page may have", async () => {
    const free = "<< /Type /Annot /Subtype /FreeText /F 4 /Contents (Nine weeks) /Rect [100 560 300 590] >>";
    expect((await extract(rawPdf([{ content: "", annotations: [free] }]))).text).toBe("Nine weeks\n");
  });

  it("are reported where they are readers' notes", async () => {
    const note = "<< /Type /Annot /Subtype /Text /Contents (Is this so?) /Rect [10 10 20 20] >>";
    const { text, remarks } = await extract(
      rawPdf([{ content: draw("Words.", 100, 700), annotations: [note] }]),
    );
    expect(text).toBe("Words.\n");
    expect(remarks.map(({ message }) => message)).toEqual([
      'Readers\' notes on the pages are left out: "Is this so?"',
    ]);
  });
});

describe("pages without text", () => {
  it("are told apart: pictures, and nothing at all", async () => {
    const words = { content: draw("Words.", 100, 700) };
    const picture = { content: "q 600 0 0 800 0 0 cm /Im Do Q" };
    const { remarks } = await extract(rawPdf([words, { content: "" }, picture, picture, words, picture]));
    expect(remarks.map(({ message }) => message)).toEqual([
      "Pages 3–4 and 6 have no text, only pictures.",
      "Page 2 has no text: nothing is on it.",
    ]);
  });

  it("are not said to be pictures where their fonts cannot be read", async () => {
    const bytes = rawPdf([{ content: "BT /C 14 Tf 40 700 Td <00010002> Tj ET" }], {
      C: eastAsianFont("Identity-H", "Identity"),
    });
    expect(await extractPdf(bytes, readCMap)).toMatchObject({
      kind: "unreadable",
      message: expect.stringContaining("fonts do not say which letters they show"),
    });
  });
});
