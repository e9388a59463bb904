/** Reads a brief and its evidence: decodes it, anchors its excerpts, and follows every ID. */
import { anchorExcerpts } from "../anchoring/anchor-excerpts.ts";
import type { ParseBibtex } from "../brief/bibtex/parsed-bibtex.ts";
import { decodeBrief } from "../brief/decode/decode-brief.ts";
import type { LettersOfFont } from "../brief/missing-letters.ts";
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { ReadFile } from "../model/read-file.ts";
import { afresh, type Remember } from "../model/remember.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { SetFormula } from "../model/set-formula.ts";
import { resolveBrief } from "../resolve/resolve-brief.ts";
import { type ReadText, textReader } from "../sources/text-reader.ts";

export interface ReadBriefOptions {
  /** Path of the brief's YAML file, as `read` knows it. */
  readonly brief: string;
  readonly read: ReadFile;
  /** Shared with everything else that needs the sources' texts. */
  readonly readText?: ReadText;
  /** Reads a .bib file. Needed only where a brief's `sources:` names one. */
  readonly parseBibtex?: ParseBibtex | undefined;
  /** Sets the formulas of a brief that has some. */
  readonly setFormula?: SetFormula | undefined;
  /** Those of the deck, for letters that none of them has. Without it, none are looked for. */
  readonly fonts?: readonly LettersOfFont[] | undefined;
}

/** Returns no value only where the brief could not be decoded at all. */
export function readBrief({
  brief: path,
  read,
  readText = textReader(read),
  parseBibtex,
  setFormula,
  fonts,
  remember = afresh,
}: ReadBriefOptions & { readonly remember?: Remember }): Diagnosed<ResolvedBrief> {
  const { value: brief, diagnostics } = decodeBrief({ path, read, parseBibtex, setFormula, fonts, remember });
  if (brief === undefined) return { value: undefined, diagnostics };
  const { sources, excerpts } = brief;
  const anchored = anchorExcerpts({ sources, excerpts, read, readText, remember });
  const resolved = resolveBrief({ brief, anchoring: anchored.value });
  return {
    value: resolved.value,
    diagnostics: [...diagnostics, ...anchored.diagnostics, ...resolved.diagnostics],
  };
}
