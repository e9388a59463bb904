/** Makes `handout.pdf`, a document to read after the briefing. */

import { FILE_NAMES } from "../model/formats.ts";
import { verifyHandout } from "../pdf/verify-handout.ts";
import { renderHandout } from "../render/render-handout.ts";
import type { Drafter } from "./draft.ts";
import { draftPdf } from "./draft-pdf.ts";

/** Diagnostics: `template-error`, and for the file `footer-missing-in-pdf`. */
export const makeHandout: Drafter = ({ deck }, context) => {
  const { templates, assets, themeText } = context;
  const parts = { deck, templates, assets: { ...assets, authorTheme: themeText(deck) } };
  const page = renderHandout(parts);
  const what = `the handout for ${deck.audience.label}`;
  const file = FILE_NAMES.handout;
  const contents = (pages: ReadonlyMap<string, number>) => renderHandout({ ...parts, pages }).value;
  const hasContents = deck.handout.contents.length > 0;
  return draftPdf(
    { deck, file, page, what, verify: verifyHandout, ...(hasContents ? { contents } : {}) },
    context,
  );
};
