/** Pictures of each kind, as bytes, and drawings as texts. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readPicture } from "../../../../src/brief/pictures/read-picture.ts";
import { makePng } from "../../../support/make-png.ts";
import { SMALL_PICTURES, smallPicture } from "../../../support/small-pictures.ts";
import { asBytes } from "../changed-brief.ts";
import { faultOfDiagnostics } from "../judge-diagnostics.ts";
import { type Kind, kindOf } from "../kind.ts";
import { byteChanges, changeBytes, changeText, textChanges } from "../mutate-text.ts";

interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PICTURES: readonly Original[] = [
  ...SMALL_PICTURES.map((name) => ({ name, bytes: smallPicture(name) })),
  { name: "grey.png", bytes: makePng({ width: 20, height: 10 }) },
  fromDisk("node_modules/mammoth/test/test-data/tiny-picture.png"),
];

/** The example's drawing, and those that the viewer of PDF.js is made of. */
function drawings(): readonly Original[] {
  const folder = "node_modules/pdfjs-dist/web/images";
  const theirs = readdirSync(folder).filter((name) => name.endsWith(".svg"));
  return ["briefs/harbour-bridge/images/leaves.svg", ...theirs.map((name) => `${folder}/${name}`)].map(
    fromDisk,
  );
}

function fromDisk(path: string): Original {
  return { name: path, bytes: new Uint8Array(readFileSync(path)) };
}

function pictureKind<Change>(kind: {
  readonly name: string;
  readonly inFull: number;
  readonly originals: readonly Original[];
  readonly changes: fc.Arbitrary<readonly Change[]>;
  readonly change: (bytes: Uint8Array, changes: readonly Change[]) => Uint8Array;
}): Kind {
  const { name, inFull, originals, changes, change } = kind;
  const file = { value: "a.png", span: { file: "brief.yaml", start: 0, end: 5 } };
  const counted = { taken: 0 };
  return kindOf({
    ...{ name, inFull, isQuick: true },
    inputs: fc.record({ original: fc.constantFrom(...originals), changes }),
    show: ({ original, changes: made }) => `${original.name} ${JSON.stringify(made)}`,
    begin: async () => ({
      attempt: ({ original, changes: made }) => {
        const { value, diagnostics } = readPicture({ file, bytes: change(original.bytes, made) });
        if (value === undefined && diagnostics.length === 0) return "It is refused without a word.";
        if (value !== undefined) counted.taken += 1;
        if (value !== undefined && !(value.width > 0 && value.height > 0))
          return "It is taken, and has no size.";
        return faultOfDiagnostics(diagnostics, () => new TextEncoder().encode("a.png"));
      },
      note: () => `${counted.taken.toLocaleString("en")} taken`,
    }),
  });
}

export const PICTURE_KINDS: readonly Kind[] = [
  pictureKind({
    ...{ name: "pictures", inFull: 1200, originals: PICTURES },
    ...{ changes: byteChanges, change: changeBytes },
  }),
  pictureKind({
    ...{ name: "drawings", inFull: 600, originals: drawings() },
    ...{ changes: textChanges, change: asBytes(changeText) },
  }),
];
