/** The raised number that stands in a text for what it cites. Called while composing. */
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Html } from "../model/deck.ts";
import type { Bibliography } from "./bibliography.ts";
import type { Mark } from "./text-html.ts";

/** Returns marks that lead to the notes of the slide's own footer. */
export function markOn(slide: string, bibliography: Bibliography): Mark {
  return (node) =>
    markElement(
      node.citations.map((citation) => citation.id),
      slide,
      bibliography,
    );
}

/** Returns the mark of IDs that are cited beside a text; undefined where there are none. */
export function markHtml(
  ids: readonly string[],
  slide: string,
  bibliography: Bibliography,
): Html | undefined {
  const mark = markElement(ids, slide, bibliography);
  return mark && toHtml(mark);
}

/** The fragment of a source's note in a slide's footer. */
export function noteAnchor(slide: string, number: number): string {
  return `${slide}~${number}`;
}

/** Returns the numbers of what is cited, each once, in order. */
export function citedNumbers(ids: readonly string[], bibliography: Bibliography): readonly number[] {
  const numbers = ids.map((id) => bibliography.entryOf(id)?.number).filter((number) => number !== undefined);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function markElement(
  ids: readonly string[],
  slide: string,
  bibliography: Bibliography,
): ElementContent | undefined {
  const ordered = citedNumbers(ids, bibliography);
  if (ordered.length === 0) return undefined;
  const links = ordered.map((number) =>
    numberLink({ number, excerpts: excerptsOf(number, ids, bibliography), slide, bibliography }),
  );
  const children = links.flatMap((link, at): ElementContent[] =>
    at === 0 ? [link] : [{ type: "text", value: "," }, link],
  );
  return { type: "element", tagName: "sup", properties: { className: ["cite"] }, children };
}

/** Which of the IDs stand behind one number: what the evidence drawer opens. */
function excerptsOf(number: number, ids: readonly string[], bibliography: Bibliography): readonly string[] {
  const ofSource = ids.filter((id) => bibliography.entryOf(id)?.number === number);
  return [...new Set(ofSource)].filter((id) => bibliography.excerptOf(id) !== undefined);
}

function numberLink(options: {
  readonly number: number;
  readonly excerpts: readonly string[];
  readonly slide: string;
  readonly bibliography: Bibliography;
}): ElementContent {
  const { number, excerpts, slide, bibliography } = options;
  const properties = {
    href: `#${noteAnchor(slide, number)}`,
    role: "doc-noteref",
    ariaLabel: `${bibliography.words.say("heading-source")} ${number}`,
    ...(excerpts.length === 0 ? {} : { dataExcerpts: excerpts.join(" ") }),
  };
  return { type: "element", tagName: "a", properties, children: [{ type: "text", value: String(number) }] };
}
