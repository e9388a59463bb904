/** Everything that a page of the preview shows of one audience's deck, in parts that can be replaced one by one. */
import { hash } from "node:crypto";
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

/** Undefined where there is nothing to show: the brief cannot be read whole, a template is broken, or there is no such audience. */
export function shownDeck(options: {
  readonly session: Session;
  readonly audience: string;
  readonly look: Look;
  readonly assets: Omit<DeckAssets, "authorTheme">;
}): ShownDeck | undefined {
  const { session, audience, look, assets } = options;
  const own = session.deck(audience);
  const templates = session.templates().value;
  if (own === undefined || templates === undefined || own.slides.length === 0) return undefined;
  const deck = looking(own, look);
  const slides: ShownSlide[] = [];
  for (const { id, origin } of deck.slides) {
    const html = session.slideHtml(audience, id)?.value;
    if (html === undefined) return undefined;
    slides.push({ id, origin, html });
  }
  const drawer = templates.render("partials/drawer.hbs", { deck }).value;
  if (drawer === undefined) return undefined;
  const authorTheme = session.authorTheme(audience);
  const text = slides.map(({ html }) => html).join("") + drawer;
  const styles = pageStyles({
    page: "deck",
    deck,
    files: templates.files,
    assets: { ...assets, authorTheme },
    text,
  });
  const parts = [...slides.flatMap(({ id, html }) => [id, html]), drawer, ...Object.values(styles)];
  return { id: hash("sha256", parts.join("\0"), "base64url"), deck, slides, styles, drawer };
}

/** A copy would work out all that the page does not show. */
function looking(deck: Deck, { theme = deck.theme, scheme = deck.scheme }: Look): Deck {
  return theme === deck.theme && scheme === deck.scheme ? deck : { ...deck, theme, scheme };
}
