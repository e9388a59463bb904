/** Leaves out the parts of a broken file that its syntax errors affect, so that the rest can be read. */
import type { Document, YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { indexLines } from "../diagnostics/line-index.ts";
import type { Range } from "../diagnostics/range-index.ts";
import { findSlips, type Slip } from "./find-slips.ts";
import { mendCitations } from "./mend-citations.ts";
import { errorsOf, isSound, parseYaml } from "./parse-yaml.ts";
import { blankRanges } from "./replace-ranges.ts";
import { syntaxMistake } from "./syntax-mistake.ts";

export interface MendedSyntax {
  /** As long as the file, so that every place stays the same. */
  readonly text: string;
  /** Undefined where nothing but its mistakes can be said about the file. */
  readonly document: Document.Parsed | undefined;
  readonly slips: readonly Slip[];
  /** Citations that are replaced by letters. A text that contains one is not what its author wrote. */
  readonly cited: readonly Range[];
  readonly diagnostics: readonly Diagnostic[];
}

interface YamlFile {
  readonly file: string;
  readonly text: string;
}

/** Returns a well-formed file as it is, and any other without its slips, with an `invalid-yaml` for each of them. */
export function mendSyntax(file: YamlFile): MendedSyntax {
  const whole = parseYaml(file.text);
  const errors = whole === undefined ? [] : errorsOf(whole, file.text);
  if (errors.length === 0) {
    return { text: file.text, document: whole, slips: [], cited: [], diagnostics: [] };
  }
  const { text, cited, diagnostics } = mendCitations(file);
  // Where the parser ran out of stack, another try may succeed or fail.
  const isGivenUp = errors.some(({ code }) => code === "RESOURCE_EXHAUSTION");
  const found = isGivenUp || isSound(text) ? [] : explained(findSlips(text, isSound), text);
  const slips = found.map(({ slip }) => slip);
  const left = blankRanges(text, slips);
  const document = isGivenUp ? undefined : parseYaml(left);
  const isRead = document !== undefined && errorsOf(document, left).length === 0;
  const told = isRead
    ? found.flatMap(({ slip, error }) => (error === undefined ? [] : { error, from: slip.start }))
    : errors.map((error) => ({ error }));
  return {
    text: left,
    document: isRead ? document : undefined,
    slips,
    cited,
    diagnostics: [...diagnostics, ...mistakesBeside(diagnostics, told, file)],
  };
}

interface Explained {
  readonly slip: Slip;
  /** What the parser finds wrong with it alone; undefined where there are very many slips. */
  readonly error: YAMLError | undefined;
}

/** With this many, the author has enough to do. */
const MOST_TOLD = 20;

/** Each slip is read in its place, without all others. What the parser accepts there is not one. */
function explained(slips: readonly Slip[], text: string): readonly Explained[] {
  const left = blankRanges(text, slips);
  const found: Explained[] = [];
  for (const [at, slip] of slips.entries()) {
    const before = found.at(-1);
    const isRest =
      slip.isStray && before !== undefined && goesOnIn(left.slice(before.slip.end, slip.start), before);
    const error = isRest || at >= MOST_TOLD ? undefined : errorIn(blankRanges(text, slips.toSpliced(at, 1)));
    if (error !== undefined || isRest || at >= MOST_TOLD) found.push({ slip, error });
  }
  return found;
}

function errorIn(text: string): YAMLError | undefined {
  const document = parseYaml(text);
  return document === undefined ? undefined : errorsOf(document, text)[0];
}

/**
 * True where a slip after `between` may be the rest of the one before it: of a text or list that is not closed, or of a key
 * whose line was broken in two.
 */
function goesOnIn(between: string, { slip, error }: Explained): boolean {
  const words = between.trim();
  const isUnclosed = error?.code === "MISSING_CHAR" || error?.code === "BAD_INDENT";
  return (isUnclosed && words === "") || (slip.goesOn && /^[^\n]*:$/.test(words));
}

/** All that citations without quotes cause on their line is one mistake. */
function mistakesBeside(
  citations: readonly Diagnostic[],
  errors: readonly { readonly error: YAMLError; readonly from?: number }[],
  file: YamlFile,
): readonly Diagnostic[] {
  const placeAt = indexLines(file.text);
  const told = new Set(citations.map(({ span }) => placeAt(span?.start ?? 0).line));
  return errors
    .filter(({ error }) => !told.has(placeAt(error.pos[0]).line))
    .map(({ error, from }) => syntaxMistake(error, { ...file, from }));
}
