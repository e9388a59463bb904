/** How pure code reads files: by a function from the shell. Tests pass one that reads from a map. */

export interface ReadFile {
  /** Returns a file's bytes, or undefined where there is none. Paths are relative to the working folder, with `/`. */
  (path: string): Uint8Array | undefined;
  /** Returns why an existing file is not read; undefined for a file that is read or does not exist. */
  readonly refusal?: (path: string) => Refusal | undefined;
}

/** Something that exists but cannot, or must not, be read as a file. */
export interface Refusal {
  readonly code: "not-a-file" | "file-too-large" | "file-outside";
  /** What follows the file's name in a sentence: `is a pipe, not a file`. */
  readonly what: string;
  readonly hints: readonly string[];
}
