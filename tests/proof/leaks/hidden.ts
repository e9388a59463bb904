/** Places whose words no output has, though nothing keeps them from an audience: the author's own, or other audiences'. */
import { deflateSync } from "node:zlib";
import { headerOf, pngOf } from "../../support/make-png.ts";
import { HIDDEN_MATERIAL } from "./material.ts";
import type { Part } from "./part.ts";
import { SITES, type Site, type Stand } from "./sites.ts";

const OPEN = "Ships wait. [@ships]";

const NOTHING: Stand = { slide: {}, item: {}, evidence: {} };

/** Words as a name of a file or an ID may have them. */
export function asName(words: string): string {
  return words
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "-");
}

const onShown = (id: string, more: object): Part => ({
  slides: [{ id: `${id}-s`, title: "Cranes", points: [OPEN], ...more }],
});

/** The reason's field, by one that stands beside it. */
const REASONS: Readonly<Record<string, string>> = {
  "slides[].points[].text": "slides[].points[].excuse.*",
  "slides[].points[].points[].text": "slides[].points[].points[].excuse.*",
  "slides[].columns[].heading": "slides[].columns[].excuse.*",
  "slides[].columns[].points[].text": "slides[].columns[].points[].excuse.*",
  "slides[].columns[].points[].points[].text": "slides[].columns[].points[].points[].excuse.*",
  "slides[].rows[].cells[]": "slides[].rows[].excuse.*",
  "slides[].events[].text": "slides[].events[].excuse.*",
  "slides[].data[].*": "slides[].data[].excuse.*",
  "slides[].annotate[].text": "slides[].annotate[].excuse.*",
  "slides[].notes[].text": "slides[].notes[].excuse.*",
  "sources[].title": "sources[].excuse.*",
};

