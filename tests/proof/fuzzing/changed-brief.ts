/** A brief one of whose files was changed, as kinds of fuzzing draw it and a report shows it. */
import fc, { type Arbitrary } from "fast-check";
import { type Counted, compiler } from "./compile-changed.ts";
import { type Kind, kindOf } from "./kind.ts";
import type { RealBrief } from "./real-briefs.ts";

interface ChangedBrief<Change> {
  readonly brief: RealBrief;
  /** Path of the file that is changed. */
  readonly file: string;
  readonly changes: readonly Change[];
  /** The brief's files after the changes. */
  readonly files: RealBrief["files"];
}

/** Returns a kind that compiles `briefs`, in each of which one file for which `isChanged` is true is changed. */
export function briefKind<Change>(kind: {
  readonly name: string;
  readonly inFull: number;
  readonly briefs: () => readonly RealBrief[];
  readonly isChanged: (path: string) => boolean;
  readonly changes: Arbitrary<readonly Change[]>;
  readonly change: (bytes: Uint8Array, changes: readonly Change[]) => Uint8Array;
}): Kind {
  const { name, inFull, isChanged, changes, change } = kind;
  const places = kind.briefs().flatMap((brief) =>
    Object.keys(brief.files)
      .filter(isChanged)
      .map((file) => ({ brief, file })),
  );
  const inputs = fc.tuple(fc.constantFrom(...places), changes).map(([place, drawn]): ChangedBrief<Change> => {
    const bytes = change(place.brief.files[place.file] ?? new Uint8Array(), drawn);
    return { ...place, changes: drawn, files: { ...place.brief.files, [place.file]: bytes } };
  });
  return kindOf({
    ...{ name, inFull, inputs },
    show: ({ brief, file, changes }) => `${brief.name}/${file} ${JSON.stringify(changes)}`,
    begin: async () => {
      const counted: Counted = { composed: 0 };
      const faultOf = compiler(counted);
      return {
        attempt: ({ files }) => faultOf(files),
        note: () => `${counted.composed.toLocaleString("en")} composed`,
      };
    },
  });
}

/** Makes a change of texts one of bytes. */
export function asBytes<Change>(
  change: (text: string, changes: readonly Change[]) => string,
): (bytes: Uint8Array, changes: readonly Change[]) => Uint8Array {
  return (bytes, changes) =>
    new TextEncoder().encode(change(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), changes));
}
