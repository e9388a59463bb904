/** How the pure core gets at files: a function the shell gives it. Tests give it a map. */

/** Returns a file's bytes, or undefined where there is none. Paths are relative to the working folder, with `/`. */
export type ReadFile = (path: string) => Uint8Array | undefined;
