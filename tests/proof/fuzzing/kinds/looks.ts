/** What a brief is made with: its own templates, words, themes and citation styles; and its charts. */
import { readFileSync } from "node:fs";
import { cslLibrary } from "../../../../src/workspace/csl-library.ts";
import { CRANES_BRIEF, smallBrief } from "../../../support/small-brief.ts";
import { asBytes, briefKind } from "../changed-brief.ts";
import type { Kind } from "../kind.ts";
import { changeText, textChanges } from "../mutate-text.ts";
import { changeTree, treeChanges } from "../mutate-tree.ts";
import type { RealBrief } from "../real-briefs.ts";

const asText = { changes: textChanges, change: asBytes(changeText) };

function cranesWith(head: string, files: Readonly<Record<string, string>>): RealBrief {
  const all = { ...smallBrief(head + CRANES_BRIEF), ...files };
  const bytes = Object.entries(all).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return { name: `cranes with ${Object.keys(files).join(", ")}`, files: Object.fromEntries(bytes) };
}

function withTemplate(path: string): RealBrief {
  return cranesWith("", { [`templates/${path}`]: readFileSync(`templates/${path}`, "utf8") });
}

const TEMPLATES = [
  ...[
    "slides/points.hbs",
    "slides/title.hbs",
    "slides/quote.hbs",
    "slides/sources.hbs",
    "partials/frame.hbs",
  ],
  ...["partials/footer.hbs", "handout.hbs", "deck.hbs"],
];

const STYLES = ["apa", "harvard", "vancouver"].map((name) => cslLibrary().styleNamed(name) ?? "");

const THEME = `/* Ours. */
:root { --ink: #1a1a2e; --accent: oklch(60% 0.1 240); --font-body: "Source Serif 4", serif; --size: calc(1rem + 2px) }
@media print { .slide::after { content: "a\\201C b" } }
.slide[id="cranes"] > h2:not(.x) { background: url("data:image/gif;base64,R0lGODlhAQABAAAAACw=") no-repeat; color: var(--ink) }
@font-face { font-family: "X"; src: url(data:font/woff2;base64,AAAA) format("woff2") }
`;

const BARS = `tlp: RED
slides:
  - id: counted
    layout: chart
    title: Counted
    chart: { mark: bar, encoding: { y: { field: pier }, x: { field: piles, title: Rotten piles }, color: { field: side } } }
    data:
      - { pier: East, side: north, piles: 14, kind: context }
      - { pier: West, side: south, piles: 3.5, kind: context }
      - { pier: Long pier, side: south, piles: -2, kind: judgement }
    annotate: [{ at: 5, axis: x, text: Flood mark, kind: context }]
`;
const LINE = `tlp: RED
slides:
  - id: over-time
    layout: chart
    title: Over time
    chart: { mark: line, encoding: { x: { field: day, type: temporal }, y: { field: ships, scale: { zero: false } } } }
    data:
      - { day: 2024-03-01, ships: 3, kind: context }
      - { day: 2024-03-04, ships: 5, kind: context }
      - { day: 2024-03-09, ships: 8, kind: context }
    annotate: [{ from: 2024-03-02, to: 2024-03-05, text: Closed, kind: context }]
`;

function charts(): readonly RealBrief[] {
  return [BARS, LINE].map((rest, at) => {
    const files = Object.entries(smallBrief(rest));
    const bytes = files.map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
    return { name: `chart ${at + 1}`, files: Object.fromEntries(bytes) };
  });
}

export const LOOKS: readonly Kind[] = [
  briefKind({
    ...{ name: "templates", inFull: 200, briefs: () => TEMPLATES.map(withTemplate), ...asText },
    isChanged: (path) => path.startsWith("templates/"),
  }),
  briefKind({
    ...{ name: "words of a language", inFull: 80, briefs: () => [withTemplate("languages/en.yaml")] },
    ...{
      changes: treeChanges,
      change: asBytes(changeTree),
      isChanged: (path) => path.startsWith("templates/"),
    },
  }),
  briefKind({
    ...{ name: "themes", inFull: 200, briefs: () => [cranesWith("theme: own.css\n", { "own.css": THEME })] },
    ...{ isChanged: (path) => path.endsWith(".css"), ...asText },
  }),
  briefKind({
    ...{ name: "citation styles", inFull: 120, isChanged: (path) => path.endsWith(".csl"), ...asText },
    briefs: () => STYLES.map((own) => cranesWith("style: own.csl\n", { "own.csl": own })),
  }),
  briefKind({
    ...{ name: "charts", inFull: 240, briefs: charts, isChanged: (path) => path === "brief.yaml" },
    ...{ changes: treeChanges, change: asBytes(changeTree) },
  }),
];
