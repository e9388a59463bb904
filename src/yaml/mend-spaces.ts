/** Finds no-break spaces where YAML accepts only spaces: at the beginning of a line, after a dash, after a key. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { linesOf } from "./lines-of.ts";
import { replaceRanges } from "./replace-ranges.ts";
import { type YamlToken, yamlTokens } from "./yaml-tokens.ts";

/** Every space that YAML does not count as one, as keyboards, web pages and word processors write them. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** At the beginning of a line: its indentation, a dash or a key before such a space. */
const SLIP =
  /^(?:[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]*-|[A-Za-z][\w-]*:)?[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/;

/** As wide as several of the spaces that YAML counts, or as a part of one. */
const OTHER_WIDTH = /[\u1680\u2000-\u200a\u205f\u3000]/;

export interface MendedText {
  /** As long as before, so that every place stays the same. */
  readonly text: string;
  /** False where a line is indented by a space of another width, so that it may be meant further to the right. */
  readonly isCertain: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the text with ordinary spaces instead, and one `invalid-yaml` at the first place, which names the lines of
 * the others.
 */
export function mendSpaces({ file, text }: { readonly file: string; readonly text: string }): MendedText {
  if (!ODD_SPACE.test(text)) return { text, isCertain: true, diagnostics: [] };
  const tokens = yamlTokens(text);
  const slips = tokens.filter((token) => token.isPlain && isFirst(token, text)).flatMap(slipIn);
  const [first, ...others] = slips;
  if (first === undefined) return { text, isCertain: true, diagnostics: [] };
  const mended = replaceRanges(text, slips, (slip) => slip.replaceAll(new RegExp(ODD_SPACE, "g"), " "));
  const at = first.start + first.odd;
  return {
    text: mended,
    isCertain: !slips.some(({ start, end }) => OTHER_WIDTH.test(indentOf(text.slice(start, end)))),
    diagnostics: [
      diagnose("invalid-yaml", {
        message: `${nameOf(text.charAt(at))} stands where YAML takes a plain space.`,
        span: { file, start: at, end: at + 1 },
        hints: [
          isNoBreak(text.charAt(at))
            ? "Delete it and type a space: on a Mac, Option and the space bar together write a no-break space."
            : "Delete it and type spaces.",
          ...linesOf(
            others.map(({ start }) => start),
            text,
          ),
        ],
      }),
    ],
  };
}

function nameOf(space: string): string {
  const code = space.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `${isNoBreak(space) ? "A no-break space" : "A space of another width"} (U+${code})`;
}

function indentOf(slip: string): string {
  return slip.slice(0, slip.length - slip.trimStart().length);
}

function isNoBreak(space: string): boolean {
  return /[\u00a0\u202f]/.test(space);
}

interface Slip {
  readonly start: number;
  readonly end: number;
  /** Where its first odd space is, counted from `start`. */
  readonly odd: number;
}

/** YAML reads what begins with such a space as one text of several lines, each of which may begin with one too. */
function slipIn({ start, text }: YamlToken): readonly Slip[] {
  const first = slipAt(start, text);
  if (first === undefined) return [];
  const others = Array.from(text.matchAll(/\n */g), ({ 0: indent, index }) => {
    const at = index + indent.length;
    return slipAt(start + at, text.slice(at));
  });
  return [first, ...others.filter((slip) => slip !== undefined)];
}

function slipAt(start: number, text: string): Slip | undefined {
  const [slip = ""] = SLIP.exec(text) ?? [];
  const odd = slip.search(ODD_SPACE);
  return odd === -1 ? undefined : { start, end: start + slip.length, odd };
}

/** In characters. No file is indented further, while a file on one line may be of any length. */
const DEEPEST = 1000;

/** True for a token that has only indentation and dashes before it in its line. */
function isFirst({ start }: YamlToken, text: string): boolean {
  const line = text.slice(Math.max(0, start - DEEPEST), start);
  return /^[ -]*$/.test(line.slice(line.lastIndexOf("\n") + 1));
}
