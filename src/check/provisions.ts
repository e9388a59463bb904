/** Reads which provision of a law a text names, and which one contains an excerpt, by the headings before it. */
import { LOCATOR_TERMS } from "../citation/locator-terms.ts";
import type { ResolvedExcerpt } from "../model/resolved.ts";
import { lowerKeepingPlaces } from "../text/lower-keeping-places.ts";
import { matchesOf } from "../text/matches-of.ts";
import type { RuleContext } from "./rules/rule.ts";

/** "Article 4(1)": its kind, its number, and the paragraph's number. */
export interface Provision {
  readonly kind: string;
  readonly number: string;
  readonly paragraph: string | undefined;
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

const KINDS = ["article-locator", "section", "chapter", "appendix"] as const;

const PATTERNS = KINDS.map((kind) => {
  const terms = new Set((LOCATOR_TERMS[kind] ?? []).flat().map((term) => term.toLowerCase()));
  const written = [...terms]
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replaceAll(".", "\\."))
    .join("|");
  const number = "(?<number>\\d{1,4}[a-z]?|[ivx]{1,6})(?![\\p{L}\\p{N}])";
  return {
    kind,
    named: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${written}) ?${number}(?: ?\\((?<paragraph>\\d{1,3})\\))?`,
      "gu",
    ),
    heads: new RegExp(`^[ \\t]{0,8}(?:${written}) ?${number}`, "gmu"),
  };
});

/** Returns the provisions that a text names, of laws in four languages: "Article 4(1)", "§ 12", "anexo II". */
export function provisionsIn(words: string): readonly Provision[] {
  const lower = lowerKeepingPlaces(words);
  return PATTERNS.flatMap(({ kind, named }) =>
    matchesOf(named, lower).map((match) => ({
      kind,
      number: numberOf(match),
      paragraph: match.groups?.paragraph,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Returns whether an excerpt is in the provision; false where its source's text is not in the folder. */
export function standsIn(
  { anchor, source }: ResolvedExcerpt,
  provision: Provision,
  { textOf }: RuleContext,
): boolean {
  const text = textOf(source.source.id);
  if (text === undefined || !("position" in anchor)) return false;
  const at = text.offsetOf(anchor.position.start);
  const pattern = PATTERNS.find(({ kind }) => kind === provision.kind);
  const before = text.text.slice(0, at);
  const head = pattern && matchesOf(pattern.heads, lowerKeepingPlaces(before)).at(-1);
  if (head === undefined || numberOf(head) !== provision.number) return false;
  if (provision.paragraph === undefined) return true;
  const line = text.text.slice(at).split("\n", 1)[0] ?? "";
  const paragraph = [...`${before.slice(head.index)}${line}`.matchAll(PARAGRAPH)].at(-1);
  return paragraph?.[1] === provision.paragraph;
}

/** A paragraph's number at the beginning of a line: "1." or "(1)". */
const PARAGRAPH = /^[ \t]{0,8}\(?(\d{1,3})[.)] /gm;

function numberOf({ groups }: RegExpMatchArray): string {
  return (groups?.number ?? "").toLowerCase();
}
