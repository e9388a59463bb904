/** What a BibTeX parser makes of a file: the shell hands the parser in, so that it is loaded only where there is a file for it. */
import * as z from "zod";

/** Returns the entries of a BibTeX or BibLaTeX file, TeX turned into Unicode, and every error it went on after. */
export type ParseBibtex = (text: string) => ParsedBibtex;

const name = z.object({
  /** A name that is not to be parted: an organisation's. */
  name: z.string().optional(),
  lastName: z.string().optional(),
  firstName: z.string().optional(),
  /** "von", "de la". */
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  useprefix: z.boolean().optional(),
});

const entry = z.object({
  /** Lower case. */
  type: z.string(),
  key: z.string(),
  /** By lower-case field name: words, a list of words, or names. */
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(name)])),
});

export const parsedBibtex = z.object({
  entries: z.array(entry),
  /** `input` is the text that could not be read, empty where the parser does not know. */
  errors: z.array(z.object({ error: z.string(), input: z.string() })),
});

export type ParsedBibtex = z.infer<typeof parsedBibtex>;
export type ParsedEntry = z.infer<typeof entry>;
export type ParsedName = z.infer<typeof name>;
