import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBrief } from "../../../src/brief/decode/decode-brief.ts";
import { evidenceReader } from "../../../src/check/figures/evidence.ts";
import { misquotation } from "../../../src/check/rules/misquotation.ts";
import { unpairedMark } from "../../../src/check/rules/unpaired-mark.ts";
import { afresh } from "../../../src/model/remember.ts";
import { resolveBrief } from "../../../src/resolve/resolve-brief.ts";
import { runs } from "../../support/in-full.ts";
import { readFrom } from "../../support/read-map.ts";

/** What a legitimate author may do with words of a source, and what may not be done, made up at random. */

const MARKS = [
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["„", "“"],
  ["»", "«"],
  ["«", "»"],
  ["«\u00a0", "\u202f»"],
  ["‚", "‘"],
  ["‹", "›"],
  ["「", "」"],
] as const;
const SPACES = [" ", " ", " ", "\u00a0", "\n", "  ", "\u2009"] as const;
const DASHES = [" — ", "—", " – ", " - "] as const;
const ELLIPSES = ["…", "...", ". . .", "[…]", "[...]", "(…)", ". …"] as const;
const APOSTROPHES = ["’", "'", "ʼ"] as const;

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzäéíñóšü"];
const stem = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 3, maxLength: 8 });
const word = fc.oneof(
  { weight: 6, arbitrary: stem },
  { weight: 1, arbitrary: stem.map((letters) => `${letters}'t`) },
  { weight: 1, arbitrary: stem.map((letters) => `de-${letters}`) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1000, max: 999_999 }).map((number) => number.toLocaleString("en")),
  },
);

/** Every word once, so that a wrong one cannot be right elsewhere. */
const words = fc.uniqueArray(word, {
  minLength: 14,
  maxLength: 24,
  selector: (one) => one.toLowerCase(),
});

/** One piece of a quotation: a run of the source's words, or what its author put there. */
type Piece =
  | { readonly kind: "run"; readonly words: readonly string[]; readonly first: number }
  | { readonly kind: "edit"; readonly text: string };

interface Quotation {
  readonly source: readonly string[];
  readonly pieces: readonly Piece[];
  readonly dashAfter: number;
}

const quotation: fc.Arbitrary<Quotation> = words.chain((source) =>
  fc
    .record({
      from: fc.integer({ min: 0, max: 2 }),
      lengths: fc.array(fc.integer({ min: 3, max: 4 }), { minLength: 1, maxLength: 3 }),
      edits: fc.array(edit, { minLength: 3, maxLength: 3 }),
      dash: fc.integer({ min: 0, max: 1 }),
    })
    .map(({ from, lengths, edits, dash }) => ({
      source,
      pieces: cut(source, from, lengths, edits),
      dashAfter: from + dash,
    })),
);

/** An edit, and how many words of the source it stands for. */
const edit = fc.oneof(
  fc.record({ text: fc.constantFrom(...ELLIPSES), skips: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    text: fc.constantFrom("[Ministerin]", "[the two of them]"),
    skips: fc.integer({ min: 0, max: 2 }),
  }),
  fc.constant({ text: "[sic]", skips: 0 }),
);

function cut(
  source: readonly string[],
  from: number,
  lengths: readonly number[],
  edits: readonly { readonly text: string; readonly skips: number }[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const [index, length] of lengths.entries()) {
    const run = source.slice(at, at + length);
    if (run.length < 3) break;
    const before = edits[index - 1];
    if (before !== undefined) pieces.push({ kind: "edit", text: before.text });
    pieces.push({ kind: "run", words: run, first: at });
    at += length + (edits[index]?.skips ?? 0);
  }
  return pieces;
}

/** How it is set: one random choice after another. */
const setting = fc.record({
  marks: fc.constantFrom(...MARKS),
  spaces: fc.array(fc.constantFrom(...SPACES), { minLength: 8, maxLength: 8 }),
  dash: fc.constantFrom(...DASHES),
  apostrophe: fc.constantFrom(...APOSTROPHES),
  end: fc.constantFrom("", "", ",", "."),
  capital: fc.boolean(),
  soft: fc.boolean(),
});

type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

