/** Makes `slides.pptx`: the deck as a PowerPoint presentation that can be edited. */
import { pictureToPng } from "../browser/picture-to-png.ts";
import { checkForLeaks } from "../guard/leak-check.ts";
import { packageTexts } from "../guard/package-texts.ts";
import type { DrawPicture } from "../pptx/embedded-picture.ts";
import { makePresentation } from "../pptx/make-presentation.ts";
import { themeCss } from "../render/stylesheet.ts";
import { FILE_NAMES } from "./formats.ts";
import type { MadeOutputs, Output, ReadyDeck, Workshop } from "./workshop.ts";

const FILE = FILE_NAMES.pptx;

export async function makePptx({ deck, tailoring }: ReadyDeck, workshop: Workshop): Promise<MadeOutputs> {
  const { folder, templates, themeText, own, date = new Date() } = workshop;
  const ownTheme = themeText(deck);
  const theme = themeCss({
    files: templates.files,
    theme: deck.theme,
    scheme: deck.scheme,
    ownTheme,
  });
  const bytes = await makePresentation({ deck, theme, date, drawPicture: drawWith(workshop) });
  const texts = tailoring.forbidden.length === 0 ? [] : await packageTexts(bytes);
  const output: Output = {
    audience: deck.audience.id,
    format: "pptx",
    path: `${folder}/${deck.audience.id}/${FILE}`,
    size: bytes.length,
    bytes,
    printed: undefined,
  };
  return {
    outputs: [output],
    diagnostics: checkForLeaks({ file: FILE, texts: () => texts, tailoring, deck, own }),
  };
}

/** Only a deck with such a picture needs the browser. */
function drawWith({ browser }: Workshop): DrawPicture {
  return async (picture) => {
    const open = await browser.openIfThere();
    return open && (await pictureToPng(open, picture));
  };
}
