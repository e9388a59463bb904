/** Runs and paragraphs for tests of what measures them. */
import type { Paragraph, TextRun } from "../../src/pptx/part.ts";

export function runOf(text: string, changes: Partial<TextRun> = {}): TextRun {
  return {
    text,
    size: 20,
    colour: "tx1",
    face: "text",
    bold: false,
    italic: false,
    underlined: false,
    highlight: undefined,
    raised: false,
    lowered: false,
    link: undefined,
    language: "en",
    ...changes,
  };
}

export function paragraphOf(runs: readonly TextRun[], changes: Partial<Paragraph> = {}): Paragraph {
  return { runs, marker: undefined, level: 0, before: 0, leading: 1.5, ...changes };
}
