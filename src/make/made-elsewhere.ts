/** What another machine made of one audience's deck. Here it is searched, verified and written as if it had been made here. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Fit } from "../model/fit.ts";
import type { Draft, MadeFile } from "./draft.ts";
import type { KnownFits } from "./manifest.ts";

export interface MadeElsewhere {
  /** What the deck was composed with. */
  readonly fit: Fit;
  readonly fits: KnownFits;
  /** A `slide-overflow` or `text-too-small` for each slide that does not fit. */
  readonly diagnostics: readonly Diagnostic[];
  /** By their paths in the audience's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Files that were made elsewhere are not those of the deck. */
export class StrangeOutput extends Error {}

/**
 * Returns the files of a draft as they were made elsewhere. What is made without a browser is made here as well, and must be
 * the same to the byte. Throws a StrangeOutput where it is not, and where a file is missing.
 */
export async function readMade(draft: Draft, { files }: MadeElsewhere): Promise<readonly MadeFile[]> {
  const received = draft.files.map((path) => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new StrangeOutput(`${path} is missing in what was made.`);
    return bytes;
  });
  const { reread } = draft;
  if (reread !== undefined) return await Promise.all(received.map(reread));
  const made = await draft.make();
  const strange = made.findIndex(({ bytes }, at) => Buffer.compare(bytes, received[at] ?? NOTHING) !== 0);
  if (strange === -1) return made;
  throw new StrangeOutput(
    `${draft.files[strange] ?? draft.name} is not what this machine makes of the same deck.`,
  );
}

const NOTHING = new Uint8Array();
