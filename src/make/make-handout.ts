/** Makes `handout.pdf`, a document to read after the briefing. */
import { verifyHandout } from "../pdf/verify-handout.ts";
import { renderHandout } from "../render/render-handout.ts";
import { FILE_NAMES } from "./formats.ts";
import { makePrinted } from "./make-printed.ts";
import type { MadeOutputs, ReadyDeck, Workshop } from "./workshop.ts";

export function makeHandout(ready: ReadyDeck, workshop: Workshop): Promise<MadeOutputs> {
  const { deck } = ready;
  const { templates, assets, themeText } = workshop;
  const ownTheme = themeText(deck);
  return makePrinted(
    {
      ready,
      format: "handout",
      file: FILE_NAMES.handout,
      page: renderHandout({ deck, templates, assets: { ...assets, ownTheme } }),
      title: deck.title,
      what: `the handout for ${deck.audience.label}`,
      verify: verifyHandout,
    },
    workshop,
  );
}
