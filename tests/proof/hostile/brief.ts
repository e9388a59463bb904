/** A brief that has a text of somebody else's in every field that may have one, over and over, on some two hundred slides. */

import { CSL_DATES, CSL_NAMES, CSL_TEXTS } from "../../../src/brief/schemas/csl-variables.ts";
import { CATALOGUE } from "../../../src/diagnostics/catalogue.ts";

/** Returns the text for a field. `way` names the field, as `slides[].title`. */
export type Plant = (way: string, form: Form) => string;

/** Markdown, text as it is, a line of text that is also a name, one that is Markdown too, or the name of a file. */
export type Form = "markdown" | "text" | "name" | "value" | "file";

export interface HostileBrief {
  readonly brief: object;
  /** By name: pictures, style sheets, lists and texts. */
  readonly files: Readonly<Record<string, string>>;
}

/** All checks that can be switched off, and off. */
export const RULES = Object.entries(CATALOGUE)
  .filter(([, entry]) => "isRule" in entry)
  .map(([code]) => [code, "off"] as const);

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" width="300" height="200"><path d="M0 5h9"/></svg>`;

/** Each set has every layout, each field with a text of its own. */
export function hostileBrief(plant: Plant, sets: number): HostileBrief {
  const numbers = Array.from({ length: sets }, (_, at) => at);
  const picture = plant("slides[].image", "file");
  const list = plant("excerpts[]", "file");
  const text = plant("sources[].file", "file");
  const style = plant("theme", "file");
  const statements = numbers.map(() => plant("excerpts.*.statement", "text"));
  const material = (set: number): Material => ({ set, plant, picture: `${picture}.svg`, statements });
  return {
    brief: {
      ...{
        citedeck: 1,
        date: "2024-05-06",
        "as-of": "2024-05-06",
        tlp: "CLEAR",
        checks: Object.fromEntries(RULES),
      },
      title: plant("title", "text"),
      subtitle: plant("subtitle", "text"),
      theme: `${style}.css`,
      allow: [`allowed ${plant("allow[]", "text")}`],
      withhold: [`withheld words ${plant("withhold[]", "text")}`],
      authors: [plant("authors[]", "text"), plant("authors[]", "text")],
      audiences: {
        all: {
          label: plant("audiences.*.label", "text"),
          vars: { who: plant("audiences.*.vars.*", "text") },
          theme: `${style}.css`,
          allow: [`allowed ${plant("audiences.*.allow[]", "text")}`],
          withhold: [`withheld words ${plant("audiences.*.withhold[]", "text")}`],
          handout: { notes: true },
        },
      },
      sources: [`${list}-s.yaml`, "own.yaml"],
      excerpts: [`${list}.yaml`],
      slides: [
        { id: "head", layout: "title" },
        {
          id: "plan",
          layout: "agenda",
          title: plant("slides[].title", "markdown"),
          lead: plant("slides[].lead", "markdown"),
        },
        ...numbers.flatMap((set) => slidesOf(material(set))),
        { id: "all-sources", layout: "sources", lead: plant("slides[].lead", "markdown") },
        { id: "all-evidence", layout: "evidence", lead: plant("slides[].lead", "markdown") },
      ],
    },
    files: {
      [`${picture}.svg`]: PICTURE,
      [`${style}.css`]: ":root { --accent: #00594f }",
      [`${list}.yaml`]: JSON.stringify({
        excerpts: Object.fromEntries([
          ...numbers.flatMap((set) => excerptsOf(material(set))),
          ["taken", taken(plant)],
        ]),
      }),
      [`${list}-s.yaml`]: JSON.stringify({ sources: numbers.flatMap((set) => sourcesOf(set, plant)) }),
      "own.yaml": JSON.stringify({
        sources: [
          { id: "own", type: "report", title: plant("sources[].title", "text"), file: `${text}.txt` },
        ],
      }),
      [`${text}.txt`]: `${plant("the text of a source", "name")} The board met on the quay. ${plant("the text of a source", "name")}\n`,
    },
  };
}

