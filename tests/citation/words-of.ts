/** Reads the languages files that ship, and builds the items and sources of this folder's tests. */
import { readFileSync } from "node:fs";
import { readWords } from "../../src/citation/words.ts";
import type { CslItem } from "../../src/model/csl.ts";
import { sourceId } from "../../src/model/ids.ts";
import { type Note, noteText } from "../../src/model/note.ts";
import type { CitedSource, Origin } from "../../src/model/tailored.ts";
import type { Words } from "../../src/model/words.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

export const LANGUAGES = ["en", "es", "fr", "de", "pl", "uk", "ru"] as const;

export type Language = (typeof LANGUAGES)[number];

export function yamlOf(language: Language): string {
  return readFileSync(new URL(`../../templates/languages/${language}.yaml`, import.meta.url), "utf8");
}

export function wordsOf(language: Language): Words {
  return wordsIn(yamlOf(language));
}

/** Reads what must be sound. */
export function wordsIn(yaml: string): Words {
  const { value, diagnostics } = readWords({ file: "languages/xx.yaml", yaml });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value;
}

/** A note's words, for tests that do not ask where its lines break. */
export function textOf(note: Note): string {
  return plainSpaces(noteText(note));
}

/** An item with dates as plain ISO texts. */
export function item(
  fields: Readonly<Record<string, unknown>> & { readonly issued?: string; readonly accessed?: string },
): CslItem {
  const { issued, accessed, ...rest } = fields;
  return {
    id: "x",
    type: "article-newspaper",
    ...rest,
    ...(issued === undefined ? {} : { issued: { iso: issued } }),
    ...(accessed === undefined ? {} : { accessed: { iso: accessed } }),
  };
}

export const EL_PAIS: Origin = {
  key: "elpais",
  csl: item({ id: "elpais", "container-title": "El País", issued: "2022-02-02" }),
};

/** A source that goes back to the origins given; to itself where none is. */
export function cited(
  id: string,
  details: { readonly origins?: readonly Origin[]; readonly type?: string; readonly stated?: boolean } = {},
): CitedSource {
  const { origins, type = "article-newspaper", stated = true } = details;
  const csl = item({ id, type, title: `Title of ${id}` });
  return {
    id: sourceId(id),
    csl,
    grade: undefined,
    marking: "CLEAR",
    lineage: !stated ? "not-stated" : origins === undefined ? "original" : "derived",
    origins: origins ?? [{ key: id, csl }],
    sha256: undefined,
  };
}
