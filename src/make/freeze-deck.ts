/** Makes one audience's deck ready to be served: fitted, rendered and searched for what is withheld, as a build does, and not written. */
import { createHash } from "node:crypto";
import { type Diagnosed, type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { inOrder } from "../diagnostics/order.ts";
import { checkForLeaks } from "../guard/leak-check.ts";
import { textsOfMarkup } from "../guard/markup-texts.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { TailoredBrief } from "../model/tailored.ts";
import type { Project } from "../project/project.ts";
import type { Templates } from "../render/compile-templates.ts";
import type { DeckAssets } from "../render/render-deck.ts";
import type { CompiledDeck } from "../session/compile.ts";
import type { Session } from "../session/create-session.ts";
import { readDeckAssets } from "../workspace/deck-assets.ts";
import { fitForPrint } from "./fit-for-print.ts";
import type { FitContext } from "./make-context.ts";
import { type KnownFits, NO_MANIFEST } from "./manifest.ts";
import { SharedBrowser } from "./shared-browser.ts";
import { shippedMaterial } from "./shipped-material.ts";

/** Whole HTML documents, by name. They are the only ones that may be served of it. */
export type Pages<Name extends string> = Readonly<Record<Name, Html>>;

export interface FrozenDeck<Name extends string> {
  /** A hash of all pages. */
  readonly id: string;
  readonly deck: Deck;
  readonly pages: Pages<Name>;
}

/** What pages are rendered from. */
export interface Renderable {
  readonly deck: Deck;
  readonly tailored: TailoredBrief;
  readonly templates: Templates;
  readonly assets: DeckAssets;
}

export interface FreezeOptions<Name extends string> {
  readonly session: Session;
  readonly project: Project;
  readonly audience: string;
  readonly render: (renderable: Renderable) => Diagnosed<Pages<Name>>;
  readonly onStep: (step: string) => void;
  readonly onRemark: (remark: string) => void;
  readonly onWarning: (warning: string) => void;
}

/**
 * Returns a function that freezes the deck as the session has it then. There is no value where a build would write
 * nothing: the diagnostics say why. Throws what a browser throws that does not start.
 */
export function deckFreezer<Name extends string>(
  options: FreezeOptions<Name>,
): () => Promise<Diagnosed<FrozenDeck<Name>>> {
  const { session, project, audience, render } = options;
  const shippedAssets = readDeckAssets();
  const known: { fits: KnownFits } = { fits: new Map() };
  return async () => {
    const { decks, diagnostics } = session.compiled();
    const compiled = decks.find(({ tailoring }) => tailoring.audience === audience);
    const tailored = session.outline(audience)?.tailored;
    const templates = session.templates().value;
    if (hasErrors(diagnostics) || compiled === undefined || tailored === undefined || templates === undefined)
      return { value: undefined, diagnostics: inOrder([...diagnostics, ...session.templates().diagnostics]) };
    if (compiled.deck.slides.length === 0) return { value: undefined, diagnostics: emptied(diagnostics) };
    const { deck, misfits } = await fitted(compiled, templates);
    const authorTheme = session.authorTheme(audience);
    const assets = assetsNow();
    const rendered = render({ deck, tailored, templates, assets: { ...assets, authorTheme } });
    const shipped = shippedMaterial(templates.files, assets);
    const pages = Object.entries<Html>(rendered.value ?? {});
    const leaks = pages.flatMap(([name, page]) =>
      checkForLeaks({
        ...{ file: `page "${name}"`, tailoring: compiled.tailoring, deck, shipped },
        texts: () => textsOfMarkup(page, shipped),
      }),
    );
    const found = inOrder([...diagnostics, ...misfits, ...rendered.diagnostics, ...leaks]);
    if (rendered.value === undefined || hasErrors(found)) return { value: undefined, diagnostics: found };
    const id = createHash("sha256").update(JSON.stringify(pages)).digest("base64url");
    return { value: { id, deck, pages: rendered.value }, diagnostics: found };
  };

  function assetsNow(): FitContext["assets"] {
    return { ...shippedAssets, fonts: session.fonts() };
  }

  async function fitted(
    compiled: CompiledDeck,
    templates: Templates,
  ): Promise<{ readonly deck: Deck; readonly misfits: readonly Diagnostic[] }> {
    const stopping = new AbortController();
    await using browser = new SharedBrowser(options, stopping.signal);
    const made = await fitForPrint(compiled, {
      ...{ templates, assets: assetsNow(), browser, stopping, project },
      themeText: () => session.authorTheme(audience),
      pages: new WeakMap(),
      manifest: { ...NO_MANIFEST, fitted: { [audience]: known.fits } },
      onStep: options.onStep,
    });
    known.fits = made.fits;
    return { deck: made.deck, misfits: made.diagnostics };
  }
}

/** Where nothing is left for the audience, there is nothing to show. */
function emptied(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((one) => (one.code === "empty-deck" ? { ...one, severity: "error" as const } : one));
}