interface Material {
  readonly set: number;
  readonly plant: Plant;
  readonly picture: string;
  /** By set: the key of its excerpts. */
  readonly statements: readonly string[];
}

function taken(plant: Plant): object {
  return { source: "own", exact: "The board met on the quay", speaker: plant("excerpts.*.speaker", "text") };
}

function slidesOf({ set, plant, picture, statements }: Material): readonly object[] {
  const md = (way: string) => plant(`slides[].${way}`, "markdown");
  const slide = (layout: string, fields: object) => ({ id: `${layout}-${set}`, layout, ...fields });
  const kind = "context";
  const excused = (way: string) => ({ excuse: { "uncited-fact": plant(`slides[].${way}excuse.*`, "text") } });
  const pictured = () => ({
    ...{ image: picture, alt: md("alt"), caption: md("caption"), credit: md("credit"), cite: ["taken"] },
  });
  return [
    slide("section", { title: md("title"), lead: md("lead") }),
    slide("points", {
      ...{ title: md("title"), lead: md("lead") },
      points: [
        {
          text: `${md("points[].text")} [@e${set}; @taken]`,
          kind,
          points: [{ text: md("points[].points[].text"), kind, ...excused("points[].points[].") }],
          ...excused("points[]."),
        },
      ],
      notes: [{ text: md("notes[].text"), ...excused("notes[].") }, md("notes[]")],
      ...excused(""),
    }),
    slide("points-short", {
      layout: "points",
      title: md("title"),
      points: [md("points[]"), { text: "x", kind, points: [md("points[].points[]")] }],
      notes: md("notes"),
    }),
    slide("judgements", {
      title: md("title"),
      points: [{ text: md("points[].text"), kind: "judgement", confidence: "low" }],
    }),
    slide("assertion", { points: [{ text: md("points[].text"), kind }] }),
    slide("figure", {
      title: md("title"),
      points: [
        {
          text: `More than 12 ${md("points[].text")}`,
          kind,
          points: [{ text: md("points[].points[].text"), kind }],
        },
      ],
    }),
    slide("quote", { title: md("title"), excerpt: `e${set}`, context: md("context") }),
    slide("compare", { title: md("title"), lead: md("lead"), excerpts: [`e${set}`, `f${set}`] }),
    slide("compare-by-key", { layout: "compare", title: md("title"), statement: statements[set] }),
    slide("columns", {
      title: md("title"),
      columns: [
        {
          heading: md("columns[].heading"),
          points: [
            {
              text: md("columns[].points[].text"),
              kind,
              points: [
                {
                  text: md("columns[].points[].points[].text"),
                  kind,
                  ...excused("columns[].points[].points[]."),
                },
                md("columns[].points[].points[]"),
              ],
              ...excused("columns[].points[]."),
            },
            md("columns[].points[]"),
          ],
          ...excused("columns[]."),
        },
        { heading: md("columns[].heading"), points: [{ text: md("columns[].points[].text"), kind }] },
      ],
    }),
    slide("table", {
      ...{ title: md("title"), columns: [md("columns[]"), md("columns[]")] },
      rows: [
        {
          cells: [md("rows[].cells[]"), md("rows[].cells[]")],
          kind,
          cite: [`e${set}`],
          ...excused("rows[]."),
        },
        [md("rows[][]"), "1"],
      ],
    }),
    slide("timeline", {
      ...{ title: md("title"), lead: md("lead") },
      events: [
        { date: "2024-05-03", text: md("events[].text"), kind, cite: [`f${set}`], ...excused("events[].") },
        { date: "2024-05-04T09:00", text: md("events[].text"), kind },
      ],
    }),
    slide("chart", { title: md("title"), lead: md("lead"), ...charted(plant) }),
    ...charts(plant).map((chart, at) => slide(`chart-${at}`, { layout: "chart", title: "x", ...chart })),
    slide("image", { title: md("title"), lead: md("lead"), ...pictured() }),
    slide("image-full", { title: md("title"), ...pictured() }),
    slide("two-up", { title: md("title"), points: [{ text: md("points[].text"), kind }], ...pictured() }),
    slide("questions", {
      title: md("title"),
      points: [{ text: md("points[].text"), points: [md("points[].points[]")] }],
    }),
    slide("variant", {
      ...{ layout: "points", title: "x", points: ["x"] },
      variants: {
        all: {
          title: plant("slides[].variants.*.title", "markdown"),
          points: [{ text: plant("slides[].variants.*.points[].text", "markdown"), kind }],
        },
      },
    }),
  ];
}

