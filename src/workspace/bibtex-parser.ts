/** Gives pure code a parser for BibTeX and BibLaTeX, loaded when the first .bib file is read. */
import { createRequire } from "node:module";
import { bibtexSchema } from "../brief/bibtex/bibtex-schema.ts";
import type { ParseBibtex } from "../brief/bibtex/parsed-bibtex.ts";
import { once } from "../model/once.ts";
import { dependencyFile } from "./package-files.ts";

const PACKAGE = "@retorquere/bibtex-parser";

export function bibtexParser(): ParseBibtex {
  const load = once(loadParser);
  return (text) => {
    const { parse } = load();
    return bibtexSchema.parse(
      parse(text, {
        // Titles stay as they are written, whatever their language.
        english: false,
        sentenceCase: false,
        caseProtection: false,
        // As TeX, the % of an address in \url{…} would begin a comment, and the ~ of a date ("about") would be a space.
        fieldMode: {
          howpublished: "verbatim",
          date: "verbatim",
          urldate: "verbatim",
          origdate: "verbatim",
          eventdate: "verbatim",
        },
        unsupported: (_node, tex) => tex,
      }),
    );
  };
}

/** `require`, since pure code cannot wait; by its path, since the package's CommonJS build lacks a dependency. */
function loadParser(): typeof import("@retorquere/bibtex-parser") {
  return createRequire(import.meta.url)(dependencyFile(PACKAGE, "dist/esm/index.js"));
}
