/** Makes `deck.html`, the deck for presenting. */

import { checkForLeaks } from "../guard/leak-check.ts";
import { textsOfMarkup } from "../guard/markup-texts.ts";
import { neededFaces } from "../render/inline-fonts.ts";
import { type DeckAssets, renderDeck } from "../render/render-deck.ts";
import { themeCss } from "../render/stylesheet.ts";
import { packageVersion } from "../workspace/package-files.ts";
import { FILE_NAMES } from "./formats.ts";
import { hashOf, stillPrinted } from "./manifest.ts";
import type { MadeOutputs, Output, ReadyDeck, Workshop } from "./workshop.ts";

const FILE = FILE_NAMES.html;

/** Diagnostics: `template-error`, `withheld-in-output`. */
export async function makeHtml(ready: ReadyDeck, workshop: Workshop): Promise<MadeOutputs> {
  const { deck, tailoring } = ready;
  const { folder, templates, themeText, manifest, subsetFonts, own } = workshop;
  const assets: DeckAssets = { ...workshop.assets, ownTheme: themeText(deck) };
  // Fonts are all of a page that takes long to make, and none of what it says.
  const bare = renderDeck({ deck, templates, assets: { ...assets, fonts: [] } });
  if (bare.value === undefined) return { outputs: [], diagnostics: bare.diagnostics };
  const page = bare.value;
  const leaks = checkForLeaks({ file: FILE, texts: () => textsOfMarkup(page, own), tailoring, deck, own });
  const file = `${deck.audience.id}/${FILE}`;
  const output = { audience: deck.audience.id, format: "html", path: `${folder}/${file}` } as const;
  const theme = themeCss({ files: templates.files, theme: deck.theme, scheme: deck.scheme, ...assets });
  const faces = neededFaces({ faces: assets.fonts, theme, text: bare.value });
  const from = hashOf(packageVersion(), bare.value, ...faces.map(({ woff2 }) => woff2));
  const kept = stillPrinted({ manifest, folder, file, from });
  if (kept !== undefined && leaks.length === 0) {
    const { size, ...printed } = kept;
    return { outputs: [{ ...output, size, bytes: undefined, printed }], diagnostics: bare.diagnostics };
  }
  const fonts = await subsetFonts(faces, bare.value);
  const whole = renderDeck({ deck, templates, assets: { ...assets, fonts } });
  const bytes = Buffer.from(whole.value ?? bare.value);
  const printed = { from, bytes: hashOf(bytes), pages: deck.slides.length };
  return {
    outputs: [{ ...output, size: bytes.length, bytes, printed } satisfies Output],
    diagnostics: [...bare.diagnostics, ...leaks],
  };
}
