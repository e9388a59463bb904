/** The brief's title, date and authors, as the title slide shows them. */
import { boundOrigins } from "../../citation/independence.ts";
import type { HeadView } from "../../model/deck.ts";
import type { SlideContext } from "./slide-view.ts";
import { inlineHtml } from "./text-html.ts";

export function composeHead(context: Pick<SlideContext, "tailored" | "bibliography">): HeadView {
  const { tailored, bibliography } = context;
  const { words, entries } = bibliography;
  const { subtitle, authors, date, asOf, audience, excerpts } = tailored;
  const { origins, unstated } = boundOrigins(
    entries.map((entry) => entry.source),
    words,
  );
  const tally = [
    words.count("excerpts", excerpts.size),
    words.count("sources", entries.length),
    origins,
    unstated,
  ].filter((part) => part !== undefined);
  return {
    subtitle: subtitle && inlineHtml(subtitle, () => undefined),
    authors: authors.join(", "),
    date: date && words.date(date, "long"),
    asOf: asOf && words.say("as-of", { date: words.date(asOf, "long") }),
    audience: words.say("prepared-for", { audience: audience.label }),
    tally: entries.length === 0 ? "" : tally.join(" · "),
  };
}
