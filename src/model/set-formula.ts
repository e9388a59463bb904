/** Sets TeX as MathML: done by a library, which pure code is given as a function. */
export type SetFormula = (tex: string, isDisplay: boolean) => SetTex | TexMistake;

export interface SetTex {
  /** A `math` element as the library writes it. */
  readonly mathml: string;
}

export interface TexMistake {
  /** What is wrong, as the rest of a sentence. */
  readonly mistake: string;
  /** Where it is in the TeX, in UTF-16 code units; undefined where that cannot be told. */
  readonly at: number | undefined;
}
