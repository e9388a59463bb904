/** Makes `evidence.json`: every claim of the deck with what it rests on, as JSON-LD. */

import { checkForLeaks, textsOfEvidence } from "../guard/leak-check.ts";
import { FILE_NAMES } from "./formats.ts";
import type { MadeOutputs, Output, ReadyDeck, Workshop } from "./workshop.ts";

const FILE = FILE_NAMES.evidence;

/** Diagnostics: `withheld-in-output`. */
export function makeEvidence(
  { deck, evidence, tailoring }: ReadyDeck,
  { folder, own }: Workshop,
): MadeOutputs {
  const bytes = Buffer.from(`${JSON.stringify(evidence, undefined, 2)}\n`);
  const audience = deck.audience.id;
  const output: Output = {
    audience,
    format: "evidence",
    path: `${folder}/${audience}/${FILE}`,
    size: bytes.length,
    bytes,
    printed: undefined,
  };
  const texts = () => textsOfEvidence(evidence);
  return { outputs: [output], diagnostics: checkForLeaks({ file: FILE, texts, tailoring, deck, own }) };
}
