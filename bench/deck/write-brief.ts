/** Writes a bench deck as a brief: its outline, its sources with their texts, and its excerpts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchDeck, BenchExcerpt, BenchSlide } from "./make-deck.ts";

export interface BriefOptions {
  /** How many audiences it has, called a1, a2 …; none where left out. All of them are shown every slide. */
  readonly audiences?: number;
}

/** Writes the files into a folder, and returns the brief's path. */
export function writeBrief(deck: BenchDeck, folder: string, options: BriefOptions = {}): string {
  mkdirSync(join(folder, "sources"), { recursive: true });
  for (const { id, text } of deck.sources) writeFileSync(join(folder, "sources", `${id}.txt`), text());
  writeFileSync(join(folder, "sources.yaml"), sourcesYaml(deck));
  for (const { name, excerpts } of excerptFiles(deck)) {
    writeFileSync(join(folder, name), excerptsYaml(excerpts));
  }
  return writeOutline(deck, folder, options);
}

/** Writes the outline alone, anew, and returns its path. */
export function writeOutline(deck: BenchDeck, folder: string, options: BriefOptions = {}): string {
  const path = join(folder, "brief.yaml");
  writeFileSync(path, outlineYaml(deck, options));
  return path;
}

/** No file of a brief may be longer than 20 MB. */
const EXCERPTS_PER_FILE = 20_000;

interface ExcerptFile {
  readonly name: string;
  readonly excerpts: readonly BenchExcerpt[];
}

function excerptFiles({ excerpts }: BenchDeck): readonly ExcerptFile[] {
  const count = Math.max(1, Math.ceil(excerpts.length / EXCERPTS_PER_FILE));
  return Array.from({ length: count }, (_, at) => ({
    name: at === 0 ? "excerpts.yaml" : `excerpts-${at + 1}.yaml`,
    excerpts: excerpts.slice(at * EXCERPTS_PER_FILE, (at + 1) * EXCERPTS_PER_FILE),
  }));
}

function outlineYaml(deck: BenchDeck, { audiences = 0 }: BriefOptions): string {
  const { title, slides } = deck;
  const labels = Array.from({ length: audiences }, (_, at) => `  a${at + 1}: { label: Council ${at + 1} }`);
  return [
    "citedeck: 1",
    `title: ${title}`,
    "date: 2024-06-01",
    "language: en",
    // A deck with fewer slides than excerpts cites some of these only.
    `excerpts: [${excerptFiles(deck)
      .map(({ name }) => name)
      .join(", ")}]`,
    "checks: { unused-excerpt: off }",
    ...(audiences > 0 ? ["audiences:", ...labels] : []),
    "slides:",
    ...slides.map(slideYaml),
    "",
  ].join("\n");
}

function slideYaml(slide: BenchSlide): string {
  const head = `  - id: ${slide.id}\n    layout: ${slide.kind}\n    title: ${slide.title}`;
  const notes = `    notes: ${slide.note}`;
  switch (slide.kind) {
    case "points": {
      const points = slide.points.map(({ text, excerpt }) => `      - ${text} [@${excerpt.id}]`);
      return [head, "    points:", ...points, notes].join("\n");
    }
    case "quote":
      return [head, `    excerpt: ${slide.excerpt.id}`, notes].join("\n");
  }
}

function sourcesYaml({ sources }: BenchDeck): string {
  const entries = sources.map(({ id, title }) =>
    [
      `  - id: ${id}`,
      "    type: report",
      `    title: ${title}`,
      "    publisher: Transport Office",
      "    issued: 2024-03-01",
      "    language: en",
      `    file: sources/${id}.txt`,
      "    derived-from: []",
    ].join("\n"),
  );
  return `sources:\n${entries.join("\n")}\n`;
}

function excerptsYaml(excerpts: readonly BenchExcerpt[]): string {
  const entries = excerpts.map(
    ({ id, source, exact }) => `  ${id}:\n    source: ${source.id}\n    exact: ${exact}`,
  );
  return `excerpts:\n${entries.join("\n")}\n`;
}
