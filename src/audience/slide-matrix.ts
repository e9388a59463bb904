/** What each audience gets of each slide, and why not all of it: for the author, never part of an output. */
import { counted } from "../diagnostics/counted.ts";
import type { Audience, Slide } from "../model/brief.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { MatrixAudience, MatrixCell, SlideMatrix } from "../model/slide-matrix.ts";
import type { TailoredSlide, Withheld } from "../model/tailored.ts";
import { tlpLabel } from "../model/tlp.ts";
import { itemsOf } from "../model/walk-content.ts";
import { itemsOn } from "./count-shown.ts";
import type { Tailored } from "./tailor.ts";
import { leftOutBy, type Viewer, viewerOf } from "./viewer.ts";

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
  const viewer = viewerOf(audience, resolved);
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
          ? lacking({ base, slide, audience, viewer, reasons })
          : shortened({ slide, given, viewer, reasons })),
      };
    },
  };
}

type Reasoned = Pick<MatrixCell, "state" | "because">;

interface Question {
  /** The variant where the audience has one. */
  readonly slide: Slide;
  readonly viewer: Viewer;
  readonly reasons: readonly Withheld[];
}

function lacking(question: Question & { readonly base: Slide; readonly audience: Audience }): Reasoned {
  const { base, audience, viewer, reasons } = question;
  const [whole, parts] = [reasons.filter(isWhole), reasons.filter((reason) => !isWhole(reason))];
  const items = itemReasons({ ...question, reasons: parts });
  if (whole.length > 0) {
    const because = [...new Set(whole.map((reason) => reason.because))];
    return { state: "withheld", because: [...because, ...(parts.length > 0 ? items : [])] };
  }
  const isPicked = audience.slides?.some(({ value }) => value === base.id) ?? true;
  const condition = isPicked ? leftOutBy(base.selection, viewer) : "not in its `slides`";
  return {
    state: "left-out",
    because: condition === undefined ? ["nothing on it is left", ...items] : [condition],
  };
}

function isWhole({ what }: Withheld): boolean {
  return what === "slide";
}

function shortened(question: Question & { readonly given: TailoredSlide }): Reasoned {
  const { slide, given } = question;
  const because = itemReasons(question);
  const isComplete = because.length === 0 && itemsOf(given).length === itemsOf(slide).length;
  return { state: isComplete ? "shown" : "shortened", because };
}

/** "2 points: marked TLP:AMBER", "1 note: `except` names it". */
function itemReasons({ slide, viewer, reasons }: Question): readonly string[] {
  const withheld = reasons.map(({ what, because }) => ({ what, because }));
  const leftOut = itemsOf(slide)
    .filter(({ span }) => !reasons.some((one) => one.span === span))
    .flatMap(({ what, selection }) => {
      const because = leftOutBy(selection, viewer);
      return because === undefined ? [] : [{ what, because }];
    });
  const alike = Map.groupBy([...withheld, ...leftOut], ({ what, because }) => `${what}\n${because}`);
  return [...alike.values()].flatMap((some) =>
    some.slice(0, 1).map(({ what, because }) => `${counted(some.length, what)}: ${because}`),
  );
}
