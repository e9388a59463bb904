/** Separates a Markdown file's front matter from its text, and reads it. */
import * as z from "zod";
import { readWholeYaml } from "../yaml/read-yaml.ts";
import { dataOf } from "../yaml/yaml-tree.ts";
import type { Metadata } from "./extraction.ts";
import { gatherMetadata } from "./gather-metadata.ts";
import { readNames } from "./read-names.ts";

export interface FrontMatter {
  readonly metadata: Metadata;
  /** The Markdown after it; all of it where there is no front matter, or none that is a YAML map. */
  readonly body: string;
}

const words = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);

const fields = z.object({
  title: words,
  author: z.union([z.array(words), words]),
  authors: z.union([z.array(words), words]),
  date: words,
  lang: words,
  language: words,
  url: words,
});

/**
 * Reads the YAML between `---` at the very beginning and the next `---` or `...`, as Pandoc and Jekyll do. After an
 * empty line, `---` is a rule.
 */
export function readFrontMatter(markdown: string): FrontMatter {
  const [whole = "", yaml = ""] =
    /^---[ \t]*\n(?=\S)(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/s.exec(markdown) ?? [];
  const { value: tree } = yaml === "" ? { value: undefined } : readWholeYaml({ file: "", text: yaml });
  const data = tree?.kind === "mapping" ? fields.safeParse(dataOf(tree)).data : undefined;
  if (data === undefined) return { metadata: {}, body: markdown };
  const authors = [data.author ?? data.authors].flat().filter((name) => name !== undefined);
  const metadata = gatherMetadata({
    title: data.title,
    author: authors.flatMap(readNames),
    issued: data.date,
    language: data.lang ?? data.language,
    url: data.url,
  });
  return { metadata, body: markdown.slice(whole.length) };
}
