/** Extracts the text of a PDF, page by page. */
import { getResolvedPDFJS } from "unpdf";
import * as z from "zod";
import { type Extracted, type Remark, unreadable } from "./extraction.ts";
import { gatherMetadata } from "./gather-metadata.ts";
import { joinLines, type Vocabulary, vocabularyOf } from "./join-lines.ts";
import { LIMITS, moreThan } from "./limits.ts";
import { mendWords } from "./mend-words.ts";
import { openDocument, type ReadCMap } from "./pdf/open-document.ts";
import { type Page, type PdfDocument, readPage } from "./pdf/page.ts";
import { type Paragraph, paragraphsOf } from "./pdf/paragraphs.ts";
import { OCR, pageRemarks, wordsRemark } from "./pdf/remarks.ts";
import type { WrittenLine } from "./pdf/written-line.ts";
import { plainLines } from "./plain-lines.ts";
import { readNames } from "./read-names.ts";

/**
 * Returns the words of its pages, separated by form feeds. Pictures of text have no words. `readCMap` gives the tables
 * that files in East Asian encodings refer to.
 */
export async function extractPdf(
  bytes: Uint8Array,
  readCMap: ReadCMap = () => undefined,
): Promise<Extracted> {
  const document = await openDocument(bytes, readCMap);
  if (typeof document === "string") return refusal(document);
  try {
    const pages = await readPages(document);
    const { text, remarks: doubts } = writePages(pages);
    if (text.trim() === "") return withoutText(pages);
    const { info, remarks } = await readInfo(document);
    return {
      kind: "read",
      extraction: {
        text,
        packages: ["unpdf"],
        metadata: info,
        boilerplate: [],
        remarks: [...pageRemarks(pages), ...doubts, ...remarks],
      },
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

function refusal(errorName: string): Extracted {
  return errorName === "PasswordException"
    ? unreadable("The PDF asks for a password.", ["Save a copy without one, and add that."])
    : unreadable("The PDF is broken.", ["Open it in a reader, print it to a new PDF, and add that."]);
}

function withoutText(pages: readonly Page[]): Extracted {
  if (pages.some(({ hasUnreadFonts }) => hasUnreadFonts))
    return unreadable("The PDF's fonts do not say which letters they show, so its text cannot be read.", [
      OCR,
    ]);
  return pages.some(({ hasDrawing }) => hasDrawing)
    ? unreadable("The PDF has no text, only pictures.", [OCR])
    : unreadable("The PDF has no text: nothing is on its pages.");
}

async function readPages(document: PdfDocument): Promise<readonly Page[]> {
  if (document.numPages > LIMITS.pages) throw moreThan("The PDF", LIMITS.pages, "pages");
  const { OPS } = await getResolvedPDFJS();
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number), OPS));
  }
  return pages;
}

interface Written {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

function writePages(pages: readonly Page[]): Written {
  const vocabulary = vocabularyOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const doubtful: string[] = [];
  const paragraphs = pages.map(({ lines }) => paragraphsOf(lines));
  const texts = paragraphs.map((ofPage) =>
    ofPage.map((paragraph) => {
      const joined = writeParagraph(paragraph, vocabulary);
      doubtful.push(...joined.doubtful);
      return joined.text;
    }),
  );
  const { texts: mended, joined } = mendWords(texts.flat());
  const text = mended.values();
  const written = paragraphs.map((ofPage) =>
    plainLines(
      ofPage.map(({ kind }, at) => `${gapBefore(kind, ofPage[at - 1])}${text.next().value ?? ""}`).join(""),
    ),
  );
  return {
    text: `${written.join("\n\f")}\n`,
    remarks: [
      ...wordsRemark(
        "Words with a hyphen at the end of a line stay as printed, since the hyphen may be part of the word",
        doubtful,
      ),
      ...wordsRemark("Words with a space in them are joined, as elsewhere in the document", joined),
    ],
  };
}

/** Rows of a table follow each other directly. An empty line separates everything else. */
function gapBefore(kind: Paragraph["kind"], before: Paragraph | undefined): string {
  if (before === undefined) return "";
  return kind === "row" && before.kind === "row" ? "\n" : "\n\n";
}

/** Cells that tags tell apart are several lines of one row. */
function writeParagraph(
  { kind, lines }: Paragraph,
  vocabulary: Vocabulary,
): { readonly text: string; readonly doubtful: readonly string[] } {
  const cells = kind === "row" ? [...Map.groupBy(lines, ({ block }) => block?.id).values()] : [lines];
  const joined = cells.map((cell) =>
    joinLines(
      cell.map((line) => withInitial(line, vocabulary)),
      vocabulary,
    ),
  );
  return {
    text: joined.map(({ text }) => text).join("\t"),
    doubtful: joined.flatMap(({ doubtful }) => doubtful),
  };
}

/** Letters that are words in some language. */
const WORD_LETTERS = /^[aeioukvwyzàéèóú]$/i;

/**
 * A large initial is the first letter of its word, or a word of its own where the document shows that the rest is a
 * word.
 */
function withInitial({ text, initial }: WrittenLine, { words }: Vocabulary): string {
  if (initial === undefined) return text;
  const [rest = ""] = /^[\p{L}\p{M}]+/u.exec(text) ?? [];
  const isWord =
    WORD_LETTERS.test(initial) &&
    words.has(rest.toLowerCase()) &&
    !words.has(`${initial}${rest}`.toLowerCase());
  return `${initial}${isWord ? " " : ""}${text}`;
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

/** What programs write as the title when nobody gave one. */
function isFileName(title: string): boolean {
  return /^(?:Microsoft \w+ - |untitled|unbenannt|sin título)|\.(?:docx?|odt|indd|tex|dvi|rtf|pdf|qxd|xlsx?|pptx?)$/i.test(
    title.trim(),
  );
}

/** PDF 32000-1, 7.9.4: `D:20250208122313Z`. A file may be made long after its content was published. */
function madeOn(date: string): readonly Remark[] {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(date) ?? [];
  if (year === undefined) return [];
  const message = `The file was made on ${year}-${month}-${day}; that is not a date of publication, so "issued" is left out.`;
  return [{ severity: "info", message, hints: [] }];
}
