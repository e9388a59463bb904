/** Tells the author what audiences are not shown only because the author's own words have no marking. */
import { counted } from "../diagnostics/counted.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Brief, Slide } from "../model/brief.ts";
import type { TailoredBrief, Tailoring, Withheld } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";
import { type Tlp, tlpLabel } from "../model/tlp.ts";
import { citedIn } from "./shown-texts.ts";
import { unmarkedIn } from "./viewer.ts";

interface Told {
  readonly tailored: TailoredBrief;
  readonly tailoring: Tailoring;
  readonly unmarkedTitles: readonly Slide[];
}

/**
 * Returns an `unmarked-title` for each slide that is withheld because of its title. For a brief that does not say its
 * version of the format, returns one `no-format-version` that says what changes for which audience. Returns nothing
 * where nothing is withheld for lack of a marking.
 */
export function reportUnmarked(brief: Brief, decks: readonly Told[]): readonly Diagnostic[] {
  return brief.format === undefined ? changedReading(brief, decks) : unmarkedTitles(brief, decks);
}

/** Returns the IDs of slides that lose something only because own words have no marking. */
export function withheldByDefault(decks: readonly Told[]): ReadonlySet<string> {
  const lost = decks.flatMap(({ tailoring }) => tailoring.withheld.filter(({ isByDefault }) => isByDefault));
  return new Set(lost.flatMap(({ slide }) => slide ?? []));
}

function changedReading(brief: Brief, decks: readonly Told[]): readonly Diagnostic[] {
  const related = decks.flatMap(({ tailoring }) => {
    const lost = tailoring.withheld.filter(({ isByDefault }) => isByDefault);
    const audience = brief.audiences.find(({ id }) => id === tailoring.audience);
    if (lost.length === 0 || audience === undefined) return [];
    const { marking } = tailoring.given;
    return [
      {
        message: `"${audience.id}" (${tlpLabel(marking)}) no longer gets ${listed(lost)}.`,
        span: audience.span,
      },
    ];
  });
  if (related.length === 0) return [];
  const unmarked = tlpLabel(unmarkedIn(brief));
  return [
    diagnose("no-format-version", {
      message: `This brief does not say its version of the format, and its own words without a marking now count as ${unmarked}, not as TLP:CLEAR.`,
      span: brief.title.span,
      hints: [
        "`citedeck migrate` writes `citedeck: 1`, which keeps this reading; mark what audiences may see with `tlp`.",
        "`citedeck migrate --keep-old-reading` also writes `unmarked: CLEAR`, and everything is shown as before.",
      ],
      related,
    }),
  ];
}

/** "2 points, 1 note and the slides "a", "b"". */
function listed(lost: readonly Withheld[]): string {
  const slides = lost.filter(({ what }) => what === "slide").map(({ slide }) => `"${slide}"`);
  const titles = lost.filter(({ what }) => what === "title" || what === "subtitle");
  const head = titles.map(({ what, slide }) =>
    slide === undefined ? `the brief's ${what}` : `the title of "${slide}"`,
  );
  const rest = lost.filter((one) => one.what !== "slide" && !titles.includes(one));
  const parts = [...Map.groupBy(rest, ({ what }) => what)].map(([what, items]) =>
    counted(items.length, what),
  );
  const named =
    slides.length === 0 ? [] : [`the ${slides.length === 1 ? "slide" : "slides"} ${slides.join(", ")}`];
  return inWords([...parts, ...head, ...named]);
}

function unmarkedTitles(brief: Brief, decks: readonly Told[]): readonly Diagnostic[] {
  const found = decks.flatMap(({ tailoring: { audience, given }, unmarkedTitles: slides }) =>
    slides.map((slide) => ({ slide, audience, marking: given.marking })),
  );
  const bySlide = [...Map.groupBy(found, ({ slide }) => slide.id).values()];
  return [
    ...unmarkedHead(brief, decks),
    ...bySlide.flatMap((same) => {
      const [first] = same;
      return first === undefined ? [] : [unmarkedTitle(first.slide, brief, same)];
    }),
  ];
}

function unmarkedTitle(
  slide: Slide,
  brief: Brief,
  from: readonly { readonly audience: string; readonly marking: Tlp }[],
): Diagnostic {
  const [first] = from;
  const own = (field: string, texts: readonly (Text | undefined)[]): readonly Text[] =>
    texts
      .filter((text) => text !== undefined)
      .filter((text) => citedIn(text).length === 0 && slide.addressed?.fields.has(field) !== true);
  const titles = own("title", [slide.title]);
  const heads = own("columns", slide.table?.columns ?? []);
  const what = inWords([
    ...(titles.length > 0 || heads.length === 0 ? ["title"] : []),
    ...(heads.length > 0 ? ["column names"] : []),
  ]);
  const isOne = heads.length === 0;
  const unmarked = tlpLabel(unmarkedIn(brief));
  const fields = [...(titles.length > 0 || isOne ? ["title: …"] : []), ...(isOne ? [] : ["columns: […]"])];
  return diagnose("unmarked-title", {
    message: `The ${what} of "${slide.id}" ${isOne ? "is" : "are"} not marked and ${isOne ? "counts" : "count"} as ${unmarked}, so the slide is withheld from ${named(from)}.`,
    span: (titles[0] ?? heads[0])?.span ?? slide.span,
    hints: [
      `Write what ${named(from.slice(0, 1))} may read: \`variants: { ${first?.audience}: { ${fields.join(", ")} } }\`.`,
      `Or mark the slide: \`tlp: ${first?.marking}\` shows its own words to them, \`tlp: ${unmarkedIn(brief)}\` says that it is not for them.`,
    ],
  });
}

/** An audience whose deck opens with a title of its own does not need the brief's. */
function unmarkedHead(brief: Brief, decks: readonly Told[]): readonly Diagnostic[] {
  const from = decks
    .filter(({ tailored: { slides, title } }) => title === undefined && !opensWithTitle(slides[0]))
    .filter(({ tailored: { slides }, tailoring }) => slides.length > 0 && tailoring.withheld.some(isHead))
    .map(({ tailoring: { audience, given } }) => ({ audience, marking: given.marking }));
  const [first] = from;
  if (first === undefined) return [];
  return [
    diagnose("unmarked-title", {
      message: `The brief's title is not marked and counts as ${tlpLabel(unmarkedIn(brief))}, so what ${named(from)} gets does not have it.`,
      span: brief.title.span,
      hints: [
        `Begin the deck with a title slide that it may see: \`tlp: ${first.marking}\` on that slide, or a \`title\` in its \`variants\` for "${first.audience}".`,
      ],
    }),
  ];
}

function isHead({ what, slide, isByDefault }: Withheld): boolean {
  return what === "title" && slide === undefined && isByDefault;
}

function opensWithTitle(first: TailoredBrief["slides"][number] | undefined): boolean {
  return first?.layout === "title" && first.title !== undefined;
}

function named(audiences: readonly { readonly audience: string }[]): string {
  return inWords(audiences.map(({ audience }) => `"${audience}"`));
}

function inWords(parts: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(parts);
}
