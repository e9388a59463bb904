/** Extracts the text of a PDF, page by page. Called by extract-source. */
import { getDocumentProxy } from "unpdf";
import * as z from "zod";
import { type Extracted, type Remark, unreadable } from "./extraction.ts";
import { gatherMetadata } from "./gather-metadata.ts";
import { joinLines, vocabularyOf } from "./join-lines.ts";
import { LIMITS, moreThan } from "./limits.ts";
import { linesOfPage, type PdfLine, paragraphsOf } from "./pdf-lines.ts";
import { plainLines } from "./plain-lines.ts";
import { readNames } from "./read-names.ts";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Returns the words of its pages, which a form feed parts; pictures of text have none. */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const document = await open(bytes);
  if (typeof document === "string") return refusal(document);
  try {
    const pages = await readPages(document);
    const { text, doubtful } = writePages(pages);
    if (text.trim() === "") return unreadable("The PDF has no text, only pictures.", [OCR]);
    const { info, remarks } = await readInfo(document);
    return {
      kind: "read",
      extraction: {
        text,
        packages: ["unpdf"],
        metadata: info,
        boilerplate: [],
        remarks: [...emptyPages(pages), ...doubts(doubtful), ...remarks],
      },
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

const OCR = "Make its text readable first, with a program for OCR such as ocrmypdf.";

/** Returns the name of PDF.js' error for what is none, or cannot be opened. */
async function open(bytes: Uint8Array): Promise<PdfDocument | string> {
  try {
    // the parser takes the bytes for itself, so it gets a copy
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return error instanceof Error ? error.name : "";
  }
}

function refusal(errorName: string): Extracted {
  return errorName === "PasswordException"
    ? unreadable("The PDF asks for a password.", ["Save a copy without one, and add that."])
    : unreadable("The PDF is broken.", ["Open it in a reader, print it to a new PDF, and add that."]);
}

async function readPages(document: PdfDocument): Promise<readonly (readonly PdfLine[])[]> {
  if (document.numPages > LIMITS.pages) throw moreThan("The PDF", LIMITS.pages, "pages");
  const pages: (readonly PdfLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOfPage(items.filter((item) => "str" in item)));
  }
  return pages;
}

interface Written {
  readonly text: string;
  readonly doubtful: readonly string[];
}

function writePages(pages: readonly (readonly PdfLine[])[]): Written {
  const vocabulary = vocabularyOf(pages.flat().map(({ text }) => text));
  const written = pages.map((lines) =>
    paragraphsOf(lines).map((paragraph) =>
      joinLines(
        paragraph.map(({ text }) => text),
        vocabulary,
      ),
    ),
  );
  const texts = written.map((paragraphs) => plainLines(paragraphs.map(({ text }) => text).join("\n\n")));
  return { text: `${texts.join("\n\f")}\n`, doubtful: written.flat().flatMap(({ doubtful }) => doubtful) };
}

function emptyPages(pages: readonly (readonly PdfLine[])[]): readonly Remark[] {
  const empty = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []));
  if (empty.length === 0) return [];
  const which = `${empty.length === 1 ? "Page" : "Pages"} ${new Intl.ListFormat("en-GB").format(empty.map(String))}`;
  const message = `${which} ${empty.length === 1 ? "has" : "have"} no text: empty, or a picture.`;
  return [{ severity: "warning", message, hints: [OCR] }];
}

/** How many of them are named. */
const SHOWN = 4;

function doubts(doubtful: readonly string[]): readonly Remark[] {
  if (doubtful.length === 0) return [];
  const named = doubtful.slice(0, SHOWN).map((word) => `"${word}"`);
  const list = `${named.join(", ")}${doubtful.length > SHOWN ? " …" : ""}`;
  const message = `Words broken at a hyphen that may be theirs or not stand as they are printed: ${list}`;
  return [{ severity: "info", message, hints: [] }];
}

const info = z.looseObject({
  Title: z.string().catch("").default(""),
  Author: z.string().catch("").default(""),
  Language: z.string().catch("").default(""),
  CreationDate: z.string().catch("").default(""),
});

async function readInfo(document: PdfDocument): Promise<{
  readonly info: ReturnType<typeof gatherMetadata>;
  readonly remarks: readonly Remark[];
}> {
  const { info: data } = await document.getMetadata();
  const { Title, Author, Language, CreationDate } = info.parse(data);
  return {
    info: gatherMetadata({
      title: isFileName(Title) ? undefined : Title,
      author: readNames(Author),
      language: Language,
    }),
    remarks: madeOn(CreationDate),
  };
}

/** What programs put there when nobody gave the document a title. */
function isFileName(title: string): boolean {
  return /^(?:Microsoft \w+ - |untitled|unbenannt|sin título)|\.(?:docx?|odt|indd|tex|dvi|rtf|pdf|qxd|xlsx?|pptx?)$/i.test(
    title.trim(),
  );
}

/** PDF 32000-1, 7.9.4: `D:20250208122313Z`. A file may be made long after what is in it was published. */
function madeOn(date: string): readonly Remark[] {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(date) ?? [];
  if (year === undefined) return [];
  const message = `The file was made on ${year}-${month}-${day}; that is no date of publication, so "issued" is left out.`;
  return [{ severity: "info", message, hints: [] }];
}
