/** Finds no-break spaces where YAML takes spaces alone: at a line's beginning, behind a dash, behind a key. Called by read-yaml. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { linesOf } from "./lines-of.ts";
import { replaceRanges } from "./replace-ranges.ts";
import { type YamlToken, yamlTokens } from "./yaml-tokens.ts";

/** Every space that is none to YAML, as keyboards, web pages and word processors write them. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** As a line's first: its indentation, a dash or a key before such a space. */
const SLIP =
  /^(?:[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]*-|[A-Za-z][\w-]*:)?[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/;

export interface MendedText {
  /** As long as it was, so that every place stays where it is. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the text with spaces in their place, and one `invalid-yaml` at the first, which names the lines of the others. */
export function mendSpaces({ file, text }: { readonly file: string; readonly text: string }): MendedText {
  if (!ODD_SPACE.test(text)) return { text, diagnostics: [] };
  const tokens = yamlTokens(text);
  const slips = tokens.filter((token) => token.isPlain && isFirst(token, text)).flatMap(slipIn);
  const [first, ...others] = slips;
  if (first === undefined) return { text, diagnostics: [] };
  const mended = replaceRanges(text, slips, (slip) => slip.replaceAll(new RegExp(ODD_SPACE, "g"), " "));
  const at = first.start + first.odd;
  return {
    text: mended,
    diagnostics: [
      diagnose("invalid-yaml", {
        message: `${nameOf(text.charAt(at))} stands where YAML takes a plain space.`,
        span: { file, start: at, end: at + 1 },
        hints: [
          "Delete it and type a space: on a Mac, Option and the space bar together write a no-break space.",
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
  return `${/[\u00a0\u202f]/.test(space) ? "A no-break space" : "A space of another width"} (U+${code})`;
}

interface Slip {
  readonly start: number;
  readonly end: number;
  /** Where its first odd space is, from `start`. */
  readonly odd: number;
}

function slipIn({ start, text }: YamlToken): readonly Slip[] {
  const [slip = ""] = SLIP.exec(text) ?? [];
  const odd = slip.search(ODD_SPACE);
  return odd === -1 ? [] : [{ start, end: start + slip.length, odd }];
}

/** No file is indented further: a file in one line may be as long as it likes. */
const DEEPEST = 1000;

/** True for what only indentation and dashes stand before in its line. */
function isFirst({ start }: YamlToken, text: string): boolean {
  const line = text.slice(Math.max(0, start - DEEPEST), start);
  return /^[ -]*$/.test(line.slice(line.lastIndexOf("\n") + 1));
}
