/** What is said where there is no browser at all. Thrown when a page is to be printed, reported by the command. */
import { BrowserError } from "./browser-error.ts";

/** No browser is there to print with: nothing an author could mend in the brief. */
export class BrowserNotFound extends BrowserError {
  constructor() {
    super("No browser is there to print PDFs with.", { hints: WAYS_TO_A_BROWSER });
  }
}

/** The ways to get one. */
export const WAYS_TO_A_BROWSER: readonly string[] = [
  "Run `citedeck browser install`.",
  "Install Chrome, Chromium or Edge.",
  "Name a browser's program in PUPPETEER_EXECUTABLE_PATH.",
  "On Linux x64, add the npm package `@sparticuz/chromium`.",
];
