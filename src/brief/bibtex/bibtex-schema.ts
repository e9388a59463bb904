/** What a parser has to return, whatever the library's own types say. */
import * as z from "zod";
import type { ParsedBibtex } from "./parsed-bibtex.ts";

const name = z.object({
  name: z.string().optional(),
  lastName: z.string().optional(),
  firstName: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  useprefix: z.boolean().optional(),
});

const entry = z.object({
  type: z.string(),
  key: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(name)])),
});

export const bibtexSchema: z.ZodType<ParsedBibtex> = z.object({
  entries: z.array(entry),
  errors: z.array(z.object({ error: z.string(), input: z.string() })),
});
