/** Reads what stands at the head of a deck in Markdown: the YAML between two lines of `---`. */
import { parse, YAMLParseError } from "yaml";
import type { Kept } from "./deck.ts";

export interface DeckHead {
  readonly values: Readonly<Record<string, unknown>>;
  /** The line of the deck's file that its slides begin after. */
  readonly lines: number;
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly authors: readonly string[];
  readonly date: string | undefined;
  readonly language: string | undefined;
  readonly kept: readonly Kept[];
}

/** Returns the head; an empty one where there is none, or none that is a map. */
export function readHead(lines: readonly string[]): DeckHead {
  const end =
    lines[0]?.trimEnd() === "---"
      ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
      : -1;
  const written = end === -1 ? "" : lines.slice(1, end).join("\n");
  const values = valuesIn(written);
  if (end === -1 || values === undefined) return { ...headOf({}), lines: 0, kept: [] };
  return { ...headOf(values), lines: end + 1, kept: keptOf(values, written) };
}

function valuesIn(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parse(yaml, { schema: "core" });
    if (value === null) return {};
    return isMap(value) ? value : undefined;
  } catch (error) {
    if (error instanceof YAMLParseError) return undefined;
    throw error;
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function headOf(values: Readonly<Record<string, unknown>>): Omit<DeckHead, "lines" | "kept"> {
  const { title, subtitle, author = values.authors, date, lang = values.language } = values;
  return {
    values,
    title: lineOf(title),
    subtitle: lineOf(subtitle),
    authors: [author].flat().flatMap((one) => lineOf(isMap(one) ? one.name : one) ?? []),
    date: isoDate(date),
    language: lineOf(lang),
  };
}

function lineOf(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const line = String(value).replaceAll(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

function isoDate(value: unknown): string | undefined {
  const written = lineOf(value) ?? "";
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(written) ? written : undefined;
}

/** Keys that a brief has under the same or another name. */
const TAKEN = new Set(["title", "subtitle", "author", "authors", "lang", "language", "marp"]);

function keptOf(values: Readonly<Record<string, unknown>>, written: string): readonly Kept[] {
  const left = Object.keys(values).filter(
    (key) => !TAKEN.has(key) && !(key === "date" && isoDate(values.date) !== undefined),
  );
  if (left.length === 0) return [];
  return [{ line: 1, what: `The head's ${left.join(", ")}`, text: written }];
}
