/** A source: a bibliographic item, the file with its text, and how far it can be trusted. */
import type { Span } from "../diagnostics/span.ts";
import type { CslItem } from "./csl.ts";
import type { TextPosition } from "./excerpt.ts";
import type { SourceId } from "./ids.ts";
import type { Located } from "./located.ts";
import type { Tlp } from "./tlp.ts";

export interface Source {
  readonly id: SourceId;
  readonly span: Span;
  readonly csl: CslItem;
  /** The frozen text in which excerpts are anchored, as a path relative to the working folder. */
  readonly file: Located<string> | undefined;
  readonly original: string | undefined;
  /** SHA-256 of the bytes of `file` when the source was added: 64 lower-case hexadecimal digits. */
  readonly sha256: Located<string> | undefined;
  /** Parts of the text that were menus, notices and the like when it was extracted. */
  readonly boilerplate?: readonly TextPosition[];
  /** PROV-O wasDerivedFrom. `undefined`: lineage not stated. Empty: stated to be an original. */
  readonly derivedFrom: readonly Located<SourceId>[] | undefined;
  readonly grade: Grade | undefined;
  readonly gradeSpan?: Span | undefined;
  readonly tlp: Tlp;
}

/** Admiralty grade (NATO AJP-2.1): the source's reliability and the information's credibility, judged separately. */
export interface Grade {
  readonly reliability: "A" | "B" | "C" | "D" | "E" | "F";
  readonly credibility: 1 | 2 | 3 | 4 | 5 | 6;
}
