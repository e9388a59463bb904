/** Says where a source has its information from. */
import type { CitedSource, Origin } from "../model/tailored.ts";
import type { Words } from "../model/words.ts";
import { sourceName } from "./short-note.ts";

/**
 * Returns "from El País", "original" or "lineage not stated". An origin that may not be shown is mentioned without its
 * name.
 */
export function lineageLabel({ lineage, origins }: CitedSource, words: Words): string {
  switch (lineage) {
    case "original":
      return words.say("original");
    case "not-stated":
      return words.say("lineage-not-stated");
    case "derived":
      return derivedLabel(origins, words);
  }
}

function derivedLabel(origins: readonly Origin[], words: Words): string {
  const shown = origins.flatMap(({ csl }) => (csl === undefined ? [] : [sourceName(csl, words)]));
  if (shown.length === 0) return words.say("origin-not-shown");
  const named = words.say("from-origin", { origin: [...new Set(shown)].join(", ") });
  return shown.length === origins.length ? named : `${named}; ${words.say("origin-not-shown")}`;
}
