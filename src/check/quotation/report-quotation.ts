/** Reports what is wrong with a quotation, and what its author probably meant to quote. */
import { shorten } from "../../citation/shorten.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { type Fix, replaceWords } from "../../diagnostics/fix.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { sourceId } from "../../model/ids.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import type { RuleContext } from "../rules/rule.ts";
import { inSource } from "./in-source.ts";
import { firstAbsentRun } from "./match-quotation.ts";
import { nearestWording } from "./nearest-wording.ts";
import type { QuotedText, QuotedWords } from "./quoted-texts.ts";
import { countWords, type EditedWording, isEdit } from "./read-edits.ts";
import { bestMatch, type Wording } from "./wordings.ts";

interface Misquotation {
  readonly quoted: QuotedWords;
  readonly edited: EditedWording;
  readonly text: QuotedText;
  /** The excerpts that the text cites; at least one. */
  readonly excerpts: readonly Excerpt[];
  readonly resolved: ResolvedBrief;
  readonly wordingsOf: (excerpt: Excerpt) => readonly Wording[];
  readonly context: RuleContext;
}

/** Returns the diagnostic for words that are in none of the excerpts, with the nearest passage as a hint. */
export function reportMisquotation(misquotation: Misquotation): Diagnostic {
  const { quoted, excerpts } = misquotation;
  const names = listNames(excerpts.map(({ id }) => id));
  const where = excerpts.length === 1 ? `not in the excerpt ${names}` : `in none of the excerpts ${names}`;
  const near = explain(misquotation);
  return diagnose("misquotation", {
    message: `The quotation ${show(quoted)} is ${where}.`,
    span: quoted.span,
    hints: [...near.hints, ...wholeSources(misquotation)],
    fixes: near.words === undefined ? [] : quoteInstead(quoted, near.words),
    related: near.excerpt && [
      { message: `The excerpt "${near.excerpt.id}" is here.`, span: near.excerpt.exact.span },
    ],
  });
}

/** Returns the diagnostic for a piece that edits leave too short to recognise; "" where they leave none. */
export function reportScant(quoted: QuotedWords, fragment: string): Diagnostic {
  return diagnose("scant-quotation", {
    message:
      fragment === ""
        ? `Everything in the quotation ${show(quoted)} is in brackets.`
        : `Edits leave "${fragment}" alone in the quotation ${show(quoted)}: it could be from anywhere.`,
    span: quoted.span,
    hints: [
      fragment === ""
        ? "Quote words of the source, or leave out the quotation marks."
        : "Leave three words or twelve characters between two edits, or quote the words apart.",
    ],
  });
}

/** Returns the diagnostic for declared edits where the brief asks for none. */
export function reportEdited(quoted: QuotedWords): Diagnostic {
  return diagnose("edited-quotation", {
    message: `The quotation ${show(quoted)} is edited, and the brief says \`quotation: ap\`.`,
    span: quoted.span,
    hints: [
      "Quote a run of words as it stands and put the rest in your own; `quotation: chicago` allows edits.",
    ],
  });
}

const MOST_WORDS = 12;
const MOST_NAMES = 4;

function show({ words }: QuotedWords): string {
  return `"${shorten(words.replaceAll(/\s+/g, " ").trim(), MOST_WORDS)}"`;
}

function listNames(names: readonly string[]): string {
  const quoted = names.slice(0, MOST_NAMES).map((name) => `"${name}"`);
  const left = names.length - quoted.length;
  const listed = left > 0 ? [...quoted, `${left} more`] : quoted;
  return listed.length === 1 ? listed.join("") : `${listed.slice(0, -1).join(", ")} and ${listed.at(-1)}`;
}

function hasVariable(words: string): boolean {
  const opening = words.indexOf("{{");
  return opening !== -1 && words.includes("}}", opening + 2);
}

interface Explanation {
  readonly hints: readonly string[];
  /** The excerpt that the hint is about, where it is about one. */
  readonly excerpt: Excerpt | undefined;
  /** The words of that excerpt that are meant, where they replace the whole quotation. */
  readonly words?: string;
}

