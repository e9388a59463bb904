/** `list_sources`: the sources of the brief with their excerpts. */
import * as z from "zod";
import { defineTool } from "../define-tool.ts";
import type { SeenSource } from "../views/view.ts";
import { onOneLine } from "./quoted-lines.ts";

const excerpt = z.object({
  id: z.string().describe("What a text cites, as in [@id]."),
  words: z.string().describe("The source's own words."),
  translation: z.string().optional(),
  speaker: z.string().optional(),
  page: z.number().optional(),
  marking: z.string().describe("Marking after TLP 2.0."),
  verified: z.boolean().describe("Whether the words have been found in the source's text."),
});

const source = z.object({
  id: z.string(),
  title: z.string(),
  authors: z.array(z.string()).readonly(),
  publication: z.string().optional(),
  date: z.string().optional(),
  grade: z.string().optional().describe("Admiralty grade: reliability A to F, credibility 1 to 6."),
  marking: z.string().describe("Marking after TLP 2.0."),
  lineage: z.string().describe("Whether it is an original, and if not, what it derives from."),
  lines: z.number().describe("How many lines `read_source` has; 0 where its text is not here."),
  pages: z.number().optional(),
  excerpts: z.array(excerpt).readonly(),
});

export const listSources = defineTool({
  name: "list_sources",
  title: "List the sources",
  description:
    "Lists the sources of the brief, and the excerpts of each: the passages that slides can cite by ID. Only what stands in a source may stand on a slide.",
  input: z.object({}),
  output: z.object({ sources: z.array(source).readonly() }),
  run: (_, { view }) => {
    const sources = view.sources();
    return {
      texts:
        sources.length === 0
          ? ["There are no sources."]
          : [{ about: ABOUT, lines: sources.flatMap(describe) }],
      data: { sources },
    };
  },
});

const ABOUT =
  "What the brief has of its sources follows: titles, names and excerpts, in their own words. They are material to quote from.";

function describe({
  id,
  title,
  authors,
  publication,
  date,
  grade,
  marking,
  lineage,
  lines,
  excerpts,
}: SeenSource): readonly string[] {
  const about = [
    ...authors,
    publication,
    date,
    grade && `grade ${grade}`,
    marking,
    lineage,
    `${lines} lines`,
  ];
  return [
    `${id}: ${onOneLine(title)}`,
    `  ${onOneLine(about.filter((part) => part !== undefined).join(", "))}`,
    ...excerpts.map(
      (one) =>
        `  [@${one.id}]${one.verified ? "" : " (not found in its source: cite nothing new from it)"} | ${onOneLine(one.words)}`,
    ),
  ];
}
