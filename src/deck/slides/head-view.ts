/** The brief's title, date and authors, as the title slide shows them. */
import { boundOrigins } from "../../citation/independence.ts";
import type { HeadView } from "../../model/deck.ts";
import type { TailoredBrief } from "../../model/tailored.ts";
import { directionOf } from "../direction.ts";
import type { Bibliography } from "../notes/bibliography.ts";
import { inlineHtml } from "./text-html.ts";

/** What a title slide says of its deck. */
export type DeckHead = Pick<
  TailoredBrief,
  "title" | "subtitle" | "authors" | "date" | "asOf" | "audience" | "excerpts" | "language"
>;

export function composeHead(head: DeckHead, bibliography: Bibliography): HeadView {
  const { words, entries } = bibliography;
  const { language, title, subtitle, authors, date, asOf, audience, excerpts } = head;
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
  const setting = { mark: () => undefined, direction: directionOf(language) };
  return {
    title: title && inlineHtml(title, setting),
    subtitle: subtitle && inlineHtml(subtitle, setting),
    authors: authors.join(", "),
    date: date && words.date(date, "long"),
    asOf: asOf && words.say("as-of", { date: words.date(asOf, "long") }),
    audience: words.say("prepared-for", { audience: audience.label }),
    tally: entries.length === 0 ? "" : tally.join(" · "),
  };
}
