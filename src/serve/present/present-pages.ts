/** Renders the pages of a presentation: the audience's screen, the speaker's view of it, and a clicker without a word of the deck. */
import type { Diagnosed } from "../../diagnostics/diagnostic.ts";
import type { Pages, Renderable } from "../../make/freeze-deck.ts";
import type { Html } from "../../model/deck.ts";
import { withoutComments } from "../../render/clean-css.ts";
import { escapeStyle } from "../../render/escape-inline.ts";
import { asMarkup } from "../../render/markup.ts";
import { withMarkup } from "../../render/markup-fields.ts";
import { renderDeckPage } from "../../render/render-deck-page.ts";
import { renderPrint } from "../../render/render-print.ts";
import { withoutNotes } from "../../render/without-notes.ts";
import { type Cue, cuesOf } from "./cues.ts";

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
function renderDisplay({ deck, templates, assets }: Renderable): Diagnosed<Html> {
  return renderDeckPage({
    ...{ deck: withoutNotes(deck), templates, assets },
    path: "present/display.hbs",
    css: { display: sheetsOf(["display"], templates) },
    scripts: ["drawer", "overview", "zoom"],
  });
}

function renderSpeaker(renderable: Renderable, form: "speaker" | "clicker"): Diagnosed<Html> {
  const { deck, templates } = renderable;
  const cues = cuesOf(renderable);
  const shown = form === "speaker" ? cues : cues.bare;
  const css = asMarkup(escapeStyle(sheetsOf(["speaker", "speaker-wide"], templates)));
  const { language, direction } = form === "speaker" ? deck : { language: "en", direction: "ltr" };
  const title = form === "speaker" ? `${deck.title}: speaker` : "Clicker";
  return templates.render("present/speaker.hbs", {
    ...{ title, language, direction, css, isClicker: form === "clicker" },
    ...{ ...shown, cues: shown.cues.map(inMarkup) },
  });
}

function inMarkup({ notes, passages, ...cue }: Cue): object {
  return {
    ...{ ...cue, notes: notes.map(asMarkup) },
    passages: passages.map((passage) => withMarkup(passage, "ExhibitView")),
  };
}

/** Returns the sheets of `present/`, the later ones over the earlier ones. */
function sheetsOf(names: readonly string[], { files }: Renderable["templates"]): string {
  return names.map((name) => withoutComments(files.get(`present/${name}.css`)?.text ?? "")).join("\n");
}
