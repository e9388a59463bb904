/** A deck with every layout that ships: those of the hand-built one, and those whose views take a brief to make. */
import type { Deck } from "../../src/model/deck.ts";
import { compileFiles, deckFor } from "./compile-files.ts";
import { wholeDeck } from "./whole-deck.ts";

/** Returns the deck with its slides numbered through; the drawer has the excerpts that the compiled slides cite. */
export function everyLayout(changes: Partial<Deck> = {}): Deck {
  const { deck: compiled } = deckFor(compileFiles(FILES), "everyone");
  const deck = wholeDeck(changes);
  const slides = [...deck.slides, ...compiled.slides];
  const { exhibits, words } = compiled;
  return {
    ...deck,
    exhibits,
    words,
    slides: slides.map((slide, at) => ({ ...slide, number: at + 1, total: slides.length })),
  };
}

const PAPER = `On 14 October the gate of the north lock gave way at 06:44. Nobody was hurt. The lock had carried 410 barges in July, \
505 barges in August, 620 barges in September and 275 barges in October. The gate will be shut for nine weeks, the canal office says. \
A diver found the lower hinge torn out of the wall.

The inspectors had asked for new hinges by 16 September. The hinges were ordered on 2 October.`;

const COURIER = `The north lock failed at dawn on Tuesday. The gate stays shut for about two months, the canal office says. \
Barges wait as far as the basin.`;

const FILES = {
  "report.txt": PAPER,
  "courier.txt": COURIER,
  "gate.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 400" width="960" height="400">
  <rect width="960" height="400" fill="#dfe7ee"/><rect y="250" width="960" height="150" fill="#7ba3c9"/>
  <path d="M120 90h90v260h-90zM750 90h90v260h-90z" fill="#5a6672"/><path d="M210 130l270 50v170H210z" fill="#8a5a2b"/>
  <path d="M750 130l-270 50v170h270z" fill="#b9803f"/></svg>`,
  "sources.yaml": `sources:
  - { id: report, type: report, title: The report on the north lock, issued: 2025-10-16, file: report.txt, derived-from: [], grade: B2 }
  - { id: courier, type: article-newspaper, container-title: The Courier, issued: 2025-10-15, URL: "https://courier.example/lock", file: courier.txt, derived-from: [report], grade: C3 }
`,
  "excerpts.yaml": `excerpts:
  gave-way: { source: report, exact: the gate of the north lock gave way at 06:44 }
  unhurt: { source: report, exact: Nobody was hurt }
  traffic: { source: report, exact: "410 barges in July, 505 barges in August, 620 barges in September and 275 barges in October" }
  nine-weeks: { source: report, exact: "The gate will be shut for nine weeks, the canal office says", statement: shut }
  two-months: { source: courier, exact: "The gate stays shut for about two months, the canal office says", statement: shut }
  hinge: { source: report, exact: A diver found the lower hinge torn out of the wall }
  asked: { source: report, exact: The inspectors had asked for new hinges by 16 September }
  ordered: { source: report, exact: The hinges were ordered on 2 October }
`,
  "brief.yaml": `title: The north lock
authors: [Canal Desk]
date: 2025-10-17
tlp: AMBER
slides:
  - { id: plan, layout: agenda }
  - { id: said, layout: section, title: What the papers say, time: 5m }
  - { id: shut, layout: compare, title: Two papers on one sentence, statement: shut }
  - { id: happened, layout: section, title: "What happened, and what the inspectors had asked for in the summer before", time: 1h15m }
  - { id: place, layout: agenda, title: Where we are, lead: The larger part is still to come }
  - id: course
    layout: timeline
    title: The hinges came too late
    events:
      - { date: 2025-09-16, text: Date by which the inspectors asked for new hinges, cite: [asked] }
      - { date: 2025-10-02, text: The hinges are ordered, cite: [ordered] }
      - { date: 2025-10-14T06:44, text: The gate gives way, cite: [gave-way] }
      - { date: 2025-10-14, text: A diver looks at the hinges, cite: [hinge] }
  - id: morning
    layout: timeline
    title: What is known of the course, and of what comes next
    events:
      - { date: 2025-09-16, text: The inspectors had asked for new hinges by then, in the report that they gave the canal office after their visit in June, cite: [asked] }
      - { date: 2025-10-02, text: "The hinges are ordered, after the day by which the inspectors had asked for them, and nothing in the papers says why not before", cite: [ordered] }
      - { date: 2025-10-14T06:44, text: "The gate of the north lock gives way, and nobody is hurt", cite: [gave-way, unhurt] }
      - { date: 2025-10-14T09:10, text: A diver finds the lower hinge torn out of the wall, cite: [hinge] }
      - { date: 2025-10-14T11:30, text: "The canal office says that the gate will be shut for nine weeks", cite: [nine-weeks] }
      - { date: 2025-12-16, text: The gate is likely to open again around this day, kind: judgement, cite: [nine-weeks] }
  - id: barges
    layout: chart
    title: September was the busiest month
    chart: { mark: bar, encoding: { x: { field: month, title: null }, y: { field: barges, title: Barges }, text: { field: barges } } }
    data:
      - { month: July, barges: 410, cite: [traffic] }
      - { month: August, barges: 505, cite: [traffic] }
      - { month: September, barges: 620, cite: [traffic] }
      - { month: October, barges: 275, cite: [traffic] }
  - id: gate
    layout: image
    title: The left half of the gate moved, the right half did not
    image: gate.svg
    alt: A lock gate of two halves between stone walls
    caption: The gate from below, drawn after the report. [@hinge]
    credit: Canal Desk
  - id: fault
    layout: assertion
    points:
      - { text: "The gate very likely failed at the lower hinge, which was to be replaced. [@hinge; @asked]", kind: judgement, confidence: moderate }
  - id: busiest
    layout: figure
    title: September was the busiest month of the year
    points:
      - { text: "620 barges in September [@traffic]", points: ["In July, 410 barges passed. [@traffic]"] }
  - id: ask
    layout: questions
    points:
      - { text: Canal Desk, points: [<desk@canal.example>, "Lock House 1"] }
      - { text: The canal office, points: [<office@canal.example>] }
  - id: gate-full
    layout: image-full
    title: The gate from below
    image: gate.svg
    alt: A lock gate of two halves between stone walls
    caption: Drawn after the report, by which the lower hinge was torn out. [@hinge]
    credit: Canal Desk
  - id: gate-beside
    layout: two-up
    title: The left half of the gate moved
    image: gate.svg
    alt: A lock gate of two halves between stone walls
    caption: The gate from below. [@hinge]
    credit: Canal Desk
    points:
      - The gate gave way at 06:44, and nobody was hurt. [@gave-way; @unhurt]
      - A diver found the lower hinge torn out of the wall. [@hinge]
  - id: barges-beside
    layout: two-up
    title: More barges each month
    chart: { mark: bar, encoding: { x: { field: month, title: null }, y: { field: barges, title: Barges } } }
    data:
      - { month: July, barges: 410, cite: [traffic] }
      - { month: August, barges: 505, cite: [traffic] }
      - { month: September, barges: 620, cite: [traffic] }
    points:
      - In September, 620 barges passed the lock. [@traffic]
  - id: dates-beside
    layout: two-up
    title: Asked for in September
    columns: [What, When]
    rows: [{ cells: [Asked for by, 16 September], cite: [asked] }, { cells: [Ordered, 2 October], cite: [ordered] }]
    points:
      - The hinges were ordered on 2 October. [@ordered]
  - { id: shown, layout: section, title: What was shown, time: 10m }
  - { id: evidence, layout: evidence }
`,
};
