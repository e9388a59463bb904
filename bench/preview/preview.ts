/** From save to paint: measures citedeck's preview, and others beside it, and reports what was measured. */
import { loadavg } from "node:os";
import puppeteer from "puppeteer-core";
import { findPeers, installPeers } from "../compare/peers.ts";
import { openWorkshop } from "../measure/workshop.ts";
import { missedPreviewGoals, previewMarkdown, previewText } from "../report/preview-text.ts";
import { writeTable } from "../report/write-table.ts";
import { measurePreview, type PaintTimes } from "./measure-preview.ts";
import { previewsIn } from "./previews.ts";

export interface PreviewBenchOptions {
  /** Parts of names, of tools or of what is edited; all where empty. */
  readonly rows: readonly string[];
  /** How many edits of each. */
  readonly runs: number;
  readonly out: string;
  readonly writeDocs: boolean;
}

/** Returns true where all goals are met. */
export async function measurePreviews(options: PreviewBenchOptions): Promise<boolean> {
  installPeers();
  using workshop = await openWorkshop();
  const { realBrowser, env } = workshop;
  if (realBrowser === undefined) throw new Error("There is no browser to measure in.");
  const { marp, slidev } = findPeers();
  const all = previewsIn(workshop, { marp: marp.version, slidev: slidev.version });
  const chosen = all.filter(
    ({ tool, edit }) =>
      options.rows.length === 0 || options.rows.some((part) => `${tool} ${edit.title}`.includes(part)),
  );
  const browser = await puppeteer.launch({
    executablePath: realBrowser,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
  const lines: PaintTimes[] = [];
  const loads: number[] = [];
  try {
    for (const preview of chosen) {
      console.error(`${preview.tool}: ${preview.edit.title}`);
      lines.push(await measurePreview(preview, { browser, edits: options.runs, env }));
      loads.push(loadavg()[0] ?? 0);
    }
  } finally {
    await browser.close();
  }
  const load = `Load of the machine meanwhile: ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}.`;
  writeTable(
    {
      name: "save-to-paint",
      note: `Number of edits: ${options.runs}. ${load}`,
      text: previewText(lines),
      markdown: previewMarkdown(lines),
      data: { loads, lines },
    },
    { ...options, browser: realBrowser },
  );
  return missedPreviewGoals(lines).length === 0;
}