export const HIDDEN: readonly Site[] = [
  ...SITES.flatMap(reasonBeside),
  { field: "a comment in YAML", part: (comment) => ({ comment }) },
  { field: "audiences.*.label", part: (label) => ({ staff: { label } }), isOnce: true },
  { field: "audiences.*.vars.*", part: (words) => ({ staff: { vars: { desk: words } } }), isOnce: true },
  { field: "audiences.*.withhold[]", part: (words) => ({ press: { withhold: [words] } }), isOnce: true },
  { field: "withhold[]", part: (words) => ({ withhold: [words] }) },
  { field: "slides[].excuse.*", part: (words, id) => onShown(id, { excuse: { "single-origin": words } }) },
  { field: "slides[].variants.*", part: (title, id) => onShown(id, { variants: { staff: { title } } }) },
  {
    field: "excerpts.*.excuse.*",
    part: (words, id) => ({
      excerpts: {
        [`${id}-e`]: { source: "memo", exact: "Since Monday", excuse: { "single-origin": words } },
      },
      slides: [{ id: `${id}-s`, layout: "quote", title: "Since", excerpt: `${id}-e` }],
    }),
  },
  {
    field: "slides[].id",
    part: (words, id) => ({
      slides: [{ id: `${id}-${asName(words)}`, title: "Shut", points: [OPEN], tlp: "RED" }],
    }),
  },
  {
    field: "sources[].id",
    part: (words, id) => ({
      sources: [{ id: `${id}-${asName(words)}`, type: "report", title: "Shut", tlp: "RED" }],
    }),
  },
  {
    field: "excerpts.<key>",
    part: (words, id) => ({
      excerpts: { [`${id}-${asName(words)}`]: { source: "dossier", exact: `Shut ${id}` } },
    }),
  },
  {
    field: "sources[].file",
    part: (words, id) => ({
      sources: [{ id: `${id}-m`, type: "report", title: "Shut", tlp: "RED", file: `${asName(words)}.txt` }],
      files: { [`${asName(words)}.txt`]: `Shut ${id}` },
    }),
  },
  {
    field: "sources[].original",
    part: (words, id) => ({
      sources: [
        {
          ...{ id: `${id}-m`, type: "report", title: "Letter", file: `${id}.txt`, tlp: "RED" },
          original: `${asName(words)}.html`,
        },
      ],
      files: { [`${id}.txt`]: `Shut ${id}`, [`${asName(words)}.html`]: `<p>Shut ${id}</p>` },
    }),
  },
  {
    field: "a withheld excerpt beside a shown one",
    part: (words, id) => ({
      sources: [{ id: `${id}-m`, type: "report", title: "Letter", file: `${id}.txt`, "derived-from": [] }],
      files: { [`${id}.txt`]: `All piers are shut, says ${id}. ${words}. Nobody knows for how long.` },
      excerpts: {
        [`${id}-e`]: { source: `${id}-m`, exact: `All piers are shut, says ${id}` },
        [`${id}-w`]: { source: `${id}-m`, exact: words, tlp: "RED" },
      },
      slides: [{ id: `${id}-s`, layout: "quote", title: "Shut", excerpt: `${id}-e` }],
    }),
  },
  {
    field: "a source's text, far from what is cited",
    part: (words, id) => ({
      sources: [{ id: `${id}-m`, type: "report", title: "Letter", file: `${id}.txt`, "derived-from": [] }],
      files: {
        [`${id}.txt`]: `All piers are shut, says ${id}.\n\n${"The tide rose. ".repeat(99)}\n\n${words}.`,
      },
      excerpts: { [`${id}-e`]: { source: `${id}-m`, exact: `All piers are shut, says ${id}` } },
      slides: [{ id: `${id}-s`, layout: "quote", title: "Shut", excerpt: `${id}-e` }],
    }),
  },
  {
    field: "metadata of a picture",
    part: (words, id) => ({
      ...onShown(id, { layout: "image", points: undefined, image: `${id}.png`, alt: "Cranes" }),
      files: { [`${id}.png`]: pictureSaying(words) },
    }),
  },
  {
    field: "comments and metadata of a drawing",
    part: (words, id) => ({
      ...onShown(id, { layout: "image", points: undefined, image: `${id}.svg`, alt: "Cranes" }),
      files: {
        [`${id}.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><!-- ${words} --><metadata>${words}</metadata><rect width="9" height="9"/></svg>`,
      },
    }),
  },
  {
    field: "slides[].image",
    part: (words, id) => ({
      ...onShown(id, { layout: "image", points: undefined, image: `${asName(words)}.png`, alt: "Cranes" }),
      files: { [`${asName(words)}.png`]: pictureSaying("nothing") },
    }),
  },
  ...HIDDEN_MATERIAL,
];

/** The reason why a rule is excused on a point, a row, a source and the like, which the audience is shown. */
function reasonBeside(site: Site): readonly Site[] {
  const field = REASONS[site.field];
  if (field === undefined) return [];
  const part = (words: string, id: string): Part => {
    const excuse = { excuse: { "single-origin": words } };
    return site.part(`Quiet ${id}`, id, { ...NOTHING, item: excuse, evidence: excuse });
  };
  return [{ field, part }];
}

function pictureSaying(words: string): Uint8Array {
  const text = Buffer.from(`Comment\0${Buffer.from(words).toString("latin1")}`, "latin1");
  const packed = Buffer.concat([Buffer.from("Title\0\0", "latin1"), deflateSync(Buffer.from(words))]);
  return pngOf([
    ["IHDR", headerOf(4, 4)],
    ["tEXt", text],
    ["zTXt", packed],
    ["IDAT", deflateSync(new Uint8Array(4 * 5))],
    ["IEND", Uint8Array.of()],
  ]);
}

/** In which ways something is kept from an audience, at the slide, at what stands on it, and at its evidence. */
export const WAYS: readonly (Stand & { readonly name: string })[] = (
  ["slide", "item", "evidence"] as const
).flatMap((at) =>
  [{ tlp: "RED" }, { only: ["staff"] }, { except: ["press"] }, { depth: 3 }]
    .filter((condition) => at !== "evidence" || "tlp" in condition)
    .map((condition) => ({ ...NOTHING, [at]: condition, name: `${at}: ${JSON.stringify(condition)}` })),
);

/** Returns the places that have what a way keeps from the audience: not every place is a point or has evidence. */
export function sitesKept(way: Stand): readonly Site[] {
  const write = (site: Site, stand: Stand): string => JSON.stringify(site.part("words", "p0", stand));
  return SITES.filter((site) => write(site, way) !== write(site, NOTHING));
}
