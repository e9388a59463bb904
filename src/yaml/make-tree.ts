/** Makes trees from values that were read from formats other than YAML. */
import type { Span } from "../diagnostics/span.ts";
import type { Entry, Mapping, Scalar } from "./yaml-tree.ts";

/** Returns words whose place is the whole of `span`. */
export function makeScalar(text: string, span: Span): Scalar {
  const offsets = (): readonly number[] => Array.from({ length: text.length + 1 }, () => span.start);
  return { kind: "scalar", value: text, text, span, offsets };
}

/** Returns a map whose keys and values are all at `span`. What is undefined or empty is left out. */
export function makeMapping(fields: Readonly<Record<string, string | undefined>>, span: Span): Mapping {
  const entries = Object.entries(fields).flatMap(([key, text]): Entry | readonly Entry[] =>
    text === undefined || text === "" ? [] : { key, keySpan: span, value: makeScalar(text, span) },
  );
  return { kind: "mapping", entries, repeated: [], span };
}
