/** Every place of a brief that words can be written in and an audience be shown, each as a small brief's part. */
import { CSL_DATES, CSL_NAMES, CSL_TEXTS } from "../../../src/brief/schemas/csl-variables.ts";
import { makePng } from "../../support/make-png.ts";
import { MATERIAL } from "./material.ts";
import type { JsonMap, Part } from "./part.ts";

/** Conditions that keep something from an audience: `{}` where it is shown. */
export interface Stand {
  readonly slide: JsonMap;
  /** Of the point, row, event or note itself, where the place has one. */
  readonly item: JsonMap;
  /** Of a source or excerpt. */
  readonly evidence: JsonMap;
}

export interface Site {
  /** The field, as the schemas have it. */
  readonly field: string;
  /** `id` is the part's own, to begin its IDs and file names with. */
  readonly part: (words: string, id: string, stand: Stand) => Part;
  /** At most one in a brief. */
  readonly isOnce?: true;
  /** Words of an excerpt or a source's title that an audience gets are shown by right: only `withhold` keeps them out. */
  readonly isByRight?: true;
}

const OPEN = "Ships wait. [@ships]";

/** A slide with its ID, and a title unless it has its own. */
function slide(field: string, make: (words: string, item: JsonMap) => JsonMap): Site {
  return {
    field,
    part: (words, id, stand) => ({
      slides: [
        { id: `${id}-s`, title: "Cranes", ...make(words, stand.item), ...stand.slide, ...picture(id) },
      ],
      files: { [`${id}.png`]: PICTURE },
    }),
  };

  function picture(id: string): JsonMap {
    return make("", {}).image === undefined ? {} : { image: `${id}.png` };
  }
}

const PICTURE = makePng({ width: 8, height: 8 });

const own = (words: string, item: JsonMap): JsonMap => ({ text: words, kind: "judgement", ...item });

const SLIDES: readonly Site[] = [
  slide("slides[].title", (title) => ({ title, points: [OPEN] })),
  slide("slides[].lead", (lead) => ({ lead, points: [OPEN] })),
  slide("slides[].points[]", (words) => ({ layout: "judgements", points: [OPEN, words] })),
  slide("slides[].points[].text", (words, item) => ({ points: [OPEN, own(words, item)] })),
  slide("slides[].points[].points[].text", (words, item) => ({
    points: [{ text: OPEN, points: [OPEN, own(words, item)] }],
  })),
  slide("slides[].points[].points[]", (words) => ({
    layout: "questions",
    points: [{ text: OPEN, points: [OPEN, words] }],
  })),
  slide("slides[].columns[]", (words) => ({
    layout: "table",
    columns: ["Pier", words],
    rows: [{ cells: ["East", "West"], cite: "ships" }],
  })),
  slide("slides[].columns[].heading", (heading, item) => ({
    layout: "columns",
    columns: [
      { heading, points: [OPEN], ...item },
      { heading: "B", points: [OPEN] },
    ],
  })),
  slide("slides[].columns[].points[].text", (words, item) => ({
    layout: "columns",
    columns: [{ points: [OPEN, own(words, item)] }, { points: [OPEN] }],
  })),
  slide("slides[].columns[].points[].points[].text", (words, item) => ({
    layout: "columns",
    columns: [{ points: [{ text: OPEN, points: [OPEN, own(words, item)] }] }, { points: [OPEN] }],
  })),
  slide("slides[].columns[].points[]", (words) => ({
    layout: "columns",
    columns: [{ points: [OPEN, { text: OPEN, points: [OPEN] }] }, { points: [`${words} [@ships]`] }],
  })),
  slide("slides[].columns[].points[].points[]", (words) => ({
    layout: "columns",
    columns: [{ points: [{ text: OPEN, points: [OPEN, `${words} [@ships]`] }] }, { points: [OPEN] }],
  })),
  slide("slides[].rows[].cells[]", (words, item) => ({
    layout: "table",
    columns: ["Pier", "State", "More"],
    rows: [
      { cells: ["East", "Shut", ""], cite: "ships" },
      { cells: ["West", ...cellsOf(words)], kind: "judgement", ...item },
    ],
  })),
  slide("slides[].rows[][]", (words) => ({
    layout: "table",
    columns: ["Pier", "State", "More"],
    rows: [{ cells: ["East", "Shut", ""], cite: "ships" }, [...cellsOf(words), OPEN]],
  })),
  slide("slides[].events[].text", (words, item) => ({
    layout: "timeline",
    events: [
      { date: "2024-03-01", text: OPEN },
      { date: "2024-03-02", ...own(words, item) },
    ],
  })),
  slide("slides[].alt", (alt) => ({ layout: "image", image: "", alt, caption: OPEN })),
  slide("slides[].caption", (caption) => ({ layout: "image", image: "", alt: "Cranes", caption })),
  slide("slides[].credit", (credit) => ({ layout: "image", image: "", alt: "Cranes", credit })),
  slide("slides[].context", (context) => ({ layout: "quote", excerpt: "ships", context })),
  slide("slides[].notes", (notes) => ({ points: [OPEN], notes })),
  slide("slides[].notes[]", (words) => ({ points: [OPEN], notes: ["Say little.", words] })),
  slide("slides[].notes[].text", (text, item) => ({ points: [OPEN], notes: [{ text, ...item }] })),
  slide("slides[].variants.*", (title) => ({ points: [OPEN], variants: { press: { title } } })),
];