function explain(misquotation: Misquotation): Explanation {
  const { quoted, edited, excerpts, wordingsOf } = misquotation;
  if (hasVariable(quoted.words)) {
    return {
      hints: ["What a variable fills in cannot be verified: put it outside the marks."],
      excerpt: undefined,
    };
  }
  const elsewhere = standsElsewhere(misquotation);
  if (elsewhere !== undefined) {
    return { hints: [`It stands in "${elsewhere.id}": cite that.`], excerpt: elsewhere };
  }
  const outside = edited.joints.some(isEdit)
    ? undefined
    : inSource(quoted.words, excerpts, misquotation.context);
  if (outside !== undefined) return { hints: [outside], excerpt: undefined };
  const absent = firstAbsentRun(
    edited,
    excerpts.flatMap(wordingsOf).map(({ normalized }) => normalized),
  );
  return absent === undefined ? disordered(misquotation) : nearest(misquotation, absent);
}

function standsElsewhere({ edited, excerpts, resolved, wordingsOf }: Misquotation): Excerpt | undefined {
  return resolved.brief.excerpts.find(
    (excerpt) =>
      !excerpts.includes(excerpt) &&
      ["verbatim", "edited"].includes(bestMatch(edited, wordingsOf(excerpt)).kind),
  );
}

/** Each piece of it is somewhere in the excerpts, but together they do not make this quotation. */
function disordered({ edited, excerpts, wordingsOf }: Misquotation): Explanation {
  const whole = excerpts.find((excerpt) =>
    wordingsOf(excerpt).some(({ normalized }) => firstAbsentRun(edited, [normalized]) === undefined),
  );
  const hint =
    whole === undefined
      ? "Its pieces stand in different excerpts, and nothing is quoted across two: quote each by itself."
      : `Its pieces stand in "${whole.id}", but not in this order, or with more between them than a bracket stands for.`;
  return { hints: [hint], excerpt: whole };
}

function nearest({ quoted, edited, excerpts }: Misquotation, absent: string): Explanation {
  const isEdited = edited.joints.some(isEdit);
  const near = nearestWording(isEdited ? absent : quoted.words, excerpts);
  if (near !== undefined) {
    const { hint, excerpt, words } = near;
    return { hints: [hint], excerpt, ...(isEdited ? {} : { words }) };
  }
  return { hints: countWords(quoted.words) <= 3 ? [NOT_QUOTED] : [], excerpt: undefined };
}

/** What Markdown would take for a mark of its own, or a reader for the end of the quotation. */
const UNQUOTABLE = /[\\*_`[\]<>{}&~#"“”„«»‹›‘‚]|(?<!\p{L})['’]|['’](?!\p{L})/u;

/**
 * Returns the fix that quotes the source's words; none where the quotation contains marks, or its words would need
 * some.
 */
function quoteInstead({ words, inner }: QuotedWords, meant: string): readonly Fix[] {
  // A full stop or comma may be inside the marks although it ends the sentence around them.
  const [stop = ""] = /[.,]$/.exec(words) ?? [];
  const found = meant.replaceAll(/\s+/g, " ").trim();
  const line = found === "" || /\p{P}$/u.test(found) ? found : `${found}${stop}`;
  if (inner === undefined || line === "" || UNQUOTABLE.test(line)) return [];
  const { title, edits } = replaceWords(words, line, [inner]);
  return [{ title, edits: edits.map((edit) => ({ ...edit, as: { kind: "words", instead: words } })) }];
}

const NOT_QUOTED =
  "Words that quote nobody are marked, as in ‘so-called’{.scare}; titles of works stand in *italics*.";

function wholeSources({ text, resolved }: Misquotation): readonly string[] {
  const whole = [...new Set(text.cited)].filter((id) => resolved.sources.has(sourceId(id)));
  if (whole.length === 0) return [];
  return [`Nothing is looked for in ${listNames(whole)}, cited as a whole: cite an excerpt of it.`];
}
