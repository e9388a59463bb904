/** Finds the places of entries and their fields in a BibTeX file, which its parser does not give. */
import type { Span } from "../../diagnostics/span.ts";

export interface BibtexPlaces {
  /** Returns the place of the next entry called `key`, in the order of the file. To be asked once per entry. */
  next(key: string): EntryPlace;
}

export interface EntryPlace {
  readonly key: Span;
  /**
   * Returns the place of the first of `fields` that the entry has, without braces; the place of its key where it has
   * none.
   */
  readonly spanOf: (...fields: readonly string[]) => Span;
}

export function bibtexPlaces(file: string, text: string): BibtexPlaces {
  const heads = [...text.matchAll(/@\s*\p{L}+\s*[{(]\s*([^\s,{}()=]*)/gu)];
  const waiting = Map.groupBy(heads.keys(), (at) => heads[at]?.[1] ?? "");
  return {
    next(key) {
      const at = waiting.get(key)?.shift();
      const head = at === undefined ? undefined : heads[at];
      if (at === undefined || head === undefined) return nowhere(file);
      const end = head.index + head[0].length;
      const span = { file, start: end - key.length, end };
      const fields = fieldsIn(text, end, heads[at + 1]?.index ?? text.length);
      return {
        key: span,
        spanOf: (...names) => {
          const [range] = names.flatMap((name) => fields.get(name) ?? []);
          return range === undefined ? span : { file, ...range };
        },
      };
    },
  };
}

function nowhere(file: string): EntryPlace {
  const span = { file, start: 0, end: 0 };
  return { key: span, spanOf: () => span };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reads one `name = value` after another, and steps over what is inside a value. */
function fieldsIn(text: string, from: number, to: number): ReadonlyMap<string, Range> {
  const fields = new Map<string, Range>();
  const opening = /(?<![\w:+-])[\d_:+-]*([a-z][\w:+-]*)\s*=\s*/gi;
  opening.lastIndex = from;
  for (let found = opening.exec(text); found !== null && found.index < to; found = opening.exec(text)) {
    const range = valueAt(text, opening.lastIndex);
    fields.set((found[1] ?? "").toLowerCase(), range);
    opening.lastIndex = range.end;
  }
  return fields;
}

/** The value that begins at `start`: what is inside its braces or quotes, else a bare word. */
function valueAt(text: string, start: number): Range {
  const opening = text.charAt(start);
  if (opening !== "{" && opening !== '"') {
    const bare = /[^\s,})]*/y;
    bare.lastIndex = start;
    return { start, end: start + (bare.exec(text)?.[0].length ?? 0) };
  }
  let depth = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === "\\") at += 1;
    else if (depth === 0 && letter === (opening === "{" ? "}" : '"')) return { start: start + 1, end: at };
    else if (letter === "{") depth += 1;
    else if (letter === "}") depth -= 1;
  }
  return { start: start + 1, end: text.length };
}
