/** Takes of what an original says of itself only what a brief may hold. */
import type { Metadata } from "./extraction.ts";
import { readDate } from "./read-date.ts";

type Said = { readonly [Key in keyof Metadata]: Metadata[Key] | undefined };

/**
 * Returns the fields that say something: white space collapsed, dates in ISO 8601 or left out, languages as BCP 47 writes them or left out.
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

/** `en_GB.UTF-8` is written `en-GB`; what means no language at all is left out. */
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
