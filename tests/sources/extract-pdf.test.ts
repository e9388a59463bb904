import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { extractPdf } from "../../src/sources/extract-pdf.ts";
import type { Extraction } from "../../src/sources/extraction.ts";
import { rawPdf } from "../support/raw-pdf.ts";

interface Line {
  readonly text: string;
  readonly y: number;
  readonly x?: number;
  readonly size?: number;
}

/** Lines 14 points apart, of 12-point type, from the top; "" makes a gap. */
function block(lines: readonly string[], from = 750): readonly Line[] {
  return lines.map((text, at) => ({ text, y: from - at * 14 })).filter(({ text }) => text !== "");
}

async function pdf(
  pages: readonly (readonly Line[])[],
  describeIt: (document: PDFDocument) => void = () => undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    for (const { text, y, x = 60, size = 12 } of lines) page.drawText(text, { x, y, size, font });
  }
  describeIt(document);
  return document.save();
}

async function extract(bytes: Uint8Array): Promise<Extraction> {
  const extracted = await extractPdf(bytes);
  if (extracted.kind === "unreadable") throw new Error(extracted.message);
  return extracted.extraction;
}

describe("extractPdf", () => {
  it("joins lines to paragraphs, and parts pages by form feeds", async () => {
    const first = block([
      "The bridge was closed on",
      "Tuesday morning.",
      "",
      "Traffic goes over the",
      "old bridge.",
    ]);
    const { text } = await extract(await pdf([first, block(["A second page."])]));
    expect(text).toBe(
      "The bridge was closed on Tuesday morning.\n\nTraffic goes over the old bridge.\n\fA second page.\n",
    );
  });

  it("reads a word whole in which a space is drawn that the next letter covers, as where it may be broken", async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Courier);
    const page = document.addPage([595, 842]);
    const write = (pieces: readonly string[], y: number): void => {
      let x = 60;
      for (const text of pieces) {
        page.drawText(text, { x, y, size: 12, font });
        if (text !== " ") x += font.widthOfTextAtSize(text, 12);
      }
    };
    write(["The manu", " ", "facturer told the inter", " ", "-"], 750);
    write(["national court, an international one, so."], 736);
    const { text } = await extract(await document.save());
    expect(text).toBe("The manufacturer told the international court, an international one, so.\n");
  });

  it("begins a paragraph at a heading, an indent and a list's mark", async () => {
    const lines = [
      { text: "What happened", y: 760, size: 18 },
      ...block(
        ["The leaf stopped at once,", "the log says.", "No one was hurt, and", "the police came."],
        740,
      ).map((line, at) => ({ ...line, x: at === 2 ? 80 : 60 })),
      ...block(["• one thing", "• another thing"], 684),
    ];
    const { text } = await extract(await pdf([lines]));
    expect(text).toBe(
      "What happened\n\nThe leaf stopped at once, the log says.\n\nNo one was hurt, and the police came.\n\n• one thing\n\n• another thing\n",
    );
  });

  it("mends words that the document shows whole, and names those that it does not", async () => {
    const lines = block(["There is more infor-", "mation; information is", "not confir-", "mation."]);
    const { text, remarks } = await extract(await pdf([lines]));
    expect(text).toBe("There is more information; information is not confir-\nmation.\n");
    expect(remarks).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('"confir- mation"') }),
    );
  });

  it("reads title and author, and takes the file's date for no date of issue", async () => {
    const bytes = await pdf([block(["Words."])], (document) => {
      document.setTitle("The quay report");
      document.setAuthor("Mara Voss; Okafor, Jan");
      document.setLanguage("en-GB");
      document.setCreationDate(new Date("2024-03-05T00:00:00Z"));
    });
    const { metadata, remarks } = await extract(bytes);
    expect(metadata).toEqual({
      title: "The quay report",
      author: ["Mara Voss", "Okafor, Jan"],
      language: "en-GB",
    });
    expect(remarks.map(({ message }) => message).join()).toContain("made on 2024-03-05");
  });

  it.each(["Microsoft Word - draft 3.docx", "report_final.indd", "Untitled"])(
    "takes %j for no title",
    async (title) => {
      const bytes = await pdf([block(["Words."])], (document) => document.setTitle(title));
      expect((await extract(bytes)).metadata.title).toBeUndefined();
    },
  );

  it("warns of pages without text, which count as pages all the same", async () => {
    const { text, remarks } = await extract(await pdf([block(["One."]), [], block(["Three."])]));
    expect(text).toBe("One.\n\f\n\fThree.\n");
    expect(remarks[0]).toMatchObject({
      severity: "warning",
      message: expect.stringContaining("Page 2 has no text"),
    });
  });

  it("refuses a PDF of pictures, a broken one and a locked one, each with what to do", async () => {
    const pictures = await extractPdf(rawPdf([{ content: "q 600 0 0 800 0 0 cm /Im Do Q" }]));
    const broken = await extractPdf(new TextEncoder().encode("%PDF-1.7 and then nothing"));
    const document = await PDFDocument.create();
    document.addPage();
    await document.encrypt({ userPassword: "secret", ownerPassword: "more secret" });
    const locked = await extractPdf(await document.save());
    expect([pictures, broken, locked]).toEqual([
      {
        kind: "unreadable",
        message: "The PDF has no text, only pictures.",
        hints: [expect.stringContaining("OCR")],
      },
      { kind: "unreadable", message: "The PDF is broken.", hints: [expect.any(String)] },
      { kind: "unreadable", message: "The PDF asks for a password.", hints: [expect.any(String)] },
    ]);
  });
});
