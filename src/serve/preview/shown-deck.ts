/** Everything that a page of the preview shows of one audience's deck, in parts that can be replaced one by one. */
import { hash } from "node:crypto";
import type { Diagnosed, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { inOrder } from "../../diagnostics/order.ts";
import type { Deck, Html } from "../../model/deck.ts";
import { pageStyles } from "../../render/page-styles.ts";
import type { DeckAssets } from "../../render/render-deck.ts";
import type { Session } from "../../session/create-session.ts";

export interface ShownDeck {
  /** A hash of all parts. */
  readonly id: string;
  readonly deck: Deck;
  /** In the order of the deck. */
  readonly slides: readonly ShownSlide[];
  /** Whole style sheets, by the `id` of their elements. */
  readonly styles: Readonly<Record<string, string>>;
  /** The drawer with all exhibits. */
  readonly drawer: Html;
}

export interface ShownSlide {
  readonly id: string;
  /** The brief's slide that it is made of. */
  readonly origin: string;
  readonly html: Html;
}

/** How a page is to look, where it is not as the brief says. */
export interface Look {
  readonly theme?: string | undefined;
  readonly scheme?: Deck["scheme"] | undefined;
}

/**
 * Its value is undefined where there is nothing to show: the brief cannot be read whole, a template is broken, or there is no
 * such audience. Its only diagnostic is `template-error`.
 */
export function shownDeck(options: {
  readonly session: Session;
  readonly audience: string;
  readonly look: Look;
  readonly assets: Omit<DeckAssets, "authorTheme">;
}): Diagnosed<ShownDeck> {
  const { session, audience, look, assets } = options;
  const own = session.deck(audience);
  const { value: templates, diagnostics } = session.templates();
  if (own === undefined || templates === undefined || own.slides.length === 0)
    return { value: undefined, diagnostics };
  const deck = looking(own, look);
  const slides: ShownSlide[] = [];
  const rendered = templates.render("partials/drawer.hbs", { deck });
  const found: Diagnostic[] = [...rendered.diagnostics];
  for (const { id, origin } of deck.slides) {
    const { value: html, diagnostics = [] } = session.slideHtml(audience, id) ?? {};
    found.push(...diagnostics);
    if (html !== undefined) slides.push({ id, origin, html });
  }
  const drawer = rendered.value;
  if (drawer === undefined || slides.length < deck.slides.length)
    return { value: undefined, diagnostics: inOrder(found) };
  const authorTheme = session.authorTheme(audience);
  const text = slides.map(({ html }) => html).join("") + drawer;
  const styles = pageStyles({
    page: "deck",
    deck,
    files: templates.files,
    assets: { ...assets, fonts: session.fonts(), authorTheme },
    text,
  });
  const parts = [...slides.flatMap(({ id, html }) => [id, html]), drawer, ...Object.values(styles)];
  const id = hash("sha256", parts.join("\0"), "base64url");
  return { value: { id, deck, slides, styles, drawer }, diagnostics: inOrder(found) };
}

/** A copy would work out all that the page does not show. */
function looking(deck: Deck, { theme = deck.theme, scheme = deck.scheme }: Look): Deck {
  return theme === deck.theme && scheme === deck.scheme ? deck : { ...deck, theme, scheme };
}
