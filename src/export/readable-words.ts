/** Reads what cameras and programs wrote into a picture's file, to be searched for what must not be in it. Called by package-texts and build. */

/** Returns the runs of readable characters among the bytes, as far as they are not compressed. */
export function readableWords(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).match(/[^\p{C}\ufffd]{10,}/gu) ?? [];
}
