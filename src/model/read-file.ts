/** How the pure core gets at files: a function the shell gives it. Tests give it a map. */

export interface ReadFile {
  /** Returns a file's bytes, or undefined where there is none. Paths are relative to the working folder, with `/`. */
  (path: string): Uint8Array | undefined;
  /** Returns why nothing is read where something is; undefined for what is read, and where there is nothing. */
  readonly refusal?: (path: string) => Refusal | undefined;
}

/** Something that is there, and may or can not be read as a file. */
export interface Refusal {
  readonly code: "not-a-file" | "file-too-large" | "file-outside";
  /** What follows the file's name in a sentence: `is a pipe, and no file`. */
  readonly what: string;
  readonly hints: readonly string[];
}
