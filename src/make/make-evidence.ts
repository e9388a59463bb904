/** Makes `evidence.json`: every claim of the deck with its evidence, as JSON-LD. */

import { EVIDENCE_CONTEXT } from "../deck/evidence/evidence-context.ts";
import { textsOfEvidence } from "../guard/leak-check.ts";
import { FILE_NAMES } from "../model/formats.ts";
import type { Drafter } from "./draft.ts";

export const makeEvidence: Drafter = ({ evidence }) => ({
  value: {
    name: FILE_NAMES.evidence,
    files: [FILE_NAMES.evidence],
    inputsHash: undefined,
    texts: () => textsOfEvidence(evidence, EVIDENCE_CONTEXT),
    make: async () => {
      const bytes = Buffer.from(`${JSON.stringify(evidence, undefined, 2)}\n`);
      return [{ bytes, pages: 1, texts: async () => [], verify: () => [] }];
    },
  },
  diagnostics: [],
});
