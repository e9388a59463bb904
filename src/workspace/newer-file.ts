/** Recognises a file that a newer citedeck wrote for itself, which this one can neither read nor replace. */
import * as z from "zod";

/** How to go on. */
export const NEWER_HINT = "Update citedeck: `npm install citedeck@latest`.";

/** The file at `path` is in a newer form, and is left as it is. */
export class NewerFile extends Error {
  constructor(path: string) {
    super(`"${path}" was written by a newer citedeck, and is left as it is.`);
  }
}

/**
 * The trusted configs, the manifest of a build and the file of a running preview are in the first form, which has no
 * `version`. Whoever changes a form gives it the version 2.
 */
export function isOfNewerForm(data: unknown): boolean {
  return VERSIONED.safeParse(data).data !== undefined;
}

const VERSIONED = z.object({ version: z.number().gt(1) });
