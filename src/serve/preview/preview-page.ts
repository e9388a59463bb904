/** The page that shows a deck and keeps it up to date: the deck's own markup, in a frame that can replace its parts. */
import type { Html } from "../../model/deck.ts";
import type { Templates } from "../../render/compile-templates.ts";
import { escapeJson, escapeScript } from "../../render/escape-inline.ts";
import { allAsMarkup, asMarkup } from "../../render/markup.ts";
import { type DeckAssets, withFreeMarking } from "../../render/render-deck.ts";
import type { ShownDeck } from "./shown-deck.ts";

export interface PreviewPage {
  /** Undefined where there is nothing to show yet. */
  readonly shown: ShownDeck | undefined;
  /** What the page's own script has to know: JSON. */
  readonly facts: object;
}

/** Returns a whole HTML document that loads nothing but this server's own files. */
export function previewPage(
  { shown, facts }: PreviewPage,
  { templates, assets }: { readonly templates: Templates; readonly assets: Omit<DeckAssets, "authorTheme"> },
): Html {
  const { language = "en", direction = "ltr", title = "citedeck", transition = "none" } = shown?.deck ?? {};
  const page = templates.render("preview/page.hbs", {
    ...{ language, direction, title, transition },
    slides: shown?.slides.map(({ html }) => asMarkup(html)) ?? [],
    drawer: asMarkup(shown?.drawer ?? ""),
    css: allAsMarkup({ ...(shown?.styles ?? NO_STYLES), reveal: assets.revealCss }),
    js: allAsMarkup({
      reveal: escapeScript(assets.revealJs),
      notes: escapeScript(withFreeMarking(assets.notesJs)),
      drawer: escapeScript(textOf(templates, "scripts/drawer.js")),
      overview: escapeScript(textOf(templates, "scripts/overview.js")),
      zoom: escapeScript(textOf(templates, "scripts/zoom.js")),
    }),
    own: asMarkup(ownStyles(templates)),
    facts: asMarkup(escapeJson(JSON.stringify(facts))),
  });
  if (page.value === undefined) throw new Error("The preview's own page cannot be rendered.");
  return page.value;
}

const NO_STYLES = { fonts: "", styles: "", theme: "" };

/** The style sheets of the bar and the panels. */
function ownStyles({ files }: Templates): string {
  const sheets = [...files].filter(([path]) => path.startsWith("preview/") && path.endsWith(".css"));
  return sheets.map(([, { text }]) => text).join("\n");
}

function textOf({ files }: Templates, path: string): string {
  return files.get(path)?.text ?? "";
}
