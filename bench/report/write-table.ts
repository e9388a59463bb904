/** Writes a table of what was measured: text and JSON into a folder, the text to the terminal, and Markdown into the page. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { machineFacts, machineLine } from "../measure/machine.ts";
import { writeBetween } from "./write-between.ts";

export interface Table {
  /** Of the files, and of its place in the page. */
  readonly name: string;
  /** docs/performance.md where left out. */
  readonly page?: string;
  /** How it was measured. */
  readonly note: string;
  readonly text: string;
  readonly markdown: string;
  readonly data: object;
}

export function writeTable(
  { name, page = "docs/performance.md", note, text, markdown, data }: Table,
  {
    out,
    writeDocs,
    browser,
  }: { readonly out: string; readonly writeDocs: boolean; readonly browser: string | undefined },
): void {
  const machine = machineFacts(browser);
  const date = new Date().toISOString().slice(0, 10);
  const head = `Measured on ${date}: ${machineLine(machine)}.\n${note}`;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.txt`), `${head}\n\n${text}\n`);
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify({ date, machine, ...data }, undefined, 2)}\n`);
  console.log(`${head}\n\n${text}\n\nThe same is in ${out}/${name}.txt and .json.`);
  if (writeDocs) writeBetween(page, name, `${head}\n\n${markdown}`);
}
