/** Says where in a brief's files names stand, and what they name: one table for completion, definition and renaming. */

/** What a name may name. Excerpts and sources share one space of names, and are cited alike. */
export type NameKind = "evidence" | "audience" | "slide" | "variable" | "statement";

export interface NamePlace {
  readonly kind: NameKind;
  /** `shared`: all that bear the name belong together, and none of them is the first. */
  readonly role: "defines" | "uses" | "shared";
  /** Of evidence, what alone may stand there. */
  readonly only?: "excerpt" | "source";
}

interface Row extends NamePlace {
  readonly at: "key" | "value";
  /** Of the keys that lead there, joined by `/`; the name itself is left out where it is a key. */
  readonly path: RegExp;
}

const TABLE: readonly Row[] = [
  { kind: "evidence", role: "defines", only: "excerpt", at: "key", path: /^excerpts$/ },
  { kind: "evidence", role: "defines", only: "source", at: "value", path: /^sources\/\[\]\/id$/ },
  { kind: "evidence", role: "uses", only: "source", at: "value", path: /^excerpts\/[^/]+\/source$/ },
  {
    ...{ kind: "evidence", role: "uses", only: "source", at: "value" },
    path: /^sources\/\[\]\/derived-from(?:\/\[\])?$/,
  },
  {
    ...{ kind: "evidence", role: "uses", only: "excerpt", at: "value" },
    path: /^slides\/\[\]\/(?:variants\/[^/]+\/)?(?:excerpt|excerpts\/\[\])$/,
  },
  { kind: "evidence", role: "uses", at: "value", path: /^slides\/.*\/cite(?:\/\[\])?$/ },
  { kind: "audience", role: "defines", at: "key", path: /^audiences$/ },
  { kind: "audience", role: "uses", at: "key", path: /^slides\/\[\]\/variants$/ },
  { kind: "audience", role: "uses", at: "value", path: /^slides\/.*\/(?:only|except)(?:\/\[\])?$/ },
  { kind: "slide", role: "defines", at: "value", path: /^slides\/\[\]\/id$/ },
  { kind: "slide", role: "uses", at: "value", path: /^audiences\/[^/]+\/slides\/\[\]$/ },
  { kind: "variable", role: "shared", at: "key", path: /^audiences\/[^/]+\/vars$/ },
  {
    ...{ kind: "statement", role: "shared", at: "value" },
    path: /^(?:excerpts\/[^/]+|slides\/\[\](?:\/variants\/[^/]+)?)\/statement$/,
  },
];

/** Returns what a name is there; undefined where no name stands. */
export function namePlace(path: readonly string[], at: "key" | "value"): NamePlace | undefined {
  const written = path.join("/");
  return TABLE.find((row) => row.at === at && row.path.test(written));
}
