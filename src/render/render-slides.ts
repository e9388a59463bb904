/** Renders each slide: its layout's template makes the content, and the frame puts marking and footer around it. */
import { type Diagnosed, type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Deck, Html, SlideView } from "../model/deck.ts";
import { checkFrame } from "./check-frame.ts";
import type { Templates } from "./compile-templates.ts";
import { asMarkup } from "./markup.ts";

/**
 * Returns one `<section>` per slide. A layout cannot leave out the frame. Where any template is an author's, the frame is
 * checked for marking and citations, so that no template can drop one. Tests check it for ours. A slide whose layout has no template has no
 * content, which checking reports.
 */
export function renderSlides(deck: Deck, templates: Templates): Diagnosed<readonly Html[]> {
  return gathered(deck.slides.map((slide) => renderSlide({ deck, slide, templates })));
}

function gathered(rendered: readonly Diagnosed<Html>[]): Diagnosed<readonly Html[]> {
  const diagnostics = withoutRepeats(rendered.flatMap((slide) => slide.diagnostics));
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: rendered.flatMap((slide) => slide.value ?? []), diagnostics };
}

/** Returns what stands on each slide, without the frame, for pages that have marking and citations of their own. */
export function renderContents(
  deck: Deck,
  slides: readonly SlideView[],
  templates: Templates,
): Diagnosed<readonly Html[]> {
  return gathered(slides.map((slide) => renderContent({ deck, slide, templates })));
}

/** Returns one slide, as `renderSlides` has it. */
export function renderSlide(options: {
  readonly deck: Deck;
  readonly slide: SlideView;
  readonly templates: Templates;
}): Diagnosed<Html> {
  const { deck, slide, templates } = options;
  const content = renderContent(options);
  if (content.value === undefined) return content;
  const framed = templates.render("partials/frame.hbs", { deck, slide, content: asMarkup(content.value) });
  if (framed.value === undefined) return framed;
  const isOurs = templates.areShipped;
  const faults = isOurs ? [] : checkFrame({ ...options, content: content.value, html: framed.value });
  return { value: framed.value, diagnostics: [...framed.diagnostics, ...faults] };
}

function renderContent(options: {
  readonly deck: Deck;
  readonly slide: SlideView;
  readonly templates: Templates;
}): Diagnosed<Html> {
  const { deck, slide, templates } = options;
  const path = `slides/${slide.layout}.hbs`;
  if (!templates.files.has(path)) return { value: "", diagnostics: [] };
  return templates.render(path, { deck, slide });
}

/** A mistake in a template appears on every slide that uses it. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ message, span }: Diagnostic) => `${span?.file}:${span?.start}:${message}`;
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()];
}
