/** What a format makes of a deck, handed over before anything of it is searched, made, kept or written. */
import type { Diagnosed, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { MakeContext, ReadyDeck } from "./make-context.ts";

export interface Draft {
  /** What a diagnostic calls it: its file, or its folder, in the audience's folder. */
  readonly name: string;
  /** In the audience's folder, in the order in which `make` returns them. */
  readonly files: readonly string[];
  /** Hash of everything that the files are made from; undefined for what each run makes anew. */
  readonly inputsHash: string | undefined;
  /** Returns every text of what the files are made from, in every way it may be read. */
  readonly texts: () => readonly string[];
  /** Returns the files. Throws what the machine fails at. */
  readonly make: () => Promise<readonly MadeFile[]>;
}

export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Returns the texts that are read back from the bytes; none where they have no other than those of the draft. */
  readonly texts: () => Promise<readonly string[]>;
  /** Returns what the file lacks. */
  readonly verify: () => readonly Diagnostic[];
}

/** Drafts one format of a deck. Without a value where its page cannot be rendered. */
export type Drafter = (
  ready: ReadyDeck,
  context: MakeContext,
) => Diagnosed<Draft> | Promise<Diagnosed<Draft>>;
