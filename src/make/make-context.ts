/** What every format is made from, and the results. */

import type { Diagnosed, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { FormatName } from "../model/formats.ts";
import type { Tailoring } from "../model/tailored.ts";
import type { Project } from "../project/project.ts";
import type { Templates } from "../render/compile-templates.ts";
import type { DeckAssets } from "../render/render-deck.ts";
import type { ComposedDeck } from "../session/compile.ts";
import type { OutputCache } from "./cache/output-cache.ts";
import type { MadeElsewhere } from "./made-elsewhere.ts";
import type { CacheEntry, Manifest } from "./manifest.ts";
import type { FinishesPdfs } from "./pdf-finisher.ts";
import type { SharedBrowser } from "./shared-browser.ts";
import type { ShippedMaterial } from "./shipped-material.ts";

export interface Output {
  readonly audience: string;
  readonly format: FormatName;
  /** `<out>/<brief>/<audience>/<file>`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Undefined where the existing file is already what would be written. */
  readonly bytes: Uint8Array | undefined;
  /** Only for what takes long to make: by this, the next run recognises that it can keep the file. */
  readonly cached: CacheEntry | undefined;
}

/** What all outputs of one brief share. */
export interface MakeContext {
  readonly folder: string;
  readonly templates: Templates;
  readonly shipped: ShippedMaterial;
  readonly assets: Omit<DeckAssets, "authorTheme">;
  /** Returns the text of the author's own theme, as the deck's audience may see it; undefined for one that ships. */
  readonly themeText: (deck: Pick<Deck, "theme" | "slides">) => string | undefined;
  /** The static page of each deck, once it is rendered. */
  readonly pages: WeakMap<Deck, Diagnosed<Html>>;
  readonly browser: SharedBrowser;
  readonly finisher: FinishesPdfs;
  /** Ends the run: everything in progress stops, with the reason as its error. */
  readonly stopping: AbortController;
  readonly manifest: Manifest;
  /** Returns what another machine made of an audience's deck; left out where nothing was. */
  readonly elsewhere?: ((audience: string) => MadeElsewhere | undefined) | undefined;
  /** What machines share; left out where they share nothing. */
  readonly cache?: OutputCache | undefined;
  readonly project: Project;
  readonly date: Date | undefined;
  readonly pngScale: 1 | 2;
  readonly onStep: (step: string) => void;
}

/** What of it a deck is made to fit with. */
export type FitContext = Pick<
  MakeContext,
  | "templates"
  | "assets"
  | "themeText"
  | "pages"
  | "browser"
  | "stopping"
  | "manifest"
  | "elsewhere"
  | "cache"
  | "project"
  | "onStep"
>;

export interface MadeOutputs {
  readonly outputs: readonly Output[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A deck whose slides were made to fit, ready for all formats. */
export interface ReadyDeck extends ComposedDeck {
  readonly tailoring: Tailoring;
}
