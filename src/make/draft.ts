/** What a format would make of a deck, handed over before anything is searched, made, cached or written. */
import type { Diagnosed, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { MakeContext, ReadyDeck } from "./make-context.ts";

export interface Draft {
  /** Its name in diagnostics: its file, or its folder, in the audience's folder. */
  readonly name: string;
  /** Their paths in the audience's folder, in the order in which `make` returns them. */
  readonly files: readonly string[];
  /** Hash of everything that the files are made from; undefined where every run makes them anew. */
  readonly inputsHash: string | undefined;
  /** Returns every text that the files are made from, in every way in which it may be read. */
  readonly texts: () => readonly string[];
  /** Returns the files. Throws where the machine fails. */
  readonly make: () => Promise<readonly MadeFile[]>;
  /** Returns a file that another machine made, to be searched and verified; left out where this one makes the same without a browser. */
  readonly reread?: (bytes: Uint8Array) => Promise<MadeFile>;
}

export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Returns the texts read back from the bytes; none where they have no others than the draft. */
  readonly texts: () => Promise<readonly string[]>;
  /** Returns what is missing in the file. */
  readonly verify: () => readonly Diagnostic[];
}

/** Drafts one format of a deck. There is no value where its page cannot be rendered. */
export type Drafter = (
  ready: ReadyDeck,
  context: MakeContext,
) => Diagnosed<Draft> | Promise<Diagnosed<Draft>>;
