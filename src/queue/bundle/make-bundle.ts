/** Makes the bundle of one audience's deck, and searches it for what is withheld before it leaves this machine. */
import { posix } from "node:path";
import { EVIDENCE_CONTEXT } from "../../deck/evidence/evidence-context.ts";
import { type Diagnosed, type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import { readingsOf } from "../../guard/decodings.ts";
import { checkForLeaks, textsOfEvidence } from "../../guard/leak-check.ts";
import { textsOfMarkup } from "../../guard/markup-texts.ts";
import type { CompiledBrief } from "../../make/compile-brief.ts";
import { shippedMaterial } from "../../make/shipped-material.ts";
import type { CitedExcerpt } from "../../model/tailored.ts";
import { renderDeck } from "../../render/render-deck.ts";
import { renderHandout } from "../../render/render-handout.ts";
import { authorTheme } from "../../session/author-theme.ts";
import { basisOf, type CompiledDeck } from "../../session/compile.ts";
import type { DeckBasis } from "../../session/phases.ts";
import type { readDeckAssets } from "../../workspace/deck-assets.ts";
import { packageVersion } from "../../workspace/package-files.ts";
import type { Bundle } from "./bundle.ts";
import { ownTemplates, withoutXmlComments } from "./own-templates.ts";
import { type Json, textsIn, toPlainForm } from "./plain-form.ts";
import { usedFaces } from "./used-faces.ts";

/** How the outputs are to be made. */
export type BundleOptions = Pick<Bundle, "formats" | "pngScale" | "date" | "timeoutMs">;

export interface MadeBundle {
  readonly json: Json;
  /** The author's places, in the order of their numbers in the bundle. */
  readonly places: readonly Span[];
}

/**
 * Returns the bundle. There is no value where a page cannot be rendered, or where what would travel contains words that are withheld
 * from the audience. Diagnostics: `template-error`, `withheld-in-output`, `withheld-words-shown`.
 */
export function makeBundle(options: {
  readonly compiled: CompiledDeck;
  readonly from: CompiledBrief;
  readonly assets: ReturnType<typeof readDeckAssets>;
  readonly how: BundleOptions;
}): Diagnosed<MadeBundle> {
  const { compiled, from, how } = options;
  const { formats, pngScale, date, timeoutMs } = how;
  const { value: templates, diagnostics: faults } = from.templates();
  if (templates === undefined) return { value: undefined, diagnostics: faults };
  const { deck, tailoring } = compiled;
  const theme = authorTheme({ brief: from.brief, deck, slides: from.compiled.slides, read: from.read });
  const faces = usedFaces(from.fonts);
  const assets = { ...options.assets, fonts: faces.watched, authorTheme: theme };
  const pages = [renderDeck, renderHandout].map((render) => render({ deck, templates, assets }));
  const bundle: Bundle = {
    // The job's ID is made of this text, so that the order counts.
    ...{ version: packageVersion(), formats, pngScale, date, timeoutMs, theme },
    basis: travelling(basisOf(compiled)),
    templates: ownTemplates(templates.files, deck),
    fonts: faces.used(),
  };
  const made = toPlainForm(bundle);
  const shipped = shippedMaterial(templates.files, assets);
  const markup = [...pages.flatMap(({ value }) => value ?? []), ...bundle.templates.values()];
  const texts = (): readonly string[] => [
    ...[...textsIn(made.json), theme ?? "", bundle.basis.ownStyle ?? ""].flatMap(readingsOf),
    ...markup.flatMap((one) => textsOfMarkup(one, shipped)),
    ...textsOfEvidence(compiled.evidence, EVIDENCE_CONTEXT),
  ];
  const diagnostics = [
    ...pages.flatMap((page) => page.diagnostics),
    ...checkForLeaks({ file: "bundle", texts, tailoring, deck, shipped }),
  ];
  return { value: hasErrors(diagnostics) ? undefined : made, diagnostics };
}

/** The name of the brief's folder is on no output, and what stands where an excerpt was not found is no passage that is shown. */
function travelling(basis: DeckBasis): DeckBasis {
  const { tailored, excuses, foundations, ownStyle } = basis;
  const excerpts = new Map([...tailored.excerpts].map(([id, one]) => [id, withoutNearest(one)] as const));
  const style = ownStyle === undefined ? undefined : withoutXmlComments(ownStyle);
  return { tailored: { ...tailored, name: "", excerpts }, excuses, foundations, ownStyle: style };
}

function withoutNearest({ anchor, ...excerpt }: CitedExcerpt): CitedExcerpt {
  switch (anchor.kind) {
    case "anchored":
    case "folded":
    case "recorded":
      return { ...excerpt, anchor };
    case "moved":
      return { ...excerpt, anchor: { ...anchor, recorded: anchor.position } };
    case "ambiguous":
      return { ...excerpt, anchor: { ...anchor, matches: [] } };
    case "absent":
      return { ...excerpt, anchor: { kind: "absent", nearest: undefined } };
  }
}

/** Returns a diagnostic of a worker as the brief's author knows its places: `places` are those of the bundle that it worked on. */
export function placedAgain(diagnostic: Diagnostic, brief: string): Diagnostic {
  const { span } = diagnostic;
  if (span === undefined || !span.file.startsWith(TEMPLATES)) return diagnostic;
  return { ...diagnostic, span: { ...span, file: posix.join(posix.dirname(brief), span.file) } };
}

/** The folder of the author's templates, as paths in a bundle begin. */
export const TEMPLATES = "templates/";
