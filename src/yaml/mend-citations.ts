/** Finds citations in texts without quotes, in places where brackets have a meaning in YAML. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { quoteShortened } from "../diagnostics/quote-shortened.ts";
import type { Range } from "../diagnostics/range-index.ts";
import { colonInText } from "./colon-in-text.ts";
import { linesOf } from "./lines-of.ts";
import { replaceRanges } from "./replace-ranges.ts";
import { endOf, type YamlToken, yamlTokens } from "./yaml-tokens.ts";

/**
 * Returns the text with letters in place of such citations (`cited`), so that other mistakes can be found, and one
 * `invalid-yaml` for each kind of place: inside braces, inside brackets, at a text's beginning.
 */
export function mendCitations({ file, text }: { readonly file: string; readonly text: string }): {
  readonly text: string;
  readonly cited: readonly Range[];
  readonly diagnostics: readonly Diagnostic[];
} {
  if (!text.includes("@")) return { text, cited: [], diagnostics: [] };
  const found = citationsIn(yamlTokens(text));
  const mended = replaceRanges(text, found, (citation) => citation.replaceAll(/[^\n]/g, "x"));
  const told = found.filter(({ isBehindQuotes }) => !isBehindQuotes);
  const kinds = Map.groupBy(told, ({ inside, key }) => inside ?? key?.start);
  return {
    text: mended,
    cited: found,
    diagnostics: [...kinds.values()].flatMap((places) => report(places, { file, text })),
  };
}

interface Found {
  readonly start: number;
  readonly end: number;
  /** Where the text that contains it begins. */
  readonly from: number;
  /** The innermost bracket around it; undefined for a text that begins with a citation. */
  readonly inside: "{" | "[" | undefined;
  /** What a colon before the citation makes a key of, where that is not a key of the format. */
  readonly key: YamlToken | undefined;
  /** Nothing may follow a text in quotes, and the parser reports that. */
  readonly isBehindQuotes: boolean;
}

function citationsIn(tokens: readonly YamlToken[]): readonly Found[] {
  const open: ("{" | "[")[] = [];
  const found: Found[] = [];
  let until = 0;
  let [before, earlier]: (YamlToken | undefined)[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.start < until || token.text.trim() === "") continue;
    const inside = open.at(-1);
    const end = token.text === "[" ? closingOf(tokens, at) : undefined;
    if (end !== undefined) {
      until = end;
      const key = before?.text === ":" && isProse(earlier) ? earlier : undefined;
      const from = (key ?? (before?.isPlain ? before : token)).start;
      found.push({ start: token.start, end, from, inside, key, isBehindQuotes: isBehindQuotes(tokens, at) });
    } else if (token.text === "{" || token.text === "[") open.push(token.text);
    else if (token.text === "}" || token.text === "]") open.pop();
    [before, earlier] = [token, before];
  }
  return found;
}

function isBehindQuotes(tokens: readonly YamlToken[], at: number): boolean {
  let last = at - 1;
  while (/^[ \t]+$/.test(tokens[last]?.text ?? "")) last -= 1;
  const before = tokens[last];
  return before !== undefined && !before.isPlain && /["']$/.test(before.text);
}

/** The format's keys are one word in lower case. */
function isProse(token: YamlToken | undefined): boolean {
  return token?.isPlain === true && /\s|^\p{Lu}/u.test(token.text.trim());
}

/** The end of the citation that begins with the bracket at `at`; undefined where that bracket begins none. */
function closingOf(tokens: readonly YamlToken[], at: number): number | undefined {
  const cites = tokens[at + 1];
  if (cites?.isPlain !== true || !/(?:^|[\s-])@[A-Za-z0-9]/.test(cites.text)) return undefined;
  const closing = tokens.slice(at + 1, at + 40).find(({ text }) => text === "]" || text === "[");
  return closing?.text === "]" ? endOf(closing) : undefined;
}

function report(
  places: readonly Found[],
  { file, text }: { readonly file: string; readonly text: string },
): readonly Diagnostic[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  const { start, end, from, inside, key } = first;
  if (key !== undefined && inside === undefined) return [textWithColon(key, { file, text, end })];
  const pair = inside === "{" ? "{ }" : "[ ]";
  const line = text.indexOf("\n", end);
  // Inside brackets, it is open where the text was meant to end.
  const until = inside !== undefined ? end : line === -1 ? undefined : line;
  const written = quoteShortened(text.slice(from, until));
  return [
    diagnose("invalid-yaml", {
      message:
        inside === undefined
          ? "A text that begins with a citation takes quotes."
          : `Between ${pair} a text with a citation takes quotes.`,
      span: { file, start, end },
      hints: [
        `Put the whole of it in quotes, as in ${written}.`,
        ...(from === start ? ["Where a list of IDs is meant, as in `cite`, they stand without @."] : []),
        ...linesOf(
          others.map((other) => other.start),
          text,
        ),
      ],
    }),
  ];
}

function textWithColon(
  key: YamlToken,
  { file, text, end }: { readonly file: string; readonly text: string; readonly end: number },
): Diagnostic {
  const line = text.indexOf("\n", end);
  const at = text.indexOf(":", endOf(key));
  const whole = text.slice(key.start, line === -1 ? undefined : line);
  return colonInText({ file, at, key: key.text.trim(), whole });
}