function charted(plant: Plant): object {
  const name = (way: string) => plant(`slides[].${way}`, "name");
  const [field, amount, group] = [
    name("chart.encoding.x.field"),
    name("chart.encoding.y.field"),
    name("chart.encoding.color.field"),
  ];
  const value = () => plant("slides[].data[].*", "value");
  const places = [value(), value()];
  const groups = [value(), value()];
  return {
    alt: plant("slides[].alt", "markdown"),
    chart: {
      mark: "bar",
      subtitle: plant("slides[].chart.subtitle", "text"),
      encoding: {
        x: {
          field,
          type: "nominal",
          axis: { title: plant("slides[].chart.encoding.x.axis.title", "text") },
          sort: places,
        },
        y: { field: amount, type: "quantitative", title: plant("slides[].chart.encoding.y.title", "text") },
        color: { field: group, title: plant("slides[].chart.encoding.color.title", "text") },
        text: { field: amount },
      },
    },
    data: places.flatMap((place, at) => [
      {
        [field]: place,
        [amount]: at + 2,
        [group]: groups[at],
        kind: "context",
        excuse: { "uncited-fact": plant("slides[].data[].excuse.*", "text") },
      },
    ]),
    annotate: [
      {
        at: places[0],
        axis: "x",
        text: plant("slides[].annotate[].text", "markdown"),
        kind: "context",
        excuse: { "uncited-fact": plant("slides[].annotate[].excuse.*", "text") },
      },
      { from: 1, to: 2, axis: "y", text: plant("slides[].annotate[].text", "markdown"), kind: "context" },
    ],
  };
}

/** Between them they have all channels, each with a field of its own. */
function charts(plant: Plant): readonly object[] {
  const of = (way: string) => `slides[].chart.encoding.${way}`;
  const name = (way: string) => plant(of(way), "name");
  const words = (way: string) => plant(of(way), "text");
  const field = (channel: string) => ({ field: name(`${channel}.field`) });
  const titled = (channel: string) => ({ ...field(channel), title: words(`${channel}.title`) });
  const legend = (channel: string) => ({
    ...field(channel),
    legend: { title: words(`${channel}.legend.title`) },
  });
  const value = () => plant("slides[].data[].*", "value");
  const drawn = (
    mark: string,
    encoding: Readonly<Record<string, { readonly field: string }>>,
    numbers: readonly string[],
  ) => ({
    ...{ alt: "x", chart: { mark, encoding } },
    data: [1, 2, 3].map((number) => ({
      kind: "context",
      ...Object.fromEntries(
        Object.entries(encoding).map(([channel, one]) => [
          one.field,
          numbers.includes(channel) ? number + numbers.indexOf(channel) : value(),
        ]),
      ),
    })),
  });
  const amounts = { x: titled("x"), y: { ...field("y"), axis: { title: words("y.axis.title") } } };
  return [
    drawn(
      "point",
      {
        ...amounts,
        color: legend("color"),
        shape: titled("shape"),
        size: titled("size"),
        order: field("order"),
      },
      ["x", "y", "size", "order"],
    ),
    drawn("point", { ...amounts, shape: legend("shape"), size: legend("size") }, ["x", "y", "size"]),
    drawn("line", { ...amounts, strokeDash: legend("strokeDash"), detail: field("detail") }, ["x", "y"]),
    drawn("line", { ...amounts, strokeDash: titled("strokeDash") }, ["x", "y"]),
    drawn("arc", { theta: titled("theta"), color: titled("color") }, ["theta"]),
    drawn("arc", { theta: legend("theta"), color: titled("color"), text: titled("text") }, ["theta", "text"]),
    drawn(
      "bar",
      { x: titled("x"), y: titled("y"), xOffset: field("xOffset"), low: field("low"), high: field("high") },
      ["low", "y", "high"],
    ),
    drawn("bar", { x: titled("x"), y: titled("y"), yOffset: field("yOffset") }, ["x"]),
    drawn("bar", { x: titled("x"), x2: field("x2"), y: titled("y") }, ["x", "x2"]),
    drawn("bar", { y: titled("y"), y2: field("y2"), x: titled("x") }, ["y", "y2"]),
  ];
}

