/** Files of other programs that bring hostile texts into a brief, an entry for each text: libraries, annotations, style sheets. */
import { CSL_DATES, CSL_NAMES, CSL_TEXTS } from "../../../src/brief/schemas/csl-variables.ts";
import { RULES } from "./brief.ts";

export interface TakenIn {
  readonly kind: string;
  /** The files of a brief that takes the texts in. An entry's ID ends with its text's place among all: `k12`. */
  readonly files: (entries: ReadonlyMap<number, string>) => Readonly<Record<string, string>>;
}

export const TAKEN_IN: readonly TakenIn[] = [
  {
    kind: "BibTeX",
    files: (entries) => ({
      "library.bib": listed(entries, (text, id) => {
        const line = text.replaceAll(/\s+/g, " ");
        const fields = BIBTEX.map((field) => `  ${field} = {${line}}`).join(",\n");
        return `@article{${id},\n${fields},\n  date = {2024-05-04}\n}`;
      }).join("\n\n"),
      "brief.yaml": citing(entries, "library.bib"),
    }),
  },
  {
    kind: "CSL JSON",
    files: (entries) => ({
      "library.json": lines(listed(entries, cslEntry)),
      "brief.yaml": citing(entries, "library.json"),
    }),
  },
  {
    kind: "W3C annotations",
    files: (entries) => ({
      "notes.json": lines(listed(entries, annotation)),
      "brief.yaml": JSON.stringify({
        ...HEAD,
        sources: [{ id: "memo", type: "report", title: "x", URL: ADDRESS, "derived-from": [] }],
        excerpts: ["notes.json"],
        slides: slidesOf([...entries.keys()].map((at) => `k${at}`)),
      }),
    }),
  },
];

const ADDRESS = "https://port.example/memo";

const HEAD = {
  ...{ citedeck: 1, title: "x", date: "2024-05-06", "as-of": "2024-05-06", tlp: "CLEAR" },
  checks: Object.fromEntries(RULES),
  audiences: { all: { label: "All" } },
};

const BIBTEX = [
  ...["title", "subtitle", "author", "editor", "journaltitle", "publisher", "location", "note", "abstract"],
  ...["howpublished", "pages", "volume", "number", "doi", "isbn", "keywords", "annotation", "langid"],
];

function cslEntry(text: string, id: string): object {
  const of = (names: readonly string[], make: () => unknown) =>
    Object.fromEntries(
      names.filter((name) => name !== "URL" && name !== "language").map((name) => [name, make()]),
    );
  return {
    ...{ id, type: "report" },
    ...of(CSL_TEXTS, () => text),
    ...of(CSL_NAMES, () => [{ family: text, given: text, suffix: text }, { literal: text }]),
    ...of(CSL_DATES, () => ({ literal: text })),
    issued: { "date-parts": [[2024, 5, 4]] },
    custom: { note: text },
  };
}

function annotation(text: string, id: string): object {
  return {
    ...{ "@context": "http://www.w3.org/ns/anno.jsonld", type: "Annotation", id: `#${id}` },
    creator: { name: text },
    body: [
      { type: "TextualBody", purpose: "tagging", value: `id:${id}` },
      { type: "TextualBody", purpose: "commenting", value: text },
    ],
    target: {
      source: ADDRESS,
      selector: [{ type: "TextQuoteSelector", exact: `x ${text}`, prefix: text, suffix: text }],
    },
  };
}

/** One entry a line, so that what is wrong with one is found beside its ID. */
function lines(entries: readonly object[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
}

function listed<Entry>(
  entries: ReadonlyMap<number, string>,
  make: (text: string, id: string) => Entry,
): readonly Entry[] {
  return Array.from(entries, ([at, text]) => make(text, `k${at}`));
}

function citing(entries: ReadonlyMap<number, string>, library: string): string {
  const excerpts = Array.from(
    entries.keys(),
    (at) => [`e${at}`, { source: `k${at}`, exact: `x ${at}` }] as const,
  );
  return JSON.stringify({
    ...HEAD,
    sources: [library],
    excerpts: Object.fromEntries(excerpts),
    slides: slidesOf(excerpts.map(([id]) => id)),
  });
}

/** Each slide cites six, and the last ones list all. */
function slidesOf(ids: readonly string[]): readonly object[] {
  const slides = Array.from({ length: Math.ceil(ids.length / 6) }, (_, at) => ({
    ...{ id: `s${at}`, layout: "points", title: "x" },
    points: [
      `x [${ids
        .slice(at * 6, at * 6 + 6)
        .map((id) => `@${id}`)
        .join("; ")}]`,
    ],
  }));
  return [...slides, { id: "list", layout: "sources" }, { id: "proof", layout: "evidence" }];
}
