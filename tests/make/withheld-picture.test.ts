import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import JSZip from "jszip";
import { expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

/** A picture of 16 x 16 pixels that no other has; `seed` is its pattern. */
function pictureOf(seed: number): Buffer {
  const rows = Array.from({ length: 16 }, (_, y) => [
    0,
    ...Array.from({ length: 48 }, (_, x) => (x * y * seed + x + seed) % 256),
  ]);
  const header = Buffer.from([0, 0, 0, 16, 0, 0, 0, 16, 8, 2, 0, 0, 0]);
  const chunks = [
    ["IHDR", header],
    ["IDAT", pixelsOf(rows)],
    ["IEND", Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...chunks.flatMap(([name, data]) => {
      const named = Buffer.concat([Buffer.from(name), data]);
      return [uint32(data.length), named, uint32(crc32(named))];
    }),
  ]);
}

function pixelsOf(rows: readonly (readonly number[])[]): Buffer {
  return deflateSync(Buffer.from(rows.flat()));
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** What no other picture has of `picture`: its pixels, as they are packed. */
function pixelsIn(picture: Buffer): string {
  return picture.subarray(picture.indexOf("IDAT") + 4, picture.indexOf("IEND") - 8).toString("latin1");
}

/** Every byte of a deck or presentation, unpacked. */
async function bytesOf(file: string): Promise<string> {
  const bytes = readFileSync(file);
  if (file.endsWith(".pptx")) {
    const parts = Object.values((await JSZip.loadAsync(bytes)).files);
    const texts = parts.map(async (part) => (await part.async("nodebuffer")).toString("latin1"));
    return (await Promise.all(texts)).join();
  }
  const text = bytes.toString("latin1");
  const inlined = text.matchAll(/;base64,([A-Za-z0-9+/=]+)/g);
  return [
    text,
    ...Array.from(inlined, ([, data = ""]) => Buffer.from(data, "base64").toString("latin1")),
  ].join();
}

const BRIEF = `citedeck: 1
tlp: AMBER
audiences: { press: { tlp: CLEAR, label: Press }, council: { tlp: RED, label: Council } }
slides:
  - { id: by-cite, tlp: CLEAR, layout: image, title: One, lead: Lead, image: cite.png, alt: A, cite: owner }
  - { id: by-caption, tlp: CLEAR, layout: image, title: Two, lead: Lead, image: caption.png, alt: A, caption: "Skipped. [@owner]" }
  - { id: by-default, title: "Three [@cranes]", layout: image, lead: "Idle. [@cranes]", image: default.png, alt: Our words }
  - { id: open, tlp: CLEAR, layout: image, title: Four, image: open.png, alt: A, cite: cranes }
`;

const NAMES = ["cite", "caption", "default", "open"];

it("A picture that is withheld, for its source, its caption or its unmarked words, is in no byte of what goes out.", async () => {
  const pictures = NAMES.map((name, at) => [`${name}.png`, pictureOf(at + 3)] as const);
  using folder = folderWith({ ...smallBrief(BRIEF), ...Object.fromEntries(pictures) });
  const [report] = await build({
    briefs: [join(folder.path, "brief.yaml")],
    out: join(folder.path, "out"),
    formats: ["html", "pptx", "evidence", "pdf"],
  });
  expect(report?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const found = async (audience: string, extension: string): Promise<readonly string[]> => {
    const output = report?.outputs.find((one) => one.audience === audience && one.path.endsWith(extension));
    const bytes = await bytesOf(output?.path ?? "");
    return pictures.filter(([, picture]) => bytes.includes(pixelsIn(picture))).map(([name]) => name);
  };
  const all = NAMES.map((name) => `${name}.png`);
  for (const extension of [".html", ".pptx"]) {
    expect(await found("press", extension), extension).toEqual(["open.png"]);
    expect(await found("council", extension), extension).toEqual(all);
  }
  expect(await found("press", ".json")).toEqual([]);
  const drawn = report?.outputs
    .filter(({ path }) => path.endsWith(".pdf"))
    .map(
      ({ path }) =>
        readFileSync(path)
          .toString("latin1")
          .match(/\/Subtype\s*\/Image/g)?.length,
    );
  expect(drawn).toEqual([1, 4]);
});