/** Words over two lines stand in two cells. */
function cellsOf(words: string): readonly [string, string] {
  const [first = "", second = ""] = words.split("\n");
  return [first, second];
}

function chart(field: string, make: (words: string, item: JsonMap) => JsonMap): Site {
  return slide(field, (words, item) => {
    const { chart: ownChart, ...rest } = make(words, item);
    const encoding = { y: { field: "pier" }, x: { field: "piles" } };
    const merged = { mark: "bar", encoding, ...(isMap(ownChart) ? ownChart : {}) };
    return { layout: "chart", chart: merged, data: dataWith("West", {}), ...rest };
  });
}

function isMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const dataWith = (name: string, item: JsonMap): readonly JsonMap[] => [
  { pier: "East", piles: 14, kind: "judgement" },
  { pier: name, piles: 9, kind: "judgement", ...item },
];

const grouped = (legend: JsonMap): JsonMap => ({
  encoding: { y: { field: "pier" }, x: { field: "piles" }, color: { field: "pier", ...legend } },
});

const CHARTS: readonly Site[] = [
  chart("slides[].data[].*", (words, item) => ({ data: dataWith(words, item) })),
  chart("slides[].data[].<key>", (words, item) => ({
    chart: { encoding: { y: { field: words }, x: { field: "piles" } } },
    data: [
      { [words]: "East", piles: 14, kind: "judgement", ...item },
      { [words]: "West", piles: 9, kind: "judgement", ...item },
    ],
  })),
  chart("slides[].chart.encoding.*.field", (words) => ({
    chart: grouped({ field: words }),
    data: [
      { pier: "East", piles: 14, [words]: "A", kind: "judgement" },
      { pier: "West", piles: 9, [words]: "B", kind: "judgement" },
    ],
  })),
  chart("slides[].chart.encoding.*.title", (title) => ({
    chart: { encoding: { y: { field: "pier" }, x: { field: "piles", title } } },
  })),
  chart("slides[].chart.encoding.*.axis.title", (title) => ({
    chart: { encoding: { y: { field: "pier", axis: { title } }, x: { field: "piles" } } },
  })),
  chart("slides[].chart.encoding.*.axis.format", (words) => ({
    chart: {
      encoding: {
        y: { field: "piles" },
        x: { field: "day", type: "temporal", axis: { format: `%Y ${words}` } },
      },
      mark: "line",
    },
    data: [
      { day: "2024-03-01", piles: 14, kind: "judgement" },
      { day: "2025-03-02", piles: 9, kind: "judgement" },
    ],
  })),
  chart("slides[].chart.encoding.*.axis.values[]", (words, item) => ({
    chart: { encoding: { y: { field: "pier", axis: { values: ["East", words] } }, x: { field: "piles" } } },
    data: dataWith(words, item),
  })),
  chart("slides[].chart.encoding.*.scale.domain[]", (words, item) => ({
    chart: { encoding: { y: { field: "pier", scale: { domain: ["East", words] } }, x: { field: "piles" } } },
    data: dataWith(words, item),
  })),
  chart("slides[].chart.encoding.*.sort[]", (words, item) => ({
    chart: { encoding: { y: { field: "pier", sort: [words, "East"] }, x: { field: "piles" } } },
    data: dataWith(words, item),
  })),
  chart("slides[].chart.encoding.*.legend.title", (title) => ({ chart: grouped({ legend: { title } }) })),
  chart("slides[].chart.encoding.*.format", (words, item) => ({
    chart: {
      encoding: { y: { field: "pier" }, x: { field: "piles" }, text: { field: "more" } },
    },
    data: [
      { pier: "East", piles: 14, more: "A", kind: "judgement" },
      { pier: "West", piles: 9, more: words, kind: "judgement", ...item },
    ],
  })),
  chart("slides[].chart.subtitle", (subtitle) => ({ chart: { subtitle } })),
  chart("slides[].chart.highlight[]", (words, item) => ({
    chart: { highlight: [words] },
    data: dataWith(words, item),
  })),
  chart("slides[].annotate[].text", (words, item) => ({ annotate: [{ at: "West", ...own(words, item) }] })),
  chart("slides[].annotate[].at", (words, item) => ({
    annotate: [{ at: words, ...own("Here", item) }],
    data: dataWith(words, item),
  })),
];

