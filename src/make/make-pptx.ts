/** Makes `slides.pptx`: the deck as a PowerPoint presentation that can be edited. */
import { packageTexts } from "../guard/package-texts.ts";
import type { Deck } from "../model/deck.ts";
import { FILE_NAMES } from "../model/formats.ts";
import type { DrawPicture } from "../pptx/embedded-picture.ts";
import { makePresentation } from "../pptx/make-presentation.ts";
import { themeCss } from "../render/stylesheet.ts";
import type { Drafter, MadeFile } from "./draft.ts";
import { fileDate } from "./file-date.ts";
import type { MakeContext } from "./make-context.ts";

/** It is not made from a page, so all its texts are read back from the package. */
export const makePptx: Drafter = ({ deck }, context) => ({
  value: {
    name: FILE_NAMES.pptx,
    files: [FILE_NAMES.pptx],
    inputsHash: undefined,
    texts: () => [],
    make: async () => {
      const { templates, themeText } = context;
      const { theme: name, scheme } = deck;
      const theme = themeCss({ files: templates.files, theme: name, scheme, authorTheme: themeText(deck) });
      const date = fileDate(deck, context.date);
      const bytes = await makePresentation({ deck, theme, date, drawPicture: drawWith(deck, context) });
      return [presentation(bytes, deck)];
    },
    reread: async (bytes) => presentation(bytes, deck),
  },
  diagnostics: [],
});

function presentation(bytes: Uint8Array, { slides }: Deck): MadeFile {
  return { bytes, pages: slides.length, texts: () => packageTexts(bytes), verify: () => [] };
}

/** The browser is only needed for a deck with such a picture. */
function drawWith({ slides, audience }: Deck, { browser, cache }: MakeContext): DrawPicture {
  return async (picture) => {
    const known = await cache?.takePicture(picture);
    if (known !== undefined) return known;
    const open = await browser.openIfThere();
    const slide = slides.find(({ illustration }) => illustration === picture);
    const task = `drawing the picture of the slide "${slide?.origin ?? ""}" for "${audience.id}"`;
    const { url, width, height } = picture;
    const drawn = open && (await open.pictureToPng({ url, width, height, task }));
    if (drawn !== undefined) await cache?.keepPicture(picture, drawn);
    return drawn;
  };
}
