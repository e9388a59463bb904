/** Finishes printed PDFs and reads them back, in the thread that asks for it. */
import type { FinishOptions } from "../pdf/finish-pdf.ts";
import type { PageTexts } from "../pdf/page-text.ts";
import type { FinishesPdfs } from "./pdf-finisher.ts";

/** What a finished PDF is, and the text of each of its pages as it is read back. */
export interface PrintedFile extends PageTexts {
  readonly bytes: Uint8Array;
}

/** What it works with is loaded when it is first needed. */
export const finishHere: FinishesPdfs = {
  finish: async (options: FinishOptions) => {
    const { finishPdf } = await import("../pdf/finish-pdf.ts");
    const { bytes, actualTexts } = await finishPdf(options);
    const { readPageText } = await import("../pdf/page-text.ts");
    return { bytes, ...(await readPageText(bytes, actualTexts)) };
  },
  wordsBesidePages: async (pdf) => {
    const { wordsBesidePages } = await import("../pdf/pdf-text.ts");
    return (await wordsBesidePages(pdf)).written;
  },
  textsOfPages: async (pdf) => {
    const { pdfText } = await import("../pdf/pdf-text.ts");
    const { pages, drawn } = await pdfText(pdf);
    return { pages, drawn };
  },
  placesIn: async (pdf) => {
    const { readPlaces } = await import("../pdf/read-places.ts");
    return readPlaces(pdf);
  },
};
