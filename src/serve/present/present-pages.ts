/** Renders the pages of a presentation: the audience's screen, the speaker's view of it, and a clicker without a word of the deck. */
import type { Diagnosed } from "../../diagnostics/diagnostic.ts";
import type { Pages, Renderable } from "../../make/freeze-deck.ts";
import type { Html } from "../../model/deck.ts";
import { withoutComments } from "../../render/clean-css.ts";
import { escapeScript, escapeStyle } from "../../render/escape-inline.ts";
import { inlineScripts } from "../../render/inline-scripts.ts";
import { pageStyles } from "../../render/page-styles.ts";
import { renderPage } from "../../render/render-page.ts";
import { renderPrint } from "../../render/render-print.ts";
import { renderSlides } from "../../render/render-slides.ts";
import { withoutNotes } from "../../render/without-notes.ts";
import { cuesOf } from "./cues.ts";

export type PageName = "display" | "slides" | "speaker" | "clicker";

/** Its only diagnostic is `template-error`. */
export function renderPresentPages(renderable: Renderable): Diagnosed<Pages<PageName>> {
  const { deck, templates, assets } = renderable;
  const display = renderDisplay(renderable);
  const slides = renderPrint({ deck, templates, assets });
  const speaker = renderSpeaker(renderable, "speaker");
  const clicker = renderSpeaker(renderable, "clicker");
  const diagnostics = [display, slides, speaker, clicker].flatMap((one) => one.diagnostics);
  const isWhole = display.value && slides.value && speaker.value && clicker.value;
  if (!isWhole) return { value: undefined, diagnostics };
  const value = {
    display: display.value,
    slides: slides.value,
    speaker: speaker.value,
    clicker: clicker.value,
  };
  return { value, diagnostics };
}

/** The deck as `deck.html` has it, without the speaker's notes. */
function renderDisplay({ deck: whole, templates, assets }: Renderable): Diagnosed<Html> {
  const deck = withoutNotes(whole);
  const slides = renderSlides(deck, templates);
  const drawer = templates.render("partials/drawer.hbs", { deck });
  if (slides.value === undefined) return { value: undefined, diagnostics: slides.diagnostics };
  if (drawer.value === undefined) return drawer;
  const text = slides.value.join("") + drawer.value;
  const styles = pageStyles({ page: "deck", deck, files: templates.files, assets, text });
  const context = {
    deck,
    slides: slides.value,
    drawer: drawer.value,
    css: { ...styles, reveal: escapeStyle(assets.revealCss), display: ownStyles("display", templates) },
    js: {
      reveal: escapeScript(assets.revealJs),
      ...inlineScripts(templates.files, ["drawer", "overview"]),
    },
  };
  return renderPage({
    ...{ templates, context, slides: slides.value },
    path: "present/display.hbs",
    remedy: "{{#each slides}}{{{this}}}{{/each}}",
  });
}

function renderSpeaker(renderable: Renderable, form: "speaker" | "clicker"): Diagnosed<Html> {
  const { deck, templates } = renderable;
  const cues = cuesOf(renderable);
  const css = ownStyles("speaker", templates);
  const language = form === "speaker" ? deck.language : "en";
  const title = form === "speaker" ? `${deck.title}: speaker` : "Clicker";
  return templates.render("present/speaker.hbs", {
    ...{ title, language, css, isClicker: form === "clicker" },
    ...(form === "speaker" ? cues : cues.bare),
  });
}

function ownStyles(name: string, { files }: Renderable["templates"]): string {
  return escapeStyle(withoutComments(files.get(`present/${name}.css`)?.text ?? ""));
}
