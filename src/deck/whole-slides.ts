/** The slides of a handout that is read: each in one piece, however many slides of the deck it is. */
import type { SlideView } from "../model/deck.ts";
import type { DrawChart } from "../model/draw-chart.ts";
import { NO_FIT } from "../model/fit.ts";
import { isBackMatter } from "../model/layouts.ts";
import { afresh } from "../model/remember.ts";
import type { TailoredBrief } from "../model/tailored.ts";
import { type Bibliography, listedInHandout } from "./notes/bibliography.ts";
import { composeSlides } from "./slides/compose-slides.ts";

export interface WholeSlide {
  readonly view: SlideView;
  /** The slides of the deck that show it, in order. */
  readonly parts: readonly SlideView[];
}

/** `slides` are the deck's. No view has notes: a handout shows them only where it is asked to. */
export function wholeSlides(options: {
  readonly tailored: TailoredBrief;
  readonly bibliography: Bibliography;
  readonly slides: readonly SlideView[];
  readonly drawChart: DrawChart | undefined;
}): readonly WholeSlide[] {
  const { tailored, slides, drawChart } = options;
  const views = composeSlides({
    tailored: { ...tailored, slides: tailored.slides.filter(({ layout }) => !isBackMatter(layout)) },
    bibliography: listedInHandout(options.bibliography),
    passages: [],
    fit: NO_FIT,
    drawChart,
    remember: afresh,
  });
  const ids = new Set(views.map(({ id }) => id));
  const byOrigin = Map.groupBy(slides, ({ origin }) => origin);
  return views.map((view) => {
    // An agenda may be several here too.
    const parts = (byOrigin.get(view.origin) ?? []).filter(
      ({ id }) => id === view.id || (view.part === 0 && !ids.has(id)),
    );
    const { number, total, name } = parts[0] ?? view;
    return { view: { ...view, number, total, name, notes: [] }, parts };
  });
}
