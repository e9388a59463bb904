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

/** Returns `read`, which first hands each path that it is asked about to `look`. */
export function observed(read: ReadFile, look: (path: string) => void): ReadFile {
  const bytesOf = (path: string): Uint8Array | undefined => {
    look(path);
    return read(path);
  };
  const refusal = (path: string): Refusal | undefined => {
    look(path);
    return read.refusal?.(path);
  };
  return Object.assign(bytesOf, { refusal });
}
