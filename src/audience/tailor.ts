/** Makes the outline that one audience may see. */

import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { soughtInSurroundings } from "../guard/find-leaks.ts";
import type { Audience, Brief, Slide } from "../model/brief.ts";
import { DEFAULT_HANDOUT } from "../model/handout.ts";
import type { SourceId } from "../model/ids.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { TailoredBrief, TailoredOutline, TailoredSlide, Tailoring } from "../model/tailored.ts";
import { DEFAULT_THEME, schemeOf } from "../model/theme.ts";
import { tlpLabel } from "../model/tlp.ts";
import type { SourceText } from "../sources/source-text.ts";
import { isBroken } from "./broken-slides.ts";
import { collectEvidence } from "./collect-evidence.ts";
import { countShown } from "./count-shown.ts";
import { forbiddenWordings, leftOutExcerpts, withheldExcerpts } from "./forbidden-wordings.ts";
import { Ledger } from "./ledger.ts";
import { showSurroundings } from "./show-surroundings.ts";
import { type TailoredHead, tailorHead } from "./tailor-head.ts";
import { tailorSlide } from "./tailor-slide.ts";
import { excludes, type Viewer, viewerOf } from "./viewer.ts";
import { withheldElsewhere } from "./withheld-elsewhere.ts";

export interface Tailored {
  readonly tailored: TailoredBrief;
  readonly tailoring: Tailoring;
  /** Slides, as this audience would see them, that are withheld only because their titles have no marking. */
  readonly unmarkedTitles: readonly Slide[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns what `audience` is shown, and what it is not shown, for the author. Nothing withheld is reachable from
 * `tailored`. Diagnostics: `unknown-variable`, `conflicting-selection`, `repeated-slide`, `empty-deck`.
 */
export function tailor(options: {
  readonly resolved: ResolvedBrief;
  readonly audience: Audience;
  /** Returns a source's text; undefined where it is not in the folder. */
  readonly textOf: (source: SourceId) => SourceText | undefined;
}): Tailored {
  const { resolved, audience, textOf } = options;
  const viewer = viewerOf(audience, resolved);
  const ledger = new Ledger(audience, resolved.brief.audiences);
  const { picked, conflicts } = pickSlides(resolved.brief, audience);
  const slides = picked
    .map((slide) => tailorSlide({ slide, viewer, ledger, isPicked: audience.slides !== undefined }))
    .filter((slide) => slide !== undefined);
  ledger.leaveOut(resolved.brief.slides.length - picked.length);
  const opening = picked.find((slide) => slide.layout.value === "title");
  const head = tailorHead({ viewer, ledger, titleSlide: opening });
  const tailored = headed({ resolved, audience, viewer, slides, head });
  const withheld = [...ledger.withheldContent, ...withheldElsewhere(viewer, audience)];
  const forbidden = forbiddenWordings(viewer, withheld, { outline: tailored, audience, textOf });
  const hidden = {
    wordings: soughtInSurroundings(forbidden.endsSurroundings.map(({ wording }) => wording)),
    excerpts: withheldExcerpts(viewer, withheld, tailored),
    leftOut: leftOutExcerpts(viewer, tailored),
  };
  return {
    tailored: { ...tailored, ...showSurroundings(tailored.excerpts, { viewer, hidden, textOf }) },
    tailoring: {
      audience: audience.id,
      slides: slides.length,
      leftOut: ledger.leftOut,
      withheld: ledger.withheld,
      given: countShown({ viewer, slides, opened: ledger.opened }),
      forbidden: forbidden.searchedInOutputs,
      shownByRight: forbidden.shownByRight,
    },
    unmarkedTitles: ledger.unmarkedTitles,
    diagnostics: [
      ...conflicts,
      ...head.diagnostics,
      ...ledger.diagnostics,
      ...emptyAgendas(slides, audience),
      ...(slides.length === 0 && !wasReported(resolved.brief, { audience, picked, conflicts })
        ? [emptyDeck(audience, { viewer, ledger })]
        : []),
    ],
  };
}

function headed(options: {
  readonly resolved: ResolvedBrief;
  readonly audience: Audience;
  readonly viewer: Viewer;
  readonly slides: readonly TailoredSlide[];
  readonly head: TailoredHead;
}): TailoredOutline {
  const { resolved, audience, viewer, slides, head } = options;
  const { brief } = resolved;
  const theme = audience.theme?.value ?? brief.theme?.value ?? DEFAULT_THEME;
  return {
    name: brief.name,
    title: head.title,
    subtitle: head.subtitle,
    authors: brief.authors,
    date: brief.date?.value,
    asOf: brief.asOf?.value,
    time: audience.time ?? brief.time,
    language: audience.language ?? brief.language,
    style: brief.style?.value ?? "house",
    theme,
    scheme: audience.scheme ?? brief.scheme ?? schemeOf(theme),
    transition: brief.transition,
    handout: { ...DEFAULT_HANDOUT, ...brief.handout, ...audience.handout },
    audience: { id: audience.id, label: audience.label },
    marking: viewer.ceiling,
    slides,
    ...collectEvidence(slides, viewer),
  };
}

/**
 * An audience's own list picks and orders slides whatever their depth, except for slides that exclude the audience.
 * None is shown twice.
 */
function pickSlides(
  brief: Brief,
  audience: Audience,
): { readonly picked: readonly Slide[]; readonly conflicts: readonly Diagnostic[] } {
  if (audience.slides === undefined) return { picked: brief.slides, conflicts: [] };
  const byId = new Map(brief.slides.map((slide) => [slide.id, slide]));
  const firsts = new Map(audience.slides.toReversed().map((choice) => [choice.value, choice]));
  const conflicts = audience.slides.flatMap((choice) => {
    const first = firsts.get(choice.value);
    if (first !== undefined && first !== choice) return [repeated(choice, first, audience)];
    const slide = byId.get(choice.value);
    const isExcluded = slide !== undefined && excludes(slide.selection, audience.id);
    return isExcluded ? [excluded(choice, slide, audience)] : [];
  });
  const chosen = audience.slides.filter((choice) => firsts.get(choice.value) === choice);
  return { picked: chosen.flatMap(({ value }) => byId.get(value) ?? []), conflicts };
}

type Choice = NonNullable<Audience["slides"]>[number];

function repeated({ value, span }: Choice, first: Choice, { id }: Audience): Diagnostic {
  return diagnose("repeated-slide", {
    message: `"${id}" picks the slide "${value}" twice.`,
    span,
    hints: ["Delete one of the two: a deck shows a slide once."],
    related: [{ message: "The first one stands here.", span: first.span }],
  });
}

function excluded({ value, span }: Choice, slide: Slide, { id }: Audience): Diagnostic {
  return diagnose("conflicting-selection", {
    message: `"${id}" picks the slide "${value}", which excludes it.`,
    span,
    hints: ["Delete the slide from the list, or change the slide's `only` or `except`."],
    related: [{ message: `"${value}" stands here.`, span: slide.span }],
  });
}

/**
 * True where slides are broken, or a slide that the audience picks does not exist or excludes it, since that may be why
 * nothing is left.
 */
function wasReported(
  brief: Brief,
  picking: {
    readonly audience: Audience;
    readonly picked: readonly Slide[];
    readonly conflicts: readonly Diagnostic[];
  },
): boolean {
  const { audience, picked, conflicts } = picking;
  const isAny = brief.lacksSlides || picked.some((slide) => isBroken(slide, brief));
  if (isAny || conflicts.length > 0) return true;
  return audience.slides !== undefined && picked.length < audience.slides.length;
}

/** No slide is made of an agenda that would list nothing. */
function emptyAgendas(slides: readonly TailoredSlide[], { id }: Audience): readonly Diagnostic[] {
  if (slides.some(({ layout }) => layout === "section")) return [];
  return slides
    .filter(({ layout }) => layout === "agenda")
    .map((agenda) =>
      diagnose("agenda-without-sections", {
        message: `The agenda "${agenda.id}" has nothing to list for "${id}", whose deck has no section.`,
        span: agenda.span,
        hints: [
          "A slide with `layout: section` begins one. Or show the agenda only to audiences that see sections, by `depth`, `only` or `except`.",
        ],
      }),
    );
}

/** The hint never advises to clear an audience for more: that is not for the author of the slides to decide. */
function emptyDeck(
  audience: Audience,
  { viewer, ledger }: { readonly viewer: Viewer; readonly ledger: Ledger },
): Diagnostic {
  const { withheld, leftOut } = ledger;
  const more = audience.slides === undefined ? "Write slides that it may see" : "Let it pick other slides";
  const sees = withheld.length === 0 ? "" : `, up to ${tlpLabel(viewer.ceiling)}`;
  return diagnose("empty-deck", {
    message: `The audience "${audience.id}" has no slide to see.`,
    span: audience.span,
    hints: [
      `${more}${sees}, or take it out of \`audiences\`.`,
      ...(withheld.length === 0 && leftOut > 0
        ? ["Its `depth`, or the slides' `only` and `except`, leave out every slide."]
        : []),
      ...(withheld.some(({ isByDefault }) => isByDefault)
        ? [
            "Mark slides that it may see, as in `tlp: CLEAR`: your own words without a marking carry the brief's.",
          ]
        : []),
    ],
  });
}
