/** The decks of a brief's audiences. Each is composed when it is first asked for. */
import type { Tailored } from "../audience/tailor.ts";
import type { Deck } from "../model/deck.ts";
import { type Fit, NO_FIT } from "../model/fit.ts";
import { once } from "../model/once.ts";
import type { TemplateFiles } from "../render/template-files.ts";
import { type FitKeys, fitFor, fitKeys, type SlideFit } from "./fits.ts";
import type { Phases } from "./phases.ts";

export interface AudienceDeck {
  readonly outline: Tailored;
  /** Fitted by the known measurements. */
  readonly deck: () => Deck;
  readonly evidence: () => object;
  readonly fitKeys: () => FitKeys;
}

/** By the audience's ID, in the order of the brief. */
export type Decks = ReadonlyMap<string, AudienceDeck>;

/** What is known of how slides fit. */
export interface KnownFits {
  /** By the key of a slide. */
  readonly learned: ReadonlyMap<string, SlideFit>;
  /** By audience, whatever its slides have become. */
  readonly assumed: ReadonlyMap<string, Fit>;
}

export function audienceDecks(
  phases: Phases,
  { templates, fits }: { readonly templates: TemplateFiles; readonly fits: KnownFits },
): Decks {
  const { learned, assumed } = fits;
  return new Map(
    phases.tailored().map((outline) => {
      const keys = once(() => fitKeys(phases.deck(outline, NO_FIT), templates));
      const learnt = (): Fit => (learned.size === 0 ? NO_FIT : fitFor(keys(), learned));
      const deck = once(() => phases.deck(outline, assumed.get(outline.tailored.audience.id) ?? learnt()));
      const evidence = once(() => phases.evidence(outline, deck()));
      return [outline.tailored.audience.id, { outline, deck, evidence, fitKeys: keys }];
    }),
  );
}
