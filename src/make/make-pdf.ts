/** Makes `slides.pdf`, one page per slide. */

import { counted } from "../diagnostics/counted.ts";
import { FILE_NAMES } from "../model/formats.ts";
import { verifyPdf } from "../pdf/verify-pdf.ts";
import type { Drafter } from "./draft.ts";
import { draftPdf } from "./draft-pdf.ts";
import { printPage } from "./print-page.ts";

/** Diagnostics: `template-error`, and for the file `page-count` and `footer-missing-in-pdf`. */
export const makePdf: Drafter = ({ deck }, context) =>
  draftPdf(
    {
      deck,
      file: FILE_NAMES.pdf,
      page: printPage(deck, context),
      what: `${counted(deck.slides.length, "slide")} for ${deck.audience.label}`,
      verify: verifyPdf,
    },
    context,
  );