function writeSource({ source, dashAfter }: Quotation): string {
  return source
    .map((one, at) => (at === dashAfter ? `${one} – ` : `${one} `))
    .join("")
    .trim();
}

function writeQuotation({ pieces, dashAfter }: Quotation, how: Setting): string {
  const parts = pieces.map((piece) => (piece.kind === "edit" ? piece.text : writeRun(piece, dashAfter, how)));
  const [open, close] = how.marks;
  const body = parts.join(" ");
  return `${open}${how.capital ? body.charAt(0).toUpperCase() + body.slice(1) : body}${how.end}${close}`;
}

function writeRun(run: Piece & { readonly kind: "run" }, dashAfter: number, how: Setting): string {
  return run.words
    .map((one, at) => {
      if (at === run.words.length - 1) return one;
      return one + (run.first + at === dashAfter ? how.dash : (how.spaces[at % how.spaces.length] ?? " "));
    })
    .join("")
    .replaceAll("'", how.apostrophe)
    .replace(/(?<=[a-z]{2})(?=[a-z]{2})/, how.soft ? "\u00ad" : "");
}

/** Without a text of any source. */
const HOUSE = {
  layouts: [],
  themes: [],
  styles: [],
  hasFile: () => false,
  textOf: () => undefined,
  remember: afresh,
  evidence: evidenceReader({ language: "en", remember: afresh }),
};

function codesFor(source: string, quoted: string): readonly string[] {
  const read = readFrom({
    "brief.yaml": `title: T\nslides: [{ id: a, title: A, points: [${JSON.stringify(`Er sagte: ${quoted} dazu. [@x]`)}] }]\n`,
    "sources.yaml": "sources: [{ id: s, type: report, title: S }]\n",
    "excerpts.yaml": `excerpts: { x: { source: s, exact: ${JSON.stringify(source)} } }\n`,
  });
  const { value: brief } = decodeBrief({ path: "brief.yaml", read });
  if (brief === undefined) throw new Error("The brief was not decoded.");
  const { value: resolved } = resolveBrief({ brief, anchoring: { anchors: new Map(), hashes: new Map() } });
  return [...misquotation(resolved, HOUSE), ...unpairedMark(resolved)].map(({ code }) => code);
}

/** Replaces the pieces' run at `index`. */
function withRun(
  quoted: Quotation,
  index: number,
  change: (run: readonly string[]) => readonly string[],
): Quotation {
  const pieces = quoted.pieces.map((piece, at) =>
    at === index && piece.kind === "run" ? { ...piece, words: change(piece.words) } : piece,
  );
  return { ...quoted, pieces };
}

const tampering = fc.record({
  how: fc.constantFrom("change", "drop", "add", "swap", "letter"),
  run: fc.nat(),
  word: fc.nat(),
  other: stem.map((letters) => `zz${letters}`),
});

function tamper(
  quoted: Quotation,
  { how, run, word: which, other }: { how: string; run: number; word: number; other: string },
) {
  const runs = quoted.pieces.flatMap((piece, at) => (piece.kind === "run" ? [at] : []));
  const index = runs[run % runs.length] ?? 0;
  return withRun(quoted, index, (list) => {
    const at = which % list.length;
    const inner = 1 + (which % (list.length - 2));
    switch (how) {
      case "drop":
        return list.toSpliced(inner, 1);
      case "add":
        return list.toSpliced(inner, 0, other);
      case "swap":
        return list.toSpliced(inner, 2, list[inner + 1] ?? "", list[inner] ?? "");
      case "letter":
        return list.with(at, `${list[at]}q`);
      default:
        return list.with(at, other);
    }
  });
}

describe("whatever the words", () => {
  it("typography and declared edits never fail", () => {
    fc.assert(
      fc.property(quotation, setting, (quoted, how) => {
        const codes = codesFor(writeSource(quoted), writeQuotation(quoted, how));
        // an edit may leave out a "not", which is reported and refuses nothing
        expect(codes.filter((code) => code !== "edit-over-negation")).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });

  it("a content word that is changed, dropped, added or moved always fails", () => {
    fc.assert(
      fc.property(quotation, setting, tampering, (quoted, how, what) => {
        const tampered = tamper(quoted, what);
        expect(codesFor(writeSource(quoted), writeQuotation(tampered, how))).not.toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });
});
