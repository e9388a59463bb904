/** What each audience gets of each slide, and why not all of it: for the author, never part of an output. */
import type { Audience, Selection, Slide } from "../model/brief.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { MatrixAudience, MatrixCell, SlideMatrix } from "../model/slide-matrix.ts";
import type { TailoredSlide, Withheld } from "../model/tailored.ts";
import { tlpLabel } from "../model/tlp.ts";
import { itemsOf } from "../model/walk-content.ts";
import { itemsOn } from "./count-shown.ts";
import type { Tailored } from "./tailor.ts";
import { isSelected, viewerOf } from "./viewer.ts";

/** Returns a column for each of `tailored`, in the order of the brief's audiences. */
export function slideMatrix(resolved: ResolvedBrief, tailored: readonly Tailored[]): SlideMatrix {
  const { slides, audiences } = resolved.brief;
  const columns = audiences.flatMap((audience) => {
    const one = tailored.find(({ tailoring }) => tailoring.audience === audience.id);
    return one === undefined ? [] : [columnOf(audience, one, resolved)];
  });
  return {
    audiences: columns.map(({ audience }) => audience),
    slides: slides.map((slide) => ({
      id: slide.id,
      title: slide.title?.markdown,
      layout: slide.layout.value,
      span: slide.span,
      cells: columns.map(({ cellOf }) => cellOf(slide)),
    })),
  };
}

interface MatrixColumn {
  readonly audience: MatrixAudience;
  readonly cellOf: (slide: Slide) => MatrixCell;
}

function columnOf(
  audience: Audience,
  { tailored, tailoring }: Tailored,
  resolved: ResolvedBrief,
): MatrixColumn {
  const numbers = new Map(tailored.slides.map(({ id }, at) => [id, at + 1]));
  const shown = new Map(tailored.slides.map((slide) => [slide.id, slide]));
  const withheld = Map.groupBy(tailoring.withheld, ({ slide }) => slide);
  return {
    audience: { id: audience.id, label: audience.label, marking: tlpLabel(tailoring.given.marking) },
    cellOf: (base) => {
      const slide = base.variants.get(audience.id) ?? base;
      const reasons = withheld.get(slide.id) ?? [];
      const given = shown.get(slide.id);
      return {
        audience: audience.id,
        number: numbers.get(slide.id),
        isVariant: slide !== base,
        items: { given: given === undefined ? 0 : itemsOn(given), of: itemsOn(slide) },
        ...(given === undefined
          ? lacking({ base, audience, resolved, reasons })
          : shortened({ slide, given, audience, resolved, reasons })),
      };
    },
  };
}

type Reasoned = Pick<MatrixCell, "state" | "because">;

interface Question {
  readonly audience: Audience;
  readonly resolved: ResolvedBrief;
  readonly reasons: readonly Withheld[];
}

function lacking({ base, audience, resolved, reasons }: Question & { readonly base: Slide }): Reasoned {
  const [whole, parts] = [reasons.filter(isWhole), reasons.filter((reason) => !isWhole(reason))];
  const items = itemReasons(base, { audience, resolved, reasons: parts });
  if (whole.length > 0) {
    const because = [...new Set(whole.map((reason) => reason.because))];
    return { state: "withheld", because: [...because, ...(parts.length > 0 ? items : [])] };
  }
  const isPicked = audience.slides?.some(({ value }) => value === base.id) ?? true;
  const condition = isPicked ? leftOutBy(base.selection, audience) : "not in its `slides`";
  return {
    state: "left-out",
    because: condition === undefined ? ["nothing on it is left", ...items] : [condition],
  };
}

function isWhole({ what }: Withheld): boolean {
  return what === "slide";
}

function shortened(question: Question & { readonly slide: Slide; readonly given: TailoredSlide }): Reasoned {
  const { slide, given } = question;
  const because = itemReasons(slide, question);
  const isComplete = because.length === 0 && itemsOf(given).length === itemsOf(slide).length;
  return { state: isComplete ? "shown" : "shortened", because };
}

/** "2 points marked TLP:AMBER", "1 point for other audiences, by `only`". */
function itemReasons(slide: Slide, { audience, resolved, reasons }: Question): readonly string[] {
  const viewer = viewerOf(audience, resolved);
  const withheld = reasons.map(({ what, because }) => `${what}\n${because}`);
  const leftOut = itemsOf(slide)
    .filter(
      ({ selection, span }) => !isSelected(selection, viewer) && !reasons.some((one) => one.span === span),
    )
    .map(({ what, selection }) => `${what}\n${leftOutBy(selection, audience)}`);
  return [...Map.groupBy([...withheld, ...leftOut], (reason) => reason)].map(([reason, { length }]) => {
    const [what, because] = reason.split("\n");
    return `${length} ${what}${length === 1 ? "" : "s"}: ${because}`;
  });
}

/** Returns the condition that leaves the audience out; undefined where none does. */
function leftOutBy({ depth, only, except }: Selection, audience: Audience): string | undefined {
  const names = (list: Selection["only"]): boolean =>
    list?.some(({ value }) => value === audience.id) ?? false;
  if (names(except)) return "`except` names it";
  if (only !== undefined && !names(only))
    return `\`only\` names ${only.map(({ value }) => value).join(", ")}`;
  const isDeeper = depth !== undefined && depth > audience.depth;
  return isDeeper ? `depth ${depth}, and its own is ${audience.depth}` : undefined;
}