/** A slide that cites an excerpt of a source. */
function evidence(
  field: string,
  make: (words: string, id: string) => { readonly source?: JsonMap; readonly excerpt?: JsonMap },
  more: Partial<Site> = {},
): Site {
  return {
    field,
    part(words, id, stand) {
      const { source, excerpt } = make(words, id);
      const by = { id: `${id}-m`, type: "report", title: "Letter", "derived-from": [], ...stand.evidence };
      const exact = { source: `${id}-m`, exact: `Cranes stand ${id}`, ...excerpt };
      return {
        sources: [{ ...by, ...source }],
        excerpts: { [`${id}-e`]: exact },
        slides: [{ id: `${id}-s`, layout: "quote", title: "Cranes", excerpt: `${id}-e`, ...stand.slide }],
      };
    },
    ...more,
  };
}

const BY_RIGHT = { isByRight: true } as const;

const EXCERPTS: readonly Site[] = [
  evidence("excerpts.*.exact", (exact) => ({ excerpt: { exact } }), BY_RIGHT),
  evidence("excerpts.*.prefix", (prefix) => ({ excerpt: { prefix } })),
  evidence("excerpts.*.suffix", (suffix) => ({ excerpt: { suffix } })),
  evidence("excerpts.*.speaker", (speaker) => ({ excerpt: { speaker } })),
  evidence("excerpts.*.statement", (statement) => ({ excerpt: { statement } })),
  evidence(
    "excerpts.*.translation.text",
    (text) => ({ excerpt: { translation: { text, from: "es", by: "unofficial" } } }),
    BY_RIGHT,
  ),
  evidence("excerpts.*.translation.by", (by) => ({
    excerpt: { translation: { text: "Cranes stand", from: "es", by } },
  })),
];

const SOURCES: readonly Site[] = [
  ...CSL_TEXTS.filter((variable) => variable !== "language").map((variable) =>
    evidence(
      `sources[].${variable}`,
      (words) => ({ source: { [variable]: words } }),
      variable === "title" ? BY_RIGHT : {},
    ),
  ),
  ...CSL_NAMES.slice(0, 2).map((variable) =>
    evidence("sources[].<names>[]", (words) => ({ source: { [variable]: [words] } })),
  ),
  ...["family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle"].map((part) =>
    evidence(`sources[].<names>[].${part}`, (words) => ({
      source: { author: [part === "literal" ? { literal: words } : { family: "Holm", [part]: words }] },
    })),
  ),
  ...CSL_DATES.slice(3, 4).map((variable) =>
    evidence("sources[].<dates>.literal", (literal) => ({ source: { [variable]: { literal } } })),
  ),
  evidence("sources[].extracted.by", (by, id) => ({ source: { extracted: { by }, note: id } })),
];

const HEADS: readonly Site[] = [
  { field: "title", isOnce: true, part: (title) => ({ head: { title } }) },
  { field: "subtitle", isOnce: true, part: (subtitle) => ({ head: { subtitle } }) },
  { field: "authors[]", isOnce: true, part: (words) => ({ head: { authors: ["Port Desk", words] } }) },
  { field: "audiences.*.label", isOnce: true, part: (label) => ({ press: { label } }) },
  {
    field: "audiences.*.vars.*",
    isOnce: true,
    part: (contact, id) => ({
      press: { vars: { contact } },
      staff: { vars: { contact: "the desk" } },
      slides: [
        { id: `${id}-s`, title: "Cranes", layout: "judgements", points: [OPEN, "Ask {{vars.contact}}"] },
      ],
    }),
  },
];

/** Where an audience may be shown words, in the order of the schemas. */
export const SITES: readonly Site[] = [...HEADS, ...SLIDES, ...CHARTS, ...EXCERPTS, ...SOURCES, ...MATERIAL];
