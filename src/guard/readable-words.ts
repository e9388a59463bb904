/** Reads what cameras and programs wrote into a picture's file, to be searched for what must not be in it. */

/** Returns the runs of readable characters among the bytes, as far as they are not compressed: ten, or four of Han, Kana or Hangul. */
export function readableWords(bytes: Uint8Array): readonly string[] {
  const runs = new TextDecoder().decode(bytes).match(/[^\p{C}\ufffd]{4,}/gu) ?? [];
  return runs.filter((run) => run.length >= 10 || DENSE.test(run));
}

const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]{4}/u;
