/** Puts words by force into finished evidence: values, keys and lists of JSON. */
import * as z from "zod";
import { EVIDENCE_CONTEXT } from "../../../src/deck/evidence/evidence-context.ts";
import { textsOfEvidence } from "../../../src/guard/leak-check.ts";
import type { Forcing, Words } from "./forcing.ts";

const DOCUMENT = z.looseObject({ "@context": z.array(z.unknown()), claims: z.array(z.unknown()) });

const PLACES: Readonly<Record<string, (words: string) => object>> = {
  "a value": (words) => ({ pier: words }),
  "a key": (words) => ({ [words]: "Cranes" }),
  "a list": (words) => ({ piers: ["Cranes", [words]] }),
  "a value that is deep inside": (words) => ({ one: { two: [{ three: { four: words } }] } }),
  "an address": (words) => ({ id: `https://example.org/${encodeURIComponent(words)}` }),
  "a value that is mark-up": (words) => ({ html: `<p title="${words}">Cranes</p>` }),
  "a value that is JSON": (words) => ({ json: JSON.stringify({ pier: words }) }),
};

const IN_CLAIMS = "a claim";
const IN_CONTEXT = "the context of JSON-LD";

export const IN_EVIDENCE: Forcing = {
  ...{ name: "evidence", file: "evidence.json" },
  places: [...Object.keys(PLACES), IN_CLAIMS, IN_CONTEXT],
  plant: async (file, words) => {
    const { "@context": context, claims, ...rest } = documentOf(file);
    const planted = {
      ...{ "@context": [...context, { pier: words(IN_CONTEXT) }], ...rest },
      ...{ claims: [...claims, { text: words(IN_CLAIMS) }], more: morePlanted(words) },
    };
    return Buffer.from(JSON.stringify(planted));
  },
  texts: async (file) => textsOfEvidence(documentOf(file), EVIDENCE_CONTEXT),
};

function morePlanted(words: Words): readonly object[] {
  return Object.entries(PLACES).map(([place, write]) => write(words(place)));
}

function documentOf(file: Uint8Array): z.infer<typeof DOCUMENT> {
  return DOCUMENT.parse(JSON.parse(Buffer.from(file).toString("utf8")));
}
