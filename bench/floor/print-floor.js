/**
 * The least that a PDF of a page costs: launches the browser, sets the page, prints it tagged and with an outline, and
 * closes. Its arguments are the browser's path, a folder with `page.html` and `flags.json`, and the PDF to write. It is
 * JavaScript, so that no time goes into stripping types.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const [, , executablePath, folder, pdf] = process.argv;
const browser = await puppeteer.launch({
  executablePath,
  args: JSON.parse(readFileSync(join(folder, "flags.json"), "utf8")),
  ignoreDefaultArgs: true,
  pipe: true,
});
const page = await browser.newPage();
page.setDefaultTimeout(0);
await page.setContent(readFileSync(join(folder, "page.html"), "utf8"), { waitUntil: "load" });
await page.evaluate("document.fonts.ready.then(() => true)");
const bytes = await page.pdf({
  width: "1280px",
  height: "720px",
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  timeout: 0,
});
writeFileSync(pdf, bytes);
await browser.close();
