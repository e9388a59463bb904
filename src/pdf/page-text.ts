/** Puts the pieces of a page's text into reading order. */
import { getDocumentProxy } from "unpdf";
import { giveWay } from "./give-way.ts";

export interface PageTexts {
  /** In reading order, as the text of each page is copied and read aloud. */
  readonly pages: readonly string[];
  /** The text as the glyphs have it, of each page where that is another: a reader may see what nobody can copy. */
  readonly drawn: readonly string[];
}

/** Returns each page's text. `actualTexts` holds, for each page, the words of its marked spans, in order. */
export async function readPageText(
  pdf: Uint8Array,
  actualTexts: readonly (readonly string[])[],
): Promise<PageTexts> {
  // The parser keeps the bytes for itself, so it gets a copy.
  const document = await getDocumentProxy(Uint8Array.from(pdf), { verbosity: 0 });
  const pages: string[] = [];
  const drawn: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const text = joinPieces(items, replacementsIn(items, actualTexts[number - 1] ?? []));
    const glyphs = joinPieces(items, []);
    pages.push(text);
    if (glyphs !== text) drawn.push(glyphs);
    await giveWay();
  }
  await document.loadingTask.destroy();
  return { pages, drawn };
}

type Piece =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly id?: string; readonly tag?: string };

/** Marked content that is open: `replacement` takes the place of its text, and `reversed` runs from right to left. */
interface Frame {
  readonly texts: string[];
  readonly replacement: string | undefined;
  readonly reversed: boolean;
}

/** Where the spans do not match, the glyphs' own text is the better guess. */
function replacementsIn(pieces: readonly Piece[], actualTexts: readonly string[]): readonly string[] {
  return pieces.filter(isReplaced).length === actualTexts.length ? actualTexts : [];
}

function joinPieces(pieces: readonly Piece[], actualTexts: readonly string[]): string {
  const replacements = actualTexts.values();
  const page: Frame = { texts: [], replacement: undefined, reversed: false };
  const open: Frame[] = [page];
  for (const piece of pieces) {
    const frame = open.at(-1) ?? page;
    if ("str" in piece) frame.texts.push(piece.hasEOL ? `${piece.str}\n` : piece.str);
    else if (piece.type !== "endMarkedContent") {
      const replacement = isReplaced(piece) ? replacements.next().value : undefined;
      open.push({ texts: [], replacement, reversed: piece.tag === "ReversedChars" });
    } else if (frame !== page) {
      open.pop();
      (open.at(-1) ?? page).texts.push(closeFrame(frame));
    }
  }
  return closeFrame(page);
}

/** Chromium marks a span without an ID only to say what its glyphs represent. */
function isReplaced(piece: Piece): boolean {
  return "type" in piece && piece.type === "beginMarkedContentProps" && piece.tag === "Span" && !piece.id;
}

function closeFrame({ texts, replacement, reversed }: Frame): string {
  const text = (reversed ? texts.toReversed() : texts).join("");
  // A glyph that no font has is an empty box on paper, whatever it represents.
  if (replacement === undefined || text.includes("\0")) return text;
  return (/^\s*/.exec(text)?.[0] ?? "") + replacement;
}