function excerptsOf({ set, plant, statements }: Material): readonly (readonly [string, object])[] {
  const text = (way: string) => plant(`excerpts.*.${way}`, "text");
  return ["e", "f"].map((letter) => [
    `${letter}${set}`,
    {
      ...{
        source: `${letter}s${set}`,
        exact: text("exact"),
        speaker: text("speaker"),
        statement: statements[set],
      },
      ...{ prefix: text("prefix"), suffix: text("suffix") },
      translation: { from: "es", text: text("translation.text"), by: text("translation.by") },
      excuse: { "single-origin": text("excuse.*") },
    },
  ]);
}

const TYPES = [
  "report",
  "article-newspaper",
  "book",
  "chapter",
  "webpage",
  "interview",
  "legal_case",
  "dataset",
  "article-journal",
  "personal_communication",
];

function sourcesOf(set: number, plant: Plant): readonly object[] {
  const text = (way: string) => plant(`sources[].${way}`, "text");
  const filled = (names: readonly string[], make: (name: string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, make(name)]));
  return ["e", "f"].map((letter, at) => ({
    id: `${letter}s${set}`,
    type: TYPES[(set * 2 + at) % TYPES.length],
    ...filled(CSL_TEXTS, (name) => (NO_TEXT.has(name) ? undefined : text(name))),
    URL: ADDRESSES[at],
    ...filled(CSL_DATES, (name) =>
      name === "issued" && at === 0
        ? "2024-05-04"
        : { literal: text(`${name}.literal`), circa: text(`${name}.circa`) },
    ),
    ...filled(CSL_NAMES, (name) =>
      at === 0
        ? [text(`${name}[]`)]
        : [
            {
              ...{
                family: text(`${name}[].family`),
                given: text(`${name}[].given`),
                suffix: text(`${name}[].suffix`),
              },
              ...{
                "comma-suffix": text(`${name}[].comma-suffix`),
                "static-ordering": text(`${name}[].static-ordering`),
                "parse-names": text(`${name}[].parse-names`),
              },
              ...{
                "dropping-particle": text(`${name}[].dropping-particle`),
                "non-dropping-particle": text(`${name}[].non-dropping-particle`),
              },
            },
            { literal: text(`${name}[].literal`) },
          ],
    ),
    excuse: { "single-origin": text("excuse.*") },
    ...(at === 0
      ? { extracted: { by: text("extracted.by") }, "derived-from": [] }
      : { "derived-from": [`es${set}`] }),
  }));
}

/** Addresses of the web, as a link has to be one, with what would end an attribute, a string of a PDF, or a relation of a package. */
const ADDRESSES = [
  `https://x.example/"onmouseover=hostile()?a=<b>&c='d'&lt;e`,
  "https://x.example/%22%3E%3Cscript%3E)/S/JavaScript/JS(hostile\\(\\))?(a#b",
];

/** They have fields of their own, or are links that must be addresses. */
const NO_TEXT = new Set(["URL", "language"]);
