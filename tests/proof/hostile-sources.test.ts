/** Hostile texts in what a brief takes in from other programs: in every field of a library, of annotations and of files. */
import { describe, it } from "vitest";
import type { Span } from "../../src/diagnostics/span.ts";
import { renderHandout } from "../../src/render/render-handout.ts";
import { renderSlides } from "../../src/render/render-slides.ts";
import { type ExtractOptions, extractSource } from "../../src/sources/extract-source.ts";
import { compileFiles } from "../support/compile-files.ts";
import { isInFull, some } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { readTemplates } from "../support/render-assets.ts";
import { wordFile } from "../support/word-file.ts";
import { staticFaults } from "./hostile/static-faults.ts";
import { TAKEN_IN, type TakenIn } from "./hostile/taken-in.ts";
import { hostileTexts } from "./hostile/texts.ts";

const SUBJECT = "Hostile text";
const PATIENCE_MS = 1_800_000;

/** A quarter of them, as themselves. */
const texts = hostileTexts()
  .filter((_, at) => at % 4 === 0)
  .map(({ text }) => text);

const templates = readTemplates();
const assets = { revealCss: "", revealJs: "", notesJs: "", fonts: [], authorTheme: undefined };

/** So many entries stand in one file. */
const TOGETHER = isInFull ? 60 : 12;

/** Returns what does not hold of a brief that takes in these texts, and how many of them are refused at their place. */
function taken({ files }: TakenIn, all: ReadonlyMap<number, string>) {
  const entries = new Map(all);
  const failures: string[] = [];
  for (;;) {
    const written = files(entries);
    const { decks, diagnostics } = compileFiles(written);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const [compiled] = decks;
    if (errors.length === 0 && compiled !== undefined) {
      const { deck } = compiled;
      const shown = Math.max(deck.sources.length, deck.exhibits.length);
      if (shown < entries.size) failures.push(`Of ${entries.size} entries, ${shown} are in the deck.`);
      return { failures: [...failures, ...pageFaults(deck)], refused: all.size - entries.size };
    }
    const before = entries.size;
    for (const { span, message } of errors) {
      if (!entries.delete(entryAt(span, written, entries)) && span === undefined)
        failures.push(`It has no place: ${message}`);
    }
    if (entries.size === before || entries.size === 0)
      return { failures: [...failures, ...errors.map(({ message }) => message)], refused: before };
  }
}

/** The key of an entry stands before it in a library; in JSON it may stand a little behind. Texts may have something of its form. */
function entryAt(
  span: Span | undefined,
  written: Readonly<Record<string, string>>,
  entries: ReadonlyMap<number, string>,
): number {
  const { file, end } = span ?? { file: "", end: 0 };
  const until = file.endsWith(".bib") ? end : end + 40;
  const keys = Array.from((written[file] ?? "").matchAll(/\bk(\d+)\b/g))
    .filter(({ index }) => index < until)
    .map(([, number]) => Number(number));
  return keys.findLast((key) => entries.has(key)) ?? -1;
}

function pageFaults(deck: Parameters<typeof renderHandout>[0]["deck"]): readonly string[] {
  const { value: handout = "" } = renderHandout({ deck, templates, assets });
  const slides = renderSlides(deck, templates).value ?? [];
  return staticFaults(handout + slides.join("\n"));
}

describe.for(TAKEN_IN)("What is taken in as $kind", (kind) => {
  it("is read or refused at its place, and becomes no markup", { timeout: PATIENCE_MS }, (context) => {
    const tried = some([...texts.entries()], 16);
    const failures: string[] = [];
    const counted = { refused: 0 };
    for (let from = 0; from < tried.length; from += TOGETHER) {
      const { failures: found, refused } = taken(kind, new Map(tried.slice(from, from + TOGETHER)));
      failures.push(...found.map((fault) => `From text ${tried[from]?.[0]} on: ${fault}`));
      counted.refused += refused;
    }
    prove(context, {
      ...{ subject: SUBJECT, kind: `in every field of ${kind.kind}`, tried: tried.length, failures },
      note: `${counted.refused} refused at their place`,
    });
  });
});

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const encoder = new TextEncoder();

/** A page whose every statement about itself is the text, once as it is and once as a page would have it. */
function page(text: string): Uint8Array {
  const names = ["author", "date", "description", "citation_title", "citation_author", "DC.title"];
  const tags = names.map((name) => `<meta name="${name}" content="${text}">`).join("");
  const graph = { "@type": "NewsArticle", headline: text, author: { name: text }, datePublished: text };
  return encoder.encode(
    `<!doctype html><html lang="${escaped(text)}"><head><title>${text}</title>${tags}<script type="application/ld+json">${JSON.stringify(graph).replaceAll("<", "\\u003c")}</script></head><body><article><h1>${escaped(text)}</h1><p>The quay ${text}.</p><p>${escaped(text)}</p></article></body></html>`,
  );
}

const FILES: readonly (readonly [kind: ExtractOptions["kind"], make: (text: string) => Uint8Array])[] = [
  ["html", page],
  ["markdown", (text) => encoder.encode(`---\ntitle: ${JSON.stringify(text)}\n---\n# The quay\n\n${text}\n`)],
  ["text", (text) => encoder.encode(`The quay\n${text}\n`)],
  [
    "docx",
    (text) =>
      wordFile(
        `<w:p><w:r><w:t>The quay ${escaped(text.toWellFormed().replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd]/gu, ""))}</w:t></w:r></w:p>`,
      ),
  ],
];

describe.for(FILES)("A source of the kind %s", ([kind, make]) => {
  it("is read or refused in a sentence, and nothing ends with a crash", {
    timeout: PATIENCE_MS,
  }, async (context) => {
    const tried = some(texts, 10);
    const failures: string[] = [];
    for (const text of tried) {
      const options = { kind, bytes: make(text), encoding: "utf-8", url: "https://courier.example/a" };
      try {
        const extracted = await extractSource(options);
        const said =
          extracted.kind === "read" ? JSON.stringify(extracted.extraction.metadata) : extracted.message;
        if (extracted.kind === "read" && /\r/.test(extracted.extraction.text)) failures.push(`${text}: CR`);
        if (said.trim() === "") failures.push(`${JSON.stringify(text)} is refused without a word.`);
      } catch (thrown) {
        failures.push(`${JSON.stringify(text)}: ${String(thrown).slice(0, 200)}`);
      }
    }
    prove(context, { subject: SUBJECT, kind: `in a source: ${kind}`, tried: tried.length, failures });
  });
});
