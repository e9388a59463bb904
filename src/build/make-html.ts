/** Makes `deck.html`, the deck for presenting. Called by make-outputs. */
import { subsetFonts } from "../export/subset-fonts.ts";
import type { Html } from "../model/deck.ts";
import { neededFaces } from "../render/inline-fonts.ts";
import { type DeckAssets, renderDeck } from "../render/render-deck.ts";
import { themeCss } from "../render/stylesheet.ts";
import { packageVersion } from "../workspace/package-files.ts";
import { checkForLeaks, textsOfHtml } from "./leak-check.ts";
import type { MadeOutputs, Output, ReadyDeck, Workshop } from "./make-outputs.ts";
import { hashOf, stillPrinted } from "./manifest.ts";

const FILE = "deck.html";

/** Diagnostics: `template-error`, `withheld-in-output`. */
export async function makeHtml(ready: ReadyDeck, workshop: Workshop): Promise<MadeOutputs> {
  const { deck, tailoring } = ready;
  const { folder, templates, themeText, manifest } = workshop;
  const assets: DeckAssets = { ...workshop.assets, ownTheme: themeText(deck.theme) };
  const { value: whole, diagnostics } = renderDeck({ deck, templates, assets });
  if (whole === undefined) return { outputs: [], diagnostics };
  const leaks = checkForLeaks({ file: FILE, texts: textsOfHtml(whole), tailoring, deck });
  const file = `${deck.audience.id}/${FILE}`;
  const output = { audience: deck.audience.id, format: "html", path: `${folder}/${file}` } as const;
  const from = hashOf(packageVersion(), whole);
  const kept = stillPrinted({ manifest, folder, file, from });
  if (kept !== undefined && leaks.length === 0) {
    const { size, ...printed } = kept;
    return { outputs: [{ ...output, size, bytes: undefined, printed }], diagnostics };
  }
  const bytes = Buffer.from(await withFewGlyphs(whole, ready, { ...workshop, assets }));
  const printed = { from, bytes: hashOf(bytes), pages: deck.slides.length };
  return {
    outputs: [{ ...output, size: bytes.length, bytes, printed } satisfies Output],
    diagnostics: [...diagnostics, ...leaks],
  };
}

/** Returns the deck again with what it needs of its fonts: half of a Latin one, a thirtieth of an extended one. */
async function withFewGlyphs(
  whole: Html,
  { deck }: ReadyDeck,
  { templates, assets }: Pick<Workshop, "templates"> & { readonly assets: DeckAssets },
): Promise<Html> {
  const theme = themeCss({ files: templates.files, theme: deck.theme, scheme: deck.scheme, ...assets });
  const faces = neededFaces({ faces: assets.fonts, theme, text: whole });
  const fonts = await subsetFonts(faces, whole);
  return renderDeck({ deck, templates, assets: { ...assets, fonts } }).value ?? whole;
}
