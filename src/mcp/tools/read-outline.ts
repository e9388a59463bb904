/** `read_outline`: what the brief says: its head, and its slides. */
import * as z from "zod";
import { Refusal } from "../answer.ts";
import { defineTool } from "../define-tool.ts";
import type { SeenHead, SeenSlide } from "../views/view.ts";
import { onOneLine } from "./quoted-lines.ts";

const seenSlide = z.object({
  id: z.string(),
  layout: z.string(),
  title: z.string().optional(),
  shownTo: z.array(z.string()).readonly().describe("IDs of the audiences that are shown it."),
  cites: z.array(z.string()).readonly().describe("IDs that it cites."),
  yaml: z.string().optional().describe("The slide as it stands in the brief."),
  texts: z
    .array(z.object({ what: z.string(), words: z.string(), cites: z.array(z.string()).readonly() }))
    .readonly()
    .optional()
    .describe("What the slide says."),
});

export const readOutline = defineTool({
  name: "read_outline",
  title: "Read the outline",
  description:
    "Gives the brief's head and its slides in their order. With `slide`, one slide and all that it says.",
  input: z.object({ slide: z.string().optional().describe("The ID of one slide.") }),
  output: z.object({
    title: z.string(),
    subtitle: z.string().optional(),
    date: z.string().optional(),
    asOf: z.string().optional().describe("Information cut-off: no source may be later."),
    language: z.string(),
    marking: z.string().optional().describe("What words without a marking or citation count as."),
    audiences: z.array(z.object({ id: z.string(), label: z.string(), marking: z.string() })).readonly(),
    slides: z.array(seenSlide).readonly(),
  }),
  run: ({ slide: id }, { view }) => {
    const head = view.head();
    const all = view.slides();
    const chosen = id === undefined ? all : all.filter((one) => one.id === id);
    if (id !== undefined && chosen.length === 0)
      throw new Refusal("There is no such slide.", [
        "`read_outline` without `slide` lists those that there are.",
      ]);
    const slides = chosen.map((one) =>
      id === undefined && view.audience === undefined ? withoutContent(one) : one,
    );
    return {
      texts: [
        { about: ABOUT, lines: [...(id === undefined ? headLines(head) : []), ...slides.flatMap(describe)] },
      ],
      data: { ...head, slides },
    };
  },
});

/** All slides at once would be too much to take in. */
function withoutContent({ yaml, ...slide }: SeenSlide): SeenSlide {
  return slide;
}

const ABOUT = "What the brief says follows.";

function headLines({
  title,
  subtitle,
  date,
  asOf,
  language,
  marking,
  audiences,
}: SeenHead): readonly string[] {
  const about = [subtitle, date, asOf && `as of ${asOf}`, language, marking].filter(
    (part) => part !== undefined,
  );
  return [
    onOneLine(title),
    `  ${onOneLine(about.join(", "))}`,
    ...audiences.map((one) => `  audience ${one.id}: ${onOneLine(one.label)}, ${one.marking}`),
  ];
}

function describe({
  id,
  layout,
  title = "",
  shownTo,
  cites,
  yaml,
  texts = [],
}: SeenSlide): readonly string[] {
  return [
    `${id} (${layout}): ${onOneLine(title)}`,
    `  shown to ${shownTo.length === 0 ? "nobody" : shownTo.join(", ")}${cites.length === 0 ? "" : `; cites ${cites.join(", ")}`}`,
    ...(yaml === undefined ? [] : yaml.split("\n")),
    ...texts.map(
      ({ what, words, cites: own }) =>
        `  ${what}: ${onOneLine(words)}${own.length === 0 ? "" : ` [${own.join(", ")}]`}`,
    ),
  ];
}
