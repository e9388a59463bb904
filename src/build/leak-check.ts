/** The last guard of withholding: no forbidden wording may stand in what is about to be written. Called by make-outputs. */
import { findLeaks } from "../audience/find-leaks.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { readableWords } from "../export/readable-words.ts";
import type { Deck } from "../model/deck.ts";
import type { Forbidden, Tailoring } from "../model/tailored.ts";

/**
 * Returns a `withheld-in-output` for each forbidden wording in any of `texts`, which together are the output `file`
 * of `deck`.
 */
export function checkForLeaks(options: {
  readonly file: string;
  readonly texts: readonly string[];
  readonly tailoring: Tailoring;
  readonly deck: Pick<Deck, "slides">;
}): readonly Diagnostic[] {
  const { file, texts, tailoring, deck } = options;
  return findLeaks(texts, tailoring.forbidden).map((leak) =>
    diagnose("withheld-in-output", {
      message: `What is withheld from "${tailoring.audience}" stands in its ${file}.`,
      span: leak.span,
      hints: [
        `The words are "${shortened(leak.wording)}"${slidesWith(leak, deck)}.`,
        "A text that repeats them needs the same marking, or a citation of what they are taken from.",
      ],
    }),
  );
}

/**
 * Returns the texts of a page, its scripts and styles among them: as its bytes have it, and as it reads once mark-up is
 * taken away, the words of drawings inside, and what cameras and programs wrote into pictures. Fonts are left out.
 */
export function textsOfHtml(html: string): readonly string[] {
  const page = html.replaceAll(/;base64,[A-Za-z0-9+/=]+/g, "");
  const drawings = Array.from(page.matchAll(/data:image\/svg\+xml[^",]*,([^"]*)/g), ([, svg = ""]) =>
    percentDecoded(unescaped(svg)),
  );
  const read = [page, ...drawings].flatMap((text) => [
    unescaped(text),
    unescaped(text.replaceAll(/<[^>]*>/g, "")),
  ]);
  return [...read, ...pictureWords(html)];
}

function pictureWords(html: string): readonly string[] {
  const found = html.matchAll(/data:image\/[a-z]+;base64,([A-Za-z0-9+/=]+)/g);
  const pictures = new Set(Array.from(found, ([, data = ""]) => data));
  return [...pictures].flatMap((data) => readableWords(Buffer.from(data, "base64")));
}

/** What is no percent-encoding stays as it is, as it does in a style sheet's own drawings. */
function percentDecoded(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

/** Returns every string in a JSON document, keys and values. */
export function textsOfJson(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOfJson(inner)]);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

const LAST_CODE_POINT = 0x10ffff;

function unescaped(html: string): string {
  return html.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return NAMED[name] ?? whole;
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/** The words may also stand where no slide has them whole: then nothing is said of slides. */
function slidesWith(leak: Forbidden, deck: Pick<Deck, "slides">): string {
  const slides = deck.slides.filter(
    (slide) => findLeaks(textsOfJson(slide).flatMap(textsOfHtml), [leak]).length > 0,
  );
  const names = slides.map(({ id }) => `"${id}"`).join(", ");
  return slides.length === 0 ? "" : `, on the slide${slides.length === 1 ? "" : "s"} ${names}`;
}

function shortened(wording: string): string {
  return wording.length <= 80 ? wording : `${wording.slice(0, 79)}…`;
}
