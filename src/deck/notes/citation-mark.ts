/** The raised number that stands in a text for its citations. */
import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Html } from "../../model/deck.ts";
import type { Mark } from "../slides/text-html.ts";
import { type Bibliography, type Entry, entriesOn, sourceAnchor } from "./bibliography.ts";
import { numberRuns } from "./number-runs.ts";

/** Returns marks that lead to the deck's list of sources, otherwise to the note in the slide's own footer. */
export function markOn(slide: string, bibliography: Bibliography): Mark {
  return markTo(listingOr(slide), bibliography);
}

/** Returns marks that lead to the bibliography, which a handout always has. */
export function markInHandout(bibliography: Bibliography): Mark {
  return markTo(({ number }) => sourceAnchor(number), bibliography);
}

/** Returns the mark of IDs that are cited beside a text; undefined where there are none. */
export function markHtml(
  ids: readonly string[],
  slide: string,
  bibliography: Bibliography,
): Html | undefined {
  const mark = markElement(ids, listingOr(slide), bibliography);
  return mark && toHtml(mark);
}

/** The fragment of a source's note in a slide's footer. */
export function noteAnchor(slide: string, number: number): string {
  return `${slide}~${number}`;
}

/** Returns a mark's numbers alone, each once, in order, as in "1–3,5"; empty where nothing is cited. */
export function citedNumbers(ids: readonly string[], bibliography: Bibliography): string {
  return numberRuns(entriesOn(ids, bibliography)).map(numbersOf).join(",");
}

function numbersOf(run: readonly Entry[]): string {
  return [...new Set([run[0], run.at(-1)])].map((entry) => entry?.number).join("–");
}

/** The fragment that a source's mark leads to. */
type Target = (entry: Entry) => string;

function listingOr(slide: string): Target {
  return ({ number, listing }) => listing ?? noteAnchor(slide, number);
}

function markTo(target: Target, bibliography: Bibliography): Mark {
  return ({ citations }) =>
    markElement(
      citations.map(({ id }) => id),
      target,
      bibliography,
    );
}

function markElement(
  ids: readonly string[],
  target: Target,
  bibliography: Bibliography,
): ElementContent | undefined {
  const links = numberRuns(entriesOn(ids, bibliography)).flatMap((run) =>
    numberLink({
      run,
      excerpts: run.flatMap((entry) => excerptsOf(entry, ids, bibliography)),
      target,
      bibliography,
    }),
  );
  if (links.length === 0) return undefined;
  const children = links.flatMap((link, at): ElementContent[] =>
    at === 0 ? [link] : [{ type: "text", value: "," }, link],
  );
  return { type: "element", tagName: "sup", properties: { className: ["cite"] }, children };
}

/** Which of the IDs one number stands for. The evidence drawer shows these. */
function excerptsOf(entry: Entry, ids: readonly string[], bibliography: Bibliography): readonly string[] {
  const ofSource = ids.filter((id) => bibliography.entryOf(id) === entry);
  return [...new Set(ofSource)].filter((id) => bibliography.excerptOf(id) !== undefined);
}

/** A run of three and more numbers is one link, which leads to the first and opens the evidence of all. */
function numberLink(options: {
  readonly run: readonly Entry[];
  readonly excerpts: readonly string[];
  readonly target: Target;
  readonly bibliography: Bibliography;
}): readonly ElementContent[] {
  const { run, excerpts, target, bibliography } = options;
  const [first] = run;
  if (first === undefined) return [];
  const numbers = numbersOf(run);
  const properties = {
    href: `#${target(first)}`,
    role: "doc-noteref",
    ariaLabel: `${bibliography.words.say("heading-source")} ${numbers}`,
    ...(excerpts.length === 0 ? {} : { dataExcerpts: excerpts.join(" ") }),
  };
  return [{ type: "element", tagName: "a", properties, children: [{ type: "text", value: numbers }] }];
}
