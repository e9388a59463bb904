/**
 * What a BibTeX parser makes of a file. The shell passes the parser in, so that it is loaded only where there is a file
 * for it.
 */
import * as z from "zod";

/**
 * Returns the entries of a BibTeX or BibLaTeX file, with TeX turned into Unicode, and every error after which it
 * continued.
 */
export type ParseBibtex = (text: string) => ParsedBibtex;

const name = z.object({
  /** A name that must not be divided: an organisation's. */
  name: z.string().optional(),
  lastName: z.string().optional(),
  firstName: z.string().optional(),
  /** Such as "von" or "de la". */
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  useprefix: z.boolean().optional(),
});

const entry = z.object({
  /** In lower case. */
  type: z.string(),
  key: z.string(),
  /** By field name in lower case: words, a list of words, or names. */
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(name)])),
});

export const parsedBibtex = z.object({
  entries: z.array(entry),
  /** `input` is the text that could not be read. It is empty where the parser does not know. */
  errors: z.array(z.object({ error: z.string(), input: z.string() })),
});

export type ParsedBibtex = z.infer<typeof parsedBibtex>;
export type ParsedEntry = z.infer<typeof entry>;
export type ParsedName = z.infer<typeof name>;
