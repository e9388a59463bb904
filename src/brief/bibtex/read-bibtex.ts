/** Reads a BibTeX or BibLaTeX file as the tree that a CSL-JSON file would be. */
import { type Diagnosed, diagnose } from "../../diagnostics/diagnostic.ts";
import { makeScalar } from "../../yaml/make-tree.ts";
import { mendTree } from "../../yaml/mend-tree.ts";
import type { Mapping, Tree } from "../../yaml/yaml-tree.ts";
import { type BibtexPlaces, bibtexPlaces } from "./bibtex-places.ts";
import { cslEntries } from "./csl-entries.ts";
import { explainBibtexError } from "./explain-bibtex-error.ts";
import type { ParseBibtex, ParsedEntry } from "./parsed-bibtex.ts";

/**
 * Returns a list of CSL items, with every value at its field's place in the file. Diagnostics: an `invalid-bibtex` for
 * each error. What could be read is in the list even then.
 */
export function readBibtex(options: {
  readonly file: string;
  readonly text: string;
  readonly parse: ParseBibtex | undefined;
}): Diagnosed<Tree> {
  const { file, text, parse } = options;
  const span = { file, start: 0, end: 0 };
  if (parse === undefined) {
    const message = "BibTeX cannot be read here: no parser for it was given.";
    return { value: undefined, diagnostics: [diagnose("invalid-bibtex", { message, span })] };
  }
  const { entries, errors } = parse(text);
  const places = bibtexPlaces(file, text);
  const items = entries.filter(({ key }) => key !== "").map((entry) => itemOf(entry, places));
  const mended = mendTree({ kind: "list", items, span });
  return {
    value: mended.value,
    diagnostics: [...errors.map((error) => explainBibtexError(error, { file, text })), ...mended.diagnostics],
  };
}

function itemOf(entry: ParsedEntry, places: BibtexPlaces): Mapping {
  const { key: span, spanOf } = places.next(entry.key);
  const id = { key: "id", keySpan: span, value: makeScalar(entry.key, span) };
  return { kind: "mapping", entries: [id, ...cslEntries(entry, { key: span, spanOf })], repeated: [], span };
}
