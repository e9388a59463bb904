/** Looks for the browser that prints, starts it, and has it print a page; and at its sandbox. */
import { readFileSync } from "node:fs";
import { BrowserError } from "../browser/browser-error.ts";
import { WAYS_TO_A_BROWSER } from "../browser/browser-not-found.ts";
import { type FoundBrowser, findBrowser } from "../browser/find-browser.ts";
import type { Machine } from "../browser/machine.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { printPdf } from "../browser/print-pdf.ts";
import { type Finding, finding } from "./finding.ts";

export async function examineBrowser(machine: Machine): Promise<readonly Finding[]> {
  try {
    const found = await findBrowser({ machine });
    if (found !== undefined) return [await printed(found), sandbox(machine, true)];
    const hints = [...WAYS_TO_A_BROWSER, "Without one, `citedeck build --format html,evidence` still works."];
    return [finding("browser", "broken", "No browser was found to print PDFs with.", ...hints)];
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    return [finding("browser", "broken", error.message, ...error.hints), sandbox(machine, false)];
  }
}

const PAGE = "<!doctype html><title>A page</title><p>A page</p>";

async function printed(found: FoundBrowser): Promise<Finding> {
  await using browser = await openBrowser(found);
  const pdf = await printPdf({ browser, html: PAGE, task: () => "printing a page" });
  const what = `${found.path} (${found.kind}, version ${browser.version})`;
  if (Buffer.from(pdf.subarray(0, 5)).toString("latin1") === "%PDF-")
    return finding("browser", "ok", `It starts, and prints PDFs: ${what}.`);
  return finding("browser", "broken", `What it prints is no PDF: ${what}.`, ...WAYS_TO_A_BROWSER);
}

function sandbox(machine: Machine, hasStarted: boolean): Finding {
  if (machine.isRoot) {
    const message = "The browser runs without its sandbox, since it is run as root.";
    return finding("sandbox", "note", message, "Run citedeck as an ordinary user, in containers, too.");
  }
  if (hasStarted) return finding("sandbox", "ok", "The browser runs in its sandbox.");
  const barred = machine.platform === "linux" ? SWITCHES.filter(({ isBarring }) => isBarring()) : [];
  if (barred.length === 0)
    return finding("sandbox", "ok", "Nothing is known that keeps a browser from its sandbox.");
  const hints = barred.map(({ hint }) => hint);
  return finding("sandbox", "note", "This system may keep a browser from making its sandbox.", ...hints);
}

/** What decides on Linux whether an ordinary user may make namespaces, which Chromium's sandbox is made of. */
const SWITCHES = [
  {
    isBarring: () => valueOfFile("/proc/sys/kernel/unprivileged_userns_clone") === "0",
    hint: "As root, run `sysctl kernel.unprivileged_userns_clone=1`.",
  },
  {
    isBarring: () => valueOfFile("/proc/sys/user/max_user_namespaces") === "0",
    hint: "As root, run `sysctl user.max_user_namespaces=15000`.",
  },
  {
    isBarring: () => valueOfFile("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") === "1",
    hint: "Install a browser from your distribution: AppArmor lets only programs that it knows make a sandbox.",
  },
] as const;

function valueOfFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}
