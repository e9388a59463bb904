import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { readPageText } from "../../src/pdf/page-text.ts";
import { wordsBesidePages } from "../../src/pdf/pdf-text.ts";
import { folderWith } from "../support/folder.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

const PAGES = 100;
const work = folderWith({});
const made: { pdf: Uint8Array } = { pdf: Uint8Array.of() };

beforeAll(async () => {
  await using browser = await openBrowser(await findTestBrowser());
  const sections = Array.from(
    { length: PAGES },
    (_, at) => `<h1>${at}</h1><ul>${"<li>A point</li>".repeat(9)}</ul>`,
  );
  made.pdf = await printPdf({ browser, html: printPage(sections) });
});

afterAll(() => work[Symbol.dispose]());

describe("what is done with a PDF of many pages", () => {
  it("gives way to others from page to page", async () => {
    const description = { title: "A deck", authors: [], language: "en", date: new Date(0) };
    const finishing = await turnsDuring(() => finishPdf({ ...description, pdf: made.pdf }));
    expect(finishing.turns).toBeGreaterThan(PAGES);
    const { bytes, actualTexts } = finishing.value;
    expect((await turnsDuring(() => readPageText(bytes, actualTexts))).turns).toBeGreaterThanOrEqual(PAGES);
    expect((await turnsDuring(() => wordsBesidePages(bytes))).turns).toBeGreaterThan(1);
  });

  it("is ended by Ctrl-C in its middle, with nothing left", async () => {
    const [file, folder] = [join(work.path, "print.pdf"), join(work.path, "out")];
    writeFileSync(file, made.pdf);
    mkdirSync(folder);
    const child = spawn(process.execPath, [resolve("tests/support/finishing-child.ts"), file, folder]);
    const said = { out: "", err: "" };
    const seen: string[][] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said.out += text;
      seen.push(readdirSync(folder));
      child.kill("SIGINT");
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said.err += text;
    });
    const exit = await new Promise((done, failed) => {
      child.on("error", failed).on("close", done);
    });
    expect([exit, said]).toEqual([130, { out: "busy\n", err: "Stopped.\n" }]);
    expect(seen.map((names) => names.length)).toEqual([1]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** How often anything else could run meanwhile. */
async function turnsDuring<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly turns: number }> {
  const state = { turns: 0, isOver: false };
  const turn = (): void => {
    if (state.isOver) return;
    state.turns += 1;
    setImmediate(turn);
  };
  setImmediate(turn);
  const value = await work();
  state.isOver = true;
  return { value, turns: state.turns };
}
