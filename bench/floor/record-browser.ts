/**
 * Stands in for the browser: passes everything on to it, and keeps the page that it is told to print, and the flags that
 * it is started with, in the folder `BENCH_FLOOR`. Then it ends, with the browser.
 */
import { spawn } from "node:child_process";
import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pageIn } from "./page-in.ts";

const { BENCH_BROWSER = "", BENCH_FLOOR = "" } = process.env;
const flags = process.argv.slice(2);
// Requests come over file descriptor 3, answers go over 4.
const browser = spawn(BENCH_BROWSER, flags, { stdio: ["ignore", "inherit", "inherit", "pipe", 4] });
browser.once("exit", (code) => process.exit(code ?? 1));
const requests = browser.stdio[3];
const state = { page: "", rest: Buffer.alloc(0) };

createReadStream("", { fd: 3 })
  .on("data", (bytes) => {
    if (requests instanceof Writable) requests.write(bytes);
    state.rest = Buffer.concat([state.rest, Buffer.from(bytes)]);
    for (let end = state.rest.indexOf(0); end !== -1; end = state.rest.indexOf(0)) {
      look(state.rest.toString("utf8", 0, end));
      state.rest = state.rest.subarray(end + 1);
    }
  })
  .on("end", () => browser.kill());

function look(message: string): void {
  const request: unknown = JSON.parse(message);
  state.page = pageIn(request) ?? state.page;
  if (!(typeof request === "object" && request !== null && "method" in request)) return;
  if (request.method !== "Page.printToPDF" || state.page === "") return;
  writeFileSync(join(BENCH_FLOOR, "page.html"), state.page);
  // The floor's browser has a profile of its own.
  const kept = flags.filter((flag) => !flag.startsWith("--user-data-dir"));
  writeFileSync(join(BENCH_FLOOR, "flags.json"), JSON.stringify(kept));
  browser.kill("SIGKILL");
}
