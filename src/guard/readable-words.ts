/** Reads the words that cameras and programs wrote into a picture's file, for the search for withheld words. */

/**
 * Returns the runs of readable characters among the bytes that are not compressed: ten or more, or four or more of Han,
 * Kana or Hangul.
 */
export function readableWords(bytes: Uint8Array): readonly string[] {
  const runs = new TextDecoder().decode(bytes).match(/[^\p{C}\ufffd]{4,}/gu) ?? [];
  return runs.filter((run) => run.length >= 10 || DENSE.test(run));
}

const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]{4}/u;
