/** Keeps only the metadata of an original that a brief may contain. */
import type { Metadata } from "./extraction.ts";
import { readDate } from "./read-date.ts";

type Said = { readonly [Key in keyof Metadata]: Metadata[Key] | undefined };

/**
 * Returns the fields that are not empty. White space is collapsed, and dates that are not ISO 8601 and languages that
 * are not BCP 47 are converted or left out.
 */
export function gatherMetadata(said: Said): Metadata {
  const { author = [] } = said;
  const texts = {
    type: said.type,
    title: said.title,
    site: said.site,
    publisher: said.publisher,
    issued: readDate(said.issued ?? ""),
    language: languageTag(said.language ?? ""),
    url: said.url,
  };
  const collapsed = Object.entries(texts).map(([key, text = ""]) => [
    key,
    text.replaceAll(/\s+/g, " ").trim(),
  ]);
  return {
    ...Object.fromEntries(collapsed.filter(([, text]) => text !== "")),
    ...(author.length > 0 ? { author } : {}),
  };
}

/** `en_GB.UTF-8` becomes `en-GB`. What means no language at all is left out. */
function languageTag(written: string): string | undefined {
  const tag = written
    .trim()
    .replace(/[.@].*$/s, "")
    .replaceAll("_", "-");
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical === "und" ? undefined : canonical;
  } catch {
    return undefined;
  }
}
